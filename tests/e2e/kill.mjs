#!/usr/bin/env node
// Kills the worker, the pool or the requester's core at seeded moments and looks whether anything is lost:
//   kill.mjs [--rounds N] [--seed S]
// Every task ends COMPLETED, none is computed again by a worker that had journaled its digest, contribute is sent once
// per worker and task, no stake is lost. The last line is the figures as JSON.
import assert from 'node:assert/strict';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { taskIdOf } from '../devnet/orders.mjs';
import { AppRuns } from './lib/app_runs.mjs';
import { readJournal } from './lib/core_journal.mjs';
import { seeded } from './lib/seeded.mjs';
import { Stage } from './lib/stage.mjs';

const { values: options } = parseArgs({ options: { rounds: { type: 'string' }, seed: { type: 'string' } } });
const rounds = Number(options.rounds ?? 5);
const seed = Number(options.seed ?? 20);
const KINDS = ['worker', 'pool', 'requester'];
const LATEST_KILL_MS = 9_000; // about what a task takes here, from purchase to payment
const COMPLETED_MS = 150_000; // a worker or pool that was away is waited for, but not for ever
const wait = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

class Kills {
  constructor(stage) {
    this.stage = stage;
    this.random = seeded(seed);
    const folders = stage.workers.map(({ name }) => [name, `/${path.basename(stage.dir)}/${name}/`]);
    this.appRuns = new AppRuns(Object.fromEntries(folders));
    this.rounds = []; // {victim, atMs, downMs, tookMs, deal, task}
    this.journaled = []; // {worker, task, digest, at}: what a worker knew when it was killed
  }

  async held() {
    const accounts = [...this.stage.workers.map(({ name, address }) => [name, address]),
      ['pool', this.stage.who.scheduler.address]];
    const all = await Promise.all(accounts.map(async ([name, address]) => {
      const { stake, locked } = await this.stage.hub.viewAccount(address);
      return [name, { total: stake + locked, locked }];
    }));
    return new Map(all);
  }

  victim(round) {
    const kind = round < KINDS.length ? KINDS[(round + seed) % KINDS.length] : this.random.oneOf(KINDS);
    return kind === 'worker' ? this.random.oneOf(this.stage.workers).name : kind;
  }

  async kill(victim) {
    await this.stage.kill(victim);
    const at = Date.now();
    if (!this.stage.workers.some(({ name }) => name === victim)) return;
    for (const [task, { digest }] of await readJournal(this.stage, victim))
      if (digest) this.journaled.push({ worker: victim, task, digest, at });
    await this.stage.until(`the apps of ${victim} ended with it`, () => {
      this.appRuns.look();
      return !this.appRuns.runs.some((run) => run.worker === victim && run.isAlive);
    }, 10_000);
  }

  async round(index) {
    const { stage, random } = this;
    const victim = this.victim(index);
    const round = { victim, atMs: Math.round(random.between(200, LATEST_KILL_MS)), downMs: Math.round(random.between(100, 3_000)) };
    const words = `round ${index}`;
    const begun = Date.now();
    const { deal, tasks: [task] } = await stage.buy({ args: `sleep ${random.between(1, 3).toFixed(1)} ${words}`, trust: 3 });
    await wait(Math.max(0, begun + round.atMs - Date.now()));
    round.stage = (await stage.hub.viewTask(task)).status.toString();
    stage.say(`kill -9 of ${victim} at ${round.atMs} ms, for ${round.downMs} ms`);
    await this.kill(victim);
    await wait(round.downMs);
    await stage.restart(victim);
    await stage.waitTask(task, 'COMPLETED', COMPLETED_MS);
    Object.assign(round, { deal, task, words, tookMs: Date.now() - begun });
    this.rounds.push(round);
    await this.downloaded(round);
  }

  // The worst moment for money: the deal is on chain, its buyer was not told yet.
  async killInPurchase() {
    const { stage } = this;
    const matched = new Promise((resolve) => {
      stage.hub.once('OrdersMatched', (deal) => resolve(deal));
    });
    const words = 'bought and killed';
    // Long enough to be seen by who counts the runs.
    const buying = stage.buy({ args: `sleep 0.6 ${words}`, trust: 1 }).then(() => 'answered', () => 'cut off');
    const deal = await matched;
    await this.kill('requester');
    stage.say(`kill -9 of requester in the purchase: the command was ${await buying}`);
    await stage.restart('requester');
    const task = taskIdOf(deal, 0n);
    await stage.waitTask(task, 'COMPLETED', COMPLETED_MS);
    await this.downloaded({ task, words });
    return (await buying) === 'cut off';
  }

  // What else there is to see is still looked at.
  failed(error) {
    this.failure ??= error;
    return error.message;
  }

  // The requester knows of it and has the result, whatever was killed.
  async downloaded({ task, words }) {
    const mine = async () => (await this.stage.cli('requester', 'runs', 'list'))[0].runs.find((run) => run.task === task);
    await this.stage.until('the requester knows that it is completed', async () =>
      ['completed', 'downloaded'].includes((await mine())?.phase), 30_000, async () => JSON.stringify(await mine()));
    assert.equal((await this.stage.resultText(task)).trim(), words);
  }

