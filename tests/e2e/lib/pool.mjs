// Our pool, registered by the scheduler of the practice chain.
import fs from 'node:fs';
import { freePort } from '../../devnet/anvil.mjs';
import { output } from './processes.mjs';

export const STAKE_RATIO = 35;
export const REWARD_RATIO = 5;
// A block comes every second here, so the pool may look more often than on a real chain.
const QUICK = { ask_period_ms: '1000', poll_ms: '300', block_time: '"PT1S"', detectors_ms: '3000', proof_wait_ms: '3000' };

export const secondUrl = (url) => url.replace('127.0.0.1', 'localhost');

// Sets stage.poolUrl, poolPort, poolAddress and poolConfig.
export async function startPool(stage) {
  const { chain, password: secret } = stage;
  fs.mkdirSync(stage.at('pool'));
  stage.poolPort = await freePort(stage.wantedPoolPort);
  stage.poolUrl = `http://127.0.0.1:${stage.poolPort}`;
  stage.poolConfig = stage.at('pool', 'pool.toml');
  const keystore = stage.at('pool', 'scheduler.json');
  await output(['node', stage.lib('keystore.mjs'), stage.chainFile, 'scheduler', keystore], { secret });
  const native = stage.flavour === 'native' ? ['--gas-free', '--native'] : [];
  const printed = await output([
    stage.bin('fallow-pool'), 'init', '--config', stage.poolConfig, '--node', chain.rpc, '--node', secondUrl(chain.rpc),
    '--hub', chain.hub, '--chain-id', `${chain.chainId}`, ...native, '--import-keystore', keystore,
    '--stake-ratio', `${STAKE_RATIO}`, '--reward-ratio', `${REWARD_RATIO}`, '--port', `${stage.poolPort}`,
    '--public-url', stage.poolUrl, '--password-fd', '3',
  ], { secret });
  stage.poolAddress = JSON.parse(printed).workerpool;
  tune(stage.poolConfig, { ...QUICK, ...stage.poolTimers });
  const serve = [stage.bin('fallow-pool'), 'serve', '--config', stage.poolConfig, '--password-fd', '3'];
  await stage.processes.start('pool', serve, { secret }).firstLine;
  stage.say(`pool ${stage.poolAddress} at ${stage.poolUrl}`);
}

function tune(file, values) {
  let text = fs.readFileSync(file, 'utf8');
  for (const [name, value] of Object.entries(values)) {
    const line = new RegExp(`^${name} = ("[^"]*"|[^ #\n]*)`, 'm');
    if (!line.test(text)) throw new Error(`the pool's configuration has no ${name}`);
    text = text.replace(line, `${name} = ${value}`);
  }
  fs.writeFileSync(file, text);
}

export async function signPoolOrder(stage, { price = '1', category = 0, trust = 10, volume = 100 } = {}) {
  const command = [stage.bin('fallow-pool'), 'order', '--config', stage.poolConfig, '--price', `${price}`, '--category',
    `${category}`, '--trust', `${trust}`, '--volume', `${volume}`, '--password-fd', '3'];
  return JSON.parse(await output(command, { secret: stage.password }));
}
