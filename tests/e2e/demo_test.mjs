#!/usr/bin/env node
// installer/demo carries one task from request to payment: demo_test.mjs STATE_DIR IMAGE_DIR FLAVOUR
// IMAGE_DIR: where resources/apps/ffmpeg/build left the image, so that it is not made again.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { BIN, SOURCE } from './lib/stage.mjs';

const [state, image, flavour] = process.argv.slice(2);
const LIMIT_MS = 90_000;

function demo() {
  const env = { ...process.env, FALLOW_DEMO_DIR: state, FALLOW_DEMO_NO_BUILD: '1', FALLOW_BIN: BIN };
  const command = [path.join(SOURCE, 'installer/demo'), '--headless', '--exit', '--flavour', flavour];
  const child = spawn('setpriv', ['--pdeathsig', 'TERM', ...command], { env, stdio: ['ignore', 'pipe', 'inherit'] });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill('SIGTERM'));
  let out = '';
  child.stdout.on('data', (chunk) => (out += chunk));
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, out })));
}

fs.mkdirSync(state, { recursive: true });
if (!fs.existsSync(path.join(state, 'ffmpeg'))) fs.symlinkSync(image, path.join(state, 'ffmpeg'));
console.log('TAP version 13\n1..2');
const begun = Date.now();
const { code, out } = await demo();
const took = Date.now() - begun;
try {
  assert.equal(code, 0);
  const receipt = JSON.parse(out.trim().split('\n').pop());
  const { status, trust, agreeing_workers: agreeing, reward_rlc: reward, result, deal, task } = receipt;
  assert.deepEqual({ status, trust, result }, { status: 'COMPLETED', trust: 3, result: 'verified' });
  assert.ok(agreeing >= 2, `${agreeing} workers agreed`);
  assert.equal(reward, '0.95'); // the pool keeps 5 % of 1 RLC
  for (const id of [deal, task]) assert.match(id, /^0x[0-9a-f]{64}$/);
  console.log(`ok 1 - ${JSON.stringify(receipt)}`);
  assert.ok(took < LIMIT_MS, `it took ${took} ms`);
  console.log(`ok 2 - in ${(took / 1000).toFixed(1)} s`);
} catch (error) {
  console.log(`not ok - ${error.message}\n${out}`);
  process.exitCode = 1;
}
