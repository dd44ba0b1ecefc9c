#!/usr/bin/env node
// A worker that lies, among honest ones: who is paid what, and when there is no consensus.
import { createHash } from 'node:crypto';
import { Liar } from './lib/liar.mjs';
import { paymentOf } from './lib/payment.mjs';
import { assert, run } from './lib/tap.mjs';

const TRUST = 3;
const BLOCKS_OF_PATIENCE = 4;
const TEXT = 'the truth';
const TRUTH = `0x${createHash('sha256').update(TEXT).digest('hex')}`;
const LIE = `0x${'6c6965'.padStart(64, '0')}`;

// The pool needs two of trust 3: while the honest rest, the liar is one of them for sure.
async function buyWithTheLiarFirst(stage, liar, volume = 1) {
  const all = (...words) => Promise.all(stage.workers.map(({ name }) => stage.cli(name, ...words)));
  await all('pause');
  const { tasks } = await stage.buy({ args: `text ${TEXT}`, trust: TRUST, volume });
  for (const task of tasks)
    await stage.until('the liar contributed', async () => alive(liar) && liar.tasks.has(task), 60_000);
  await all('resume');
  return tasks;
}

function alive(liar) {
  if (liar.error) throw liar.error;
  return true;
}

const contributors = async (stage, task) => [...(await stage.hub.viewTask(task)).contributors];
const scoreOf = (stage, worker) => stage.hub.viewScore(worker.address);

async function twoHonestAreNotEnough(stage) {
  const liar = await new Liar(stage, stage.who.workers[0], LIE).start();
  const [task] = await buyWithTheLiarFirst(stage, liar);
  await stage.until('three contributed', async () => (await contributors(stage, task)).length === 3, 60_000);
  for (const address of await contributors(stage, task)) assert.equal(await stage.hub.viewScore(address), 0n);
  const since = await stage.provider.getBlockNumber();
  const later = async () => (await stage.provider.getBlockNumber()) >= since + BLOCKS_OF_PATIENCE;
  await stage.until(`${BLOCKS_OF_PATIENCE} blocks`, later, 30_000);
  assert.equal((await stage.hub.viewTask(task)).status, 1n, 'still active: 12 > 14 is false');
  const fourth = await stage.addWorker();
  await stage.waitTask(task, 'COMPLETED', 60_000);
  const { winners } = await paymentOf(stage, task);
  assert.equal(winners.length, 3);
  assert.ok(winners.map((one) => one.toLowerCase()).includes(fourth.address.toLowerCase()), 'the fourth decided');
  assert.equal(await stage.resultText(task), TEXT);
  alive(liar);
  await liar.stop();
}

async function honestyEarnsAScore(stage, liar) {
  liar.digest = TRUTH;
  for (const task of await buyWithTheLiarFirst(stage, liar, 3)) await stage.waitTask(task, 'COMPLETED', 90_000);
  assert.equal(await scoreOf(stage, liar.wallet), 3n);
}

async function theLiarPays(stage, liar) {
  liar.digest = LIE;
  const [task] = await buyWithTheLiarFirst(stage, liar);
  await stage.waitTask(task, 'COMPLETED', 90_000);
  const { deal, winners, contributors: all, before, after, expected } = await paymentOf(stage, task);
  assert.equal(all.length, 4);
  assert.deepEqual(winners.includes(liar.wallet.address), false);
  assert.deepEqual(after, expected, 'everybody is paid as C.6 says');
  assert.equal(deal.workerStake, (deal.workerpool.price * 35n) / 100n);
  const { address } = liar.wallet;
  const total = (account) => account.stake + account.locked;
  assert.equal(total(before[address]) - total(after[address]), deal.workerStake);
  assert.equal(after[address].score, 2n);
  const honest = winners.map((worker) => total(after[worker]) - total(before[worker]));
  assert.deepEqual(honest, Array(3).fill((deal.workerpool.price + deal.workerStake) * 95n / 100n / 3n));
  assert.equal(await stage.resultText(task), TEXT);
}

let second;
await run({ workers: 2 }, {
  'two honest and one liar, all of score 0: no consensus, a fourth worker decides': twoHonestAreNotEnough,
  'a worker that contributes the truth earns a score of 3': async (stage) => {
    second = await new Liar(stage, stage.who.workers[1], TRUTH).start();
    await honestyEarnsAScore(stage, second);
  },
  'then it lies: three honest are paid to the last unit, it loses its stake and a third of its score': async (stage) => {
    await theLiarPays(stage, second);
    alive(second);
    await second.stop();
  },
});