  // Transactions of the workers to the hub, reverted ones too: {contribute: {"worker task": count}, reveal: …}
  async sentByWorkers() {
    const { provider, hub, workers } = this.stage;
    const names = new Map(workers.map(({ name, address }) => [address.toLowerCase(), name]));
    // One reverts now and then: who comes back late contributes in the same second as the one who makes the consensus.
    const counts = { contribute: {}, reveal: {}, reverted: [] };
    const last = await provider.getBlockNumber();
    for (let number = this.firstBlock; number <= last; number += 1) {
      const { transactions } = await provider.send('eth_getBlockByNumber', [`0x${number.toString(16)}`, true]);
      for (const { from, input, hash } of transactions.filter((each) => names.has(each.from))) {
        const call = hub.interface.parseTransaction({ data: input });
        if (!counts[call?.name]) continue;
        const key = `${names.get(from)} ${call.args[0]}`;
        counts[call.name][key] = (counts[call.name][key] ?? 0) + 1;
        const isReverted = (await provider.getTransactionReceipt(hash)).status === 0;
        if (isReverted) counts.reverted.push({ call: call.name, task: call.args[0], block: number });
      }
    }
    return counts;
  }

  // A contribution may fail only because the others had agreed in that block or just before it.
  async consensusWasThere(task, block) {
    const [agreed] = await this.stage.hub.queryFilter(this.stage.hub.filters.TaskConsensus(task), this.firstBlock);
    assert.ok(agreed && agreed.blockNumber <= block && agreed.blockNumber >= block - 3, `a contribution to ${task} reverted`);
  }

  // Nothing that a worker had in its journal when it was killed was computed again, or came out otherwise.
  async nothingComputedTwice() {
    for (const { worker, task, digest, at } of this.journaled) {
      const again = this.appRuns.of(worker, task).filter((run) => run.first > at);
      assert.equal(again.length, 0, `${worker} computed ${task} again after its digest was journaled`);
      assert.equal((await readJournal(this.stage, worker)).get(task)?.digest, digest);
    }
  }

  // So the counting of runs missed none: as scores grow, fewer contributions make a consensus (poco.md C.6).
  everyContributionWasComputed(contributions) {
    for (const key of Object.keys(contributions)) {
      const [worker, task] = key.split(' ');
      assert.ok(this.appRuns.of(worker, task).length >= 1, `no run of the app was seen for the contribution of ${key}`);
    }
  }

  async noStakeLost() {
    const { stage } = this;
    const unlocked = async () => [...(await this.held()).values()].every(({ locked }) => locked === 0n);
    await stage.until('nothing is locked any more', unlocked, 60_000);
    const after = await this.held();
    for (const [name, { total }] of after)
      assert.ok(total >= this.before.get(name).total, `${name} had ${this.before.get(name).total} nRLC and has ${total}`);
    const gained = [...after].map(([name, { total }]) => [name, Number(total - this.before.get(name).total)]);
    return Object.fromEntries(gained);
  }

  async play() {
    this.before = await this.held();
    this.firstBlock = await this.stage.provider.getBlockNumber();
    for (let index = 0; index < rounds; index += 1) await this.round(index);
    const cutOff = await this.killInPurchase().catch((error) => this.failed(error));
    const gained = await this.noStakeLost();
    await this.nothingComputedTwice();
    const deals = await this.stage.hub.queryFilter(this.stage.hub.filters.OrdersMatched(), this.firstBlock);
    assert.equal(deals.length, rounds + 1, 'a purchase was made twice or never');
    const sent = await this.sentByWorkers();
    for (const name of ['contribute', 'reveal'])
      for (const [key, count] of Object.entries(sent[name])) assert.equal(count, 1, `${name} sent ${count} times: ${key}`);
    assert.deepEqual(sent.reverted.filter(({ call }) => call === 'reveal'), []);
    for (const { task, block } of sent.reverted) await this.consensusWasThere(task, block);
    this.everyContributionWasComputed(sent.contribute);
    return {
      rounds, seed, completed: this.rounds.length + 1, cut_off_in_purchase: cutOff, app_runs: this.appRuns.runs.length,
      journaled_when_killed: this.journaled.length, computed_again_after_journal: 0,
      contributions: Object.keys(sent.contribute).length, contributions_too_late: sent.reverted.length, gained_nrlc: gained,
      kills: this.rounds.map(({ victim, atMs, downMs, stage, tookMs }) =>
        ({ victim, at_ms: atMs, down_ms: downMs, task_status: Number(stage), took_ms: tookMs })),
    };
  }
}

const stage = await Stage.start({ workers: 3 });
let kills;
let failure;
try {
  kills = new Kills(stage);
  const figures = await kills.play();
  stage.say(`all in ${process.uptime().toFixed(0)} s`);
  console.log(JSON.stringify(figures));
  failure = kills.failure;
} catch (error) {
  failure = error;
}
kills?.appRuns.stop();
await stage.stop(failure);
process.exit(failure ? 1 : 0);
