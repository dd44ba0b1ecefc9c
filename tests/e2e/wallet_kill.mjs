#!/usr/bin/env node
// Kills a person's core at seeded moments while a vault is made, money is moved or the history is read:
//   wallet_kill.mjs [--rounds N] [--seed S] [--flavour token|native]
// After a restart and the password the vault opens, every payment that was answered is on the chain once, one that was
// cut off once or never, and all sums agree. The last line is the figures as JSON.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import { parseArgs } from 'node:util';
import { Contract, RLC, Wallet, abi, sent } from '../../installer/lib/chain.mjs';
import { Home, isCutOff, lower } from './lib/home.mjs';
import { seeded } from './lib/seeded.mjs';
import { Stage } from './lib/stage.mjs';

const { values: options } = parseArgs({
  options: { rounds: { type: 'string' }, seed: { type: 'string' }, flavour: { type: 'string' } },
});
const rounds = Number(options.rounds ?? 5);
const seed = Number(options.seed ?? 30);
const flavour = options.flavour ?? 'token';
const KINDS = ['create', 'deposit', 'withdraw', 'send', 'history'];
const LATEST = 1.2; // of what the command takes on this computer when nobody kills it
const RECEIVED = 4; // transfers that a history round reads
const WEI = 10n ** 9n; // of one nRLC where the coin is RLC
const stranger = Wallet.createRandom().address;
const wait = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

class Kills {
  constructor(stage) {
    Object.assign(this, { stage, random: seeded(seed), rounds: [] });
  }

  async begin() {
    this.home = await Home.make(this.stage);
    const making = ['wallet', 'create', '--password-fd', 3];
    const create = await this.timed(() => this.home.cli(making, { secret: this.home.password }));
    await this.home.open();
    await this.home.passQuiz();
    await this.receive(900n * RLC);
    if (this.home.isToken) await sent(this.stage.who.admin.sendTransaction({ to: this.home.owner, value: 10n ** 18n }));
    await this.home.sums();
    const pay = await this.timed(() => this.home.wallet('deposit', '300', '--yes'));
    await this.home.sums();
    const history = await this.timed(() => this.home.history());
    this.tookMs = { create, deposit: pay, withdraw: pay, send: pay, history: 2 * history };
  }

  async timed(command) {
    const begun = Date.now();
    await command();
    return Date.now() - begun;
  }

  async receive(amount) {
    const { chain, who: { admin } } = this.stage;
    if (this.home.isToken) await sent(new Contract(chain.rlc, abi.rlc, admin).transfer(this.home.owner, amount));
    else await sent(admin.sendTransaction({ to: this.home.owner, value: amount * WEI }));
  }

  // Runs `command` and kills the core at some moment: its answer, or nothing when it was cut off.
  async killed(home, kind, command) {
    const atMs = Math.round(this.random.between(0, LATEST * this.tookMs[kind]));
    const answer = command().catch((error) => {
      if (isCutOff(error)) return undefined;
      throw error;
    });
    answer.catch(() => {}); // it is awaited below
    await wait(atMs);
    await home.kill();
    const given = await answer;
    this.rounds.push({ kind, at_ms: atMs, answered: given !== undefined });
    this.stage.say(`kill -9 ${atMs} ms into ${kind}: ${given === undefined ? 'cut off' : 'answered'}`);
    await this.stage.restart(home.name);
    return given;
  }

  // A vault that was answered is there with the same accounts; else it is there, or can be made.
  async create(index) {
    const home = await Home.make(this.stage, `fresh${index}`);
    const addresses = ({ accounts }) => accounts.map(({ address }) => address);
    const made = await this.killed(home, 'create', () =>
      home.cli(['wallet', 'create', '--password-fd', 3], { secret: home.password }));
    const { exists } = await home.state();
    assert.ok(exists || !made, 'the vault was promised');
    const opened = exists ? await home.unlock() : await home.create();
    if (made) assert.deepEqual(addresses(opened).filter((each) => addresses(made).includes(each)), addresses(made));
    assert.equal((await home.words()).length, 12);
    const left = fs.readdirSync(home.data).filter((name) => name.startsWith('vault') && !['vault.json', 'vault.json.old'].includes(name));
    this.rounds.at(-1).left_over = left.length;
    await home.kill();
    return exists;
  }

