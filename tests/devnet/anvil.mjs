// One anvil process on loopback.
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import net from 'node:net';
import path from 'node:path';
import { JsonRpcProvider } from 'ethers';
import { ACCOUNTS, MNEMONIC } from './actors.mjs';

const require = createRequire(import.meta.url);
export const CHAIN_ID = { token: 31337, native: 65535 };
const START_MS = 15_000;
const ANSWER_MS = 2_000;
const SETPRIV = '/usr/bin/setpriv';

export function anvilBinary() {
  const manifest = require.resolve('@foundry-rs/anvil-linux-amd64/package.json');
  return path.join(path.dirname(manifest), 'bin', 'anvil');
}

// Arguments that make a chain of this flavour; port and state come on top.
export function flavourArguments(flavour) {
  const common = ['--host', '127.0.0.1', '--chain-id', `${CHAIN_ID[flavour]}`, '--silent', '--no-cors'];
  common.push('--accounts', `${ACCOUNTS}`, '--mnemonic', MNEMONIC);
  // The native flavour costs no gas, as Bellecour does.
  const free = ['--gas-price', '0', '--block-base-fee-per-gas', '0', '--disable-min-priority-fee'];
  return flavour === 'native' ? [...common, ...free] : common;
}

// A pool takes a chain without blocks for dead, and deadlines advance only with blocks.
export const POOL_ARGUMENTS = ['--block-time', '1', '--mixed-mining'];

const [FIRST_PORT, PORTS] = [10_000, 20_000]; // below those that the system gives to who asks for any

// `wanted` where it is free, any free one otherwise.
export const freePort = (wanted = 0) =>
  new Promise((resolve, reject) => {
    const server = net.createServer();
    server.on('error', (error) => (wanted || error.code === 'EADDRINUSE' ? resolve(freePort()) : reject(error)));
    server.listen(wanted || FIRST_PORT + Math.floor(Math.random() * PORTS), '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });

const answers = async (url) => {
  const body = '{"jsonrpc":"2.0","id":1,"method":"eth_chainId","params":[]}';
  const headers = { 'content-type': 'application/json' };
  const signal = AbortSignal.timeout(ANSWER_MS); // whoever took the port may never answer
  return fetch(url, { method: 'POST', headers, body, signal }).then((r) => r.json()).then(({ result }) => Boolean(result), () => false);
};

// Starts anvil and waits until it answers. It dies with this process, even when that is killed.
export async function startAnvil({ flavour = 'token', port, dump, load, pool = false } = {}) {
  port ||= await freePort();
  const args = [...flavourArguments(flavour), '--port', `${port}`];
  if (dump) args.push('--dump-state', dump);
  if (load) args.push('--load-state', load);
  if (pool) args.push(...POOL_ARGUMENTS);
  const command = [anvilBinary(), ...args];
  if (fs.existsSync(SETPRIV)) command.unshift(SETPRIV, '--pdeathsig', 'TERM');
  const child = spawn(command[0], command.slice(1), { stdio: ['ignore', 'ignore', 'inherit'] });

  let ended = false;
  const end = new Promise((resolve) => child.on('exit', (code) => resolve((ended = true), code)));
  const url = `http://127.0.0.1:${port}`;
  const deadline = Date.now() + START_MS;
  while (!(await answers(url))) {
    if (ended) throw new Error(`anvil ended before it answered on port ${port}`);
    if (Date.now() > deadline) {
      child.kill('SIGKILL');
      throw new Error(`anvil did not answer within ${START_MS} ms`);
    }
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  if (ended) throw new Error(`another program answers on port ${port}`);
  // SIGINT is the signal on which anvil writes its state.
  const stop = () => {
    if (!ended) child.kill('SIGINT');
    return end;
  };
  return { child, url, port, end, stop };
}

// cacheTimeout: ethers would reuse a nonce for 250 ms, too long where a block takes none.
export const connect = (url) =>
  new JsonRpcProvider(url, undefined, {
    staticNetwork: true,
    pollingInterval: 50,
    batchMaxCount: 1,
    cacheTimeout: -1,
  });
