#!/usr/bin/env node
// Gives away practice money over HTTP on loopback, to each account once: faucet.mjs CHAIN_FILE [PORT]
// A POST of {"address": "0x…"} is answered when the account has its coin and its stake. Takes the given port where it is
// free, prints "http://127.0.0.1:PORT" and runs until SIGTERM or SIGINT.
import http from 'node:http';
import { getAddress, openChain } from './chain.mjs';
import { give } from './give.mjs';

const MOST_BYTES = 1024;
const MOST_ACCOUNTS = 1000;
const [file, port] = process.argv.slice(2);
const opened = openChain(file);
const given = new Map(); // address -> what it waits for
let last = Promise.resolve(); // one at a time: the bank is one account

async function addressIn(request) {
  let text = '';
  for await (const chunk of request) if ((text += chunk).length > MOST_BYTES) throw new Error('too long');
  return getAddress(JSON.parse(text).address);
}

function giveOnce(address) {
  if (!given.has(address)) {
    if (given.size >= MOST_ACCOUNTS) throw new Error('nothing is left');
    last = last.catch(() => {}).then(() => give(opened, [address]));
    given.set(address, last);
    last.catch(() => given.delete(address));
  }
  return given.get(address);
}

async function answer(request, response) {
  if (request.method !== 'POST') return response.writeHead(405).end();
  let address;
  try {
    address = await addressIn(request);
  } catch {
    return response.writeHead(400).end();
  }
  try {
    await giveOnce(address);
    return response.writeHead(200, { 'content-type': 'application/json' }).end('{}');
  } catch (error) {
    console.error(`${address}: ${error.message}`);
    return response.writeHead(503).end();
  }
}

for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP']) process.on(signal, () => process.exit(0));
const server = http.createServer((request, response) => void answer(request, response));
server.on('listening', () => console.log(`http://127.0.0.1:${server.address().port}`));
server.once('error', () => server.listen(0, '127.0.0.1')); // that port is taken
server.listen(Number(port ?? 0), '127.0.0.1');