  async pay(kind, index) {
    const { home, stage: { provider } } = this;
    const amount = BigInt(index + 1) * RLC + BigInt(index + 7);
    const text = `${amount / RLC}.${`${amount % RLC}`.padStart(9, '0')}`;
    const before = await home.onChain(home.owner);
    const nonce = await provider.getTransactionCount(home.owner);
    const had = await home.onChain(stranger);
    const words = kind === 'send' ? [text, stranger] : [text];
    const answer = await this.killed(home, kind, () => home.wallet(kind, ...words, '--yes'));
    await home.unlock();
    if (answer) await home.mined(answer.transaction, kind);
    const { owner } = await home.sums();
    const times = BigInt((await provider.getTransactionCount(home.owner)) - nonce);
    assert.ok(times <= 1n, `${kind} was sent ${times} times`);
    if (answer) assert.equal(times, 1n, `${kind} was answered and is not there`);
    const stake = { deposit: amount, withdraw: -amount, send: 0n }[kind] * times;
    const wallet = { deposit: -amount, withdraw: amount, send: -amount }[kind] * times;
    assert.deepEqual([owner.chain.stake, owner.chain.wallet], [before.stake + stake, before.wallet + wallet]);
    if (kind === 'send') assert.equal((await home.onChain(stranger)).wallet, had.wallet + amount * times);
    await this.linesSay(kind, amount, times);
    return times === 1n;
  }

  // As many lines as it happened; what never happened is no line, or a rejected one.
  async linesSay(kind, amount, times) {
    const name = { deposit: 'deposited', withdraw: 'withdrawn', send: 'sent' }[kind];
    const { entries } = await this.home.history(this.home.owner);
    const lines = entries.filter((entry) => entry.kind === name && BigInt(entry.moved) === amount);
    const done = lines.filter(({ status }) => ['provisional', 'certified'].includes(status));
    assert.equal(BigInt(done.length), times, JSON.stringify(lines));
    for (const line of lines) if (!done.includes(line)) assert.ok(line.status === 'rejected' && line.reason, JSON.stringify(line));
  }

  async history(index) {
    const { home, stage } = this;
    const amounts = Array.from({ length: RECEIVED }, (_, each) => BigInt(index + 1) * RLC + BigInt(each + 11));
    for (const amount of amounts) await this.receive(amount);
    const file = stage.at(`killed-${index}.csv`);
    const isExport = this.random.oneOf([true, false]);
    await this.killed(home, 'history', async () => {
      const { entries } = await home.history();
      return isExport ? home.wallet('export', file) : entries.length;
    });
    await home.unlock();
    await home.sums();
    const { entries } = await home.history();
    assert.equal(new Set(entries.map(({ id }) => id)).size, entries.length, 'a line twice');
    if (!home.isToken) return true; // coin that others sent leaves no log
    for (const amount of amounts)
      assert.equal(entries.filter(({ kind, moved }) => kind === 'received' && BigInt(moved) === amount).length, 1);
    return true;
  }

  async play() {
    await this.begin();
    const owner = lower(this.home.owner);
    for (let index = 0; index < rounds; index += 1) {
      const kind = index < KINDS.length ? KINDS[(index + seed) % KINDS.length] : this.random.oneOf(KINDS);
      const happened = await (kind === 'create' || kind === 'history' ? this[kind](index) : this.pay(kind, index));
      Object.assign(this.rounds.at(-1), { happened });
    }
    await this.home.state();
    assert.equal(lower(this.home.owner), owner);
    const cut = this.rounds.filter(({ answered }) => !answered);
    return {
      rounds, seed, flavour, usual_ms: this.tookMs, cut_off: cut.length, cut_off_and_done: cut.filter(({ happened }) => happened).length,
      answered_and_lost: 0, paid_twice: 0, kills: this.rounds,
    };
  }
}

const stage = await Stage.start({ workers: 0, flavour });
let failure;
try {
  const kills = new Kills(stage);
  const figures = await kills.play();
  stage.say(`all in ${process.uptime().toFixed(0)} s`);
  console.log(JSON.stringify(figures));
} catch (error) {
  failure = error;
}
await stage.stop(failure);
process.exit(failure ? 1 : 0);
