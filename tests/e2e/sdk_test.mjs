#!/usr/bin/env node
// A requester who uses the official SDK and nothing of ours, served by our pool and workers.
import fs from 'node:fs';
import { callSdk } from './sdk/call.mjs';
import { inArchive } from './lib/stage.mjs';
import { assert, run } from './lib/tap.mjs';

// The SDK 8.24.0 cannot show a task of two or more contributors, see sdk/README.md.
const TRUST = '1';
const NO_TAG = `0x${'0'.repeat(64)}`;

await run({ workers: 3 }, {
  'the SDK deploys, buys, sees the task completed and downloads the result': async (stage) => {
    const { reference, digest } = stage.image;
    const bought = await callSdk(stage.chainFile, 'requester.mjs', 'request', '--multiaddr', reference,
      '--checksum', digest.replace('sha256:', '0x'), '--pool-order', stage.order('pool', stage.poolOrder),
      '--trust', TRUST, '--args=text bought with the SDK');
    assert.equal(bought.tag, NO_TAG);
    assert.equal((await stage.hub.viewDeal(bought.dealid)).workerpool.pointer.toLowerCase(), stage.poolAddress);
    const out = stage.at('sdk-result.zip');
    const task = await callSdk(stage.chainFile, 'requester.mjs', 'wait', '--task', bought.taskids[0],
      '--gateway', stage.poolUrl, '--out', out, '--timeout', '90');
    assert.equal(task.status, 'COMPLETED');
    assert.equal(fs.statSync(out).size, task.size);
    assert.equal(await inArchive(out, 'result.txt'), 'bought with the SDK');
  },
});
