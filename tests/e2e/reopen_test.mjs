#!/usr/bin/env node
// Everybody who contributed vanishes: nobody reveals in time, the pool reopens the task, and others finish it.
import { createHash } from 'node:crypto';
import { Liar } from './lib/liar.mjs';
import { paymentOf } from './lib/payment.mjs';
import { signPoolOrder } from './lib/pool.mjs';
import { assert, run } from './lib/tap.mjs';

const TRUST = 3; // two of score 0
const DEV_CATEGORY = 5; // of 60 s: reveal within 120 s, contribute within 420 s of the deal (C.4)
const REVEAL_S = 120;
const REJECTED = 3n;
const TEXT = 'after all';
const TRUTH = `0x${createHash('sha256').update(TEXT).digest('hex')}`;

const statusesOf = async (stage, task) => (await (await fetch(`${stage.poolUrl}/tasks/${task}`)).json()).dateStatusList;

let task;
let gone;

await run({ workers: 0, poolTimers: { worker_lost_s: '5' } }, {
  'two workers bring consensus and vanish': async (stage) => {
    gone = stage.who.workers.slice(0, 2);
    const vanishing = await Promise.all(gone.map((wallet) => new Liar(stage, wallet, TRUTH, { reveals: false }).start()));
    const pool = await signPoolOrder(stage, { category: DEV_CATEGORY, trust: TRUST });
    [task] = (await stage.buy({ args: `text ${TEXT}`, trust: TRUST, pool })).tasks;
    await stage.waitTask(task, 'REVEALING');
    for (const one of vanishing) {
      assert.ifError(one.error);
      await one.stop();
    }
  },
  'after the reveal deadline the pool reopens the task': async (stage) => {
    await stage.provider.send('evm_increaseTime', [REVEAL_S]);
    await stage.waitTask(task, 'ACTIVE');
    const events = await stage.hub.queryFilter(stage.hub.filters.TaskReopen(task));
    assert.equal(events.length, 1);
    for (const { address } of gone) assert.equal((await stage.hub.viewContribution(task, address)).status, REJECTED);
    await stage.until('the pool says so', async () =>
      (await statusesOf(stage, task)).some(({ status, cause }) => status === 'RUNNING' && cause === 'pool.reopened'));
  },
  'fresh workers finish it; those who vanished pay': async (stage) => {
    const fresh = [await stage.addWorker(), await stage.addWorker()].map(({ address }) => address.toLowerCase());
    await stage.waitTask(task, 'COMPLETED');
    const { winners, contributors, after, expected } = await paymentOf(stage, task);
    assert.deepEqual(winners.map((one) => one.toLowerCase()).sort(), fresh.sort());
    assert.equal(contributors.length, 4);
    assert.deepEqual(after, expected, 'everybody is paid as C.6 says');
    assert.equal(await stage.resultText(task), TEXT);
    const walk = (await statusesOf(stage, task)).map(({ status }) => status);
    assert.deepEqual(walk.filter((status) => status === 'CONSENSUS_REACHED' || status === 'REOPENING'),
      ['CONSENSUS_REACHED', 'REOPENING', 'CONSENSUS_REACHED']);
  },
});
