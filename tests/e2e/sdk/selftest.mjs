#!/usr/bin/env node
// Proves requester.mjs and callback.mjs without our pool: the contracts are driven by hand.
// node selftest.mjs CACHE FLAVOUR
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import http from 'node:http';
import os from 'node:os';
import path from 'node:path';
import { connect, startAnvil } from '../../devnet/anvil.mjs';
import { prepare } from '../../devnet/cache.mjs';
import { id as keccakUtf8, keccak256 } from '../../devnet/ethers.mjs';
import { Stage, resultsAt } from '../../devnet/lifecycle_stage.mjs';
import { callSdk } from './call.mjs';

const [cache, flavour] = process.argv.slice(2);
const scratch = fs.mkdtempSync(path.join(os.tmpdir(), 'sdk-selftest-'));
const RESULT = Buffer.from('504b0506000000000000000000000000000000000000', 'hex'); // an empty zip
const CID = 'bafkreib3v7example';

const call = (script, ...args) => callSdk(path.join(scratch, 'chain.json'), script, ...args);

function serveResults() {
  const server = http.createServer((request, response) => {
    const found = request.url === `/ipfs/${CID}`;
    response.writeHead(found ? 200 : 404, { 'content-type': 'application/zip' }).end(found ? RESULT : '');
  });
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)));
}

// What pool and worker do, in the shortest form.
async function compute(stage, { dealid, taskids }, callback) {
  const [worker] = stage.who.workers;
  const digest = callback ? keccak256(callback) : keccakUtf8('result');
  for (const [index, taskid] of taskids.entries()) {
    stage.equal('task id of the SDK', taskid, await stage.initialize(dealid, BigInt(index)));
    await stage.contribute(worker, taskid, digest);
    await stage.reveal(worker, taskid, digest);
    await stage.finalize(taskid, callback ? '0x' : resultsAt(`/ipfs/${CID}`), callback);
  }
}

async function completedTaskIsDownloaded(stage, gateway) {
  const checksum = `0x${'11'.repeat(32)}`;
  const deal = await call('requester.mjs', 'request', '--multiaddr', '127.0.0.1:5000/fallow/ffmpeg:1.0.0',
    '--checksum', checksum, '--args=--height 240', '--volume', '2', '--proxy', gateway,
    '--dataset-url', `${gateway}/dataset`, '--dataset-checksum', checksum, '--dataset-price', '5');
  stage.equal('standard task', deal.tag, `0x${'0'.repeat(64)}`);
  stage.equal('tasks of the bag', deal.taskids.length, 2);
  await compute(stage, deal);
  const out = path.join(scratch, 'result.zip');
  const task = await call('requester.mjs', 'wait', '--task', deal.taskids[1], '--gateway', gateway, '--out', out);
  stage.equal('status', task.status, 'COMPLETED');
  stage.equal('sha256', task.sha256, createHash('sha256').update(RESULT).digest('hex'));
  stage.equal('file', fs.readFileSync(out).equals(RESULT), true);
}

async function missingResultIsAnError(stage) {
  const deal = await call('requester.mjs', 'request', '--app', stage.chain.app);
  await compute(stage, deal);
  const wait = ['wait', '--task', deal.taskids[0], '--gateway', 'http://127.0.0.1:9'];
  const refusal = await call('requester.mjs', ...wait).then(() => '', (error) => error.stderr);
  stage.equal('an error is told', refusal.includes('http://127.0.0.1:9'), true);
}

async function callbackArrives(stage) {
  const payload = '0x2a';
  const { address } = await call('callback.mjs', 'deploy');
  const deal = await call('requester.mjs', 'request', '--app', stage.chain.app, '--callback', address);
  await compute(stage, deal, payload);
  const task = await call('requester.mjs', 'wait', '--task', deal.taskids[0]);
  stage.equal('status', task.status, 'COMPLETED');
  const read = await call('callback.mjs', 'read', '--address', address, '--task', deal.taskids[0]);
  stage.equal('stored', read.stored, payload);
  stage.equal('resultFor', read.resultFor, payload);
}

const { state, description } = await prepare(cache, flavour);
const anvil = await startAnvil({ flavour, load: state });
const server = await serveResults();
const provider = connect(anvil.url);
try {
  const chain = { rpc: anvil.url, ...description };
  fs.writeFileSync(path.join(scratch, 'chain.json'), JSON.stringify(chain));
  const stage = new Stage(provider, chain);
  const gateway = `http://127.0.0.1:${server.address().port}`;
  for (const scenario of [completedTaskIsDownloaded, missingResultIsAnError, callbackArrives]) {
    await scenario(stage, gateway);
    console.log(`ok  ${scenario.name}`);
  }
} finally {
  provider.destroy();
  server.close();
  await anvil.stop();
  fs.rmSync(scratch, { recursive: true });
}
