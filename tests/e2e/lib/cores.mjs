// fallowd processes, each with its own data and keys.
import fs from 'node:fs';
import { output } from './processes.mjs';
import { secondUrl } from './pool.mjs';

// The same for all, written once.
function networkFile(stage) {
  const file = stage.at('network.json');
  if (fs.existsSync(file)) return file;
  const { chain, flavour, poolUrl } = stage;
  fs.writeFileSync(file, JSON.stringify({
    chain_id: chain.chainId, name: 'Local practice chain', hub: chain.hub, gas_free: flavour === 'native',
    real_money: false, rpc: [chain.rpc, secondUrl(chain.rpc)], finality_seconds: 1, max_block_age_seconds: 15,
    ipfs_gateways: [poolUrl], allow_private_hosts: true,
  }));
  return file;
}

// Starts a core and waits until it answers: {name, address, socket}. `key` is its owner's.
export async function makeCore(stage, name, { key } = {}) {
  const data = stage.at(name);
  const fallowd = stage.bin('fallowd');
  const secret = stage.password;
  const common = ['--data', data, '--password-fd', '3'];
  if (key) await output([fallowd, 'import-key', '--role', 'owner', '--key-fd', '4', ...common], { secret, key });
  const made = await output([fallowd, 'init', '--network', networkFile(stage), '--preset', 'everything', ...common], { secret });
  const socket = stage.at(`${name}.sock`);
  stage.processes.start(name, [fallowd, '--socket', socket, ...common], { secret });
  await stage.answers(name);
  return { name, address: JSON.parse(made).worker, socket };
}
