#!/usr/bin/env node
// A practice network for tests/e2e/first_day_test: chain, pool, registry and somebody who gives away its money, on the ports
// that the networks that come with Fallow name, where they are free. A line on standard input is a command:
//   buy WORDS…   a task of the echo app; {"task"}
//   state TASK   of the chain; {"state"}
// The first line tells all about the network. Ends with its standard input.
import readline from 'node:readline';
import { STATUS, Stage } from '../lib/stage.mjs';
import { secondUrl } from '../lib/pool.mjs';

const PORT = 8545; // resources/networks/practice.json
const say = (value) => process.stdout.write(`${JSON.stringify(value)}\n`);
console.log = (...words) => console.error(...words); // what a stage tells is not for the reader of our lines

const stage = await Stage.start({ workers: 0, chainPort: PORT, poolPort: PORT + 10000 });
const commands = {
  async buy(...words) { return { task: (await stage.buy({ args: words.join(' ') })).tasks[0] }; },
  async state(task) { return { state: STATUS[Number((await stage.hub.viewTask(task)).status)] }; },
};

let failure;
try {
  const faucet = await stage.processes.start('faucet', ['node', stage.lib('faucet.mjs'), stage.chainFile, `${PORT + 20000}`]).firstLine;
  const { chain, poolUrl, poolAddress } = stage;
  say({
    chain_id: chain.chainId, name: 'Practice', hub: chain.hub, rlc: chain.rlc, rpc: [chain.rpc, secondUrl(chain.rpc)], coin: 'ETH',
    finality_seconds: 1, max_block_age_seconds: 15, allow_private_hosts: true, ipfs_gateways: [poolUrl],
    pools: [{ name: 'Practice pool', url: poolUrl, address: poolAddress }], faucet,
  });
  for await (const line of readline.createInterface({ input: process.stdin })) {
    const [command, ...words] = line.split(' ');
    say(await commands[command](...words));
  }
} catch (error) {
  failure = error;
}
await stage.stop(failure);
process.exit(failure ? 1 : 0);
