#!/usr/bin/env node
// A person's money from the first word to the last coin, and after every step the sums of CLI, history and chain:
//   wallet_test.mjs [token|native]
import fs from 'node:fs';
import { Contract, RLC, Wallet, abi, sent } from '../../installer/lib/chain.mjs';
import { Home, lower, rlcOf } from './lib/home.mjs';
import { paymentOf } from './lib/payment.mjs';
import { assert, run } from './lib/tap.mjs';

const flavour = process.argv[2] ?? 'token';
const WEI = 10n ** 9n; // of one nRLC where the coin is RLC
const COIN = 10n ** 18n;
const REORG = 6;
const MINED_MS = 40_000;
const stranger = Wallet.createRandom().address;
const second = Wallet.createRandom().address;
let home;
let task;

const isToken = flavour === 'token';
const approveAndCall = '0xcae9ca51';

// From the chain's bank, as a friend or an exchange would send it.
async function receive(stage, { rlc = 0n, coin = 0n }) {
  const { admin } = stage.who;
  if (isToken && rlc > 0n) await sent(new Contract(stage.chain.rlc, abi.rlc, admin).transfer(home.owner, rlc));
  const value = coin + (isToken ? 0n : rlc * WEI);
  if (value > 0n) await sent(admin.sendTransaction({ to: home.owner, value }));
}

// What a wallet has, outside of the contract, in nRLC.
const walletOf = (stage, address, blockTag = 'latest') => home.onChain(address, blockTag).then(({ wallet }) => wallet);

async function accounted() {
  const sums = await home.sums();
  return { owner: sums.owner.chain, worker: sums.worker.chain };
}

// One that the chain has forgotten: it must be sent once more, and only once.
async function throughReorg(stage) {
  const { provider } = stage;
  const before = await walletOf(stage, stranger);
  const { hash, blockNumber, blockHash } = await home.send('3.000000001', stranger);
  const isDeep = async () => (await provider.getBlockNumber()) >= blockNumber + REORG - 1;
  await stage.until('five more blocks, so that all was told and taken for done', isDeep, MINED_MS);
  await home.sums(); // the history has read it
  const depth = (await provider.getBlockNumber()) - blockNumber + 1;
  await provider.send('anvil_reorg', [depth, []]);
  assert.notEqual((await provider.getBlock(blockNumber))?.hash, blockHash, 'the block was replaced');
  await provider.send('anvil_mine', [`0x${depth.toString(16)}`]); // the new branch is the longer one
  await stage.until('the payment is in the chain again', () => provider.getTransactionReceipt(hash), MINED_MS,
    async () => JSON.stringify((await home.history()).entries.slice(0, 3)));
  assert.equal(await walletOf(stage, stranger), before + 3n * RLC + 1n, 'paid exactly once');
  await accounted();
}

// Lines of a CSV file, none of whose fields has a line break.
function readCsv(file) {
  const [header, ...rows] = fs.readFileSync(file, 'utf8').trimEnd().split(/\r?\n/);
  const names = header.split(',');
  return { names, rows };
}

const decimal = (text) => {
  const [, sign, whole, part = ''] = /^([+-]?)(\d+)(?:\.(\d{1,9}))?$/.exec(text);
  return (sign === '-' ? -1n : 1n) * (BigInt(whole) * RLC + BigInt(part.padEnd(9, '0')));
};

async function exported(stage) {
  const { entries } = await home.history();
  const total = entries.reduce((sum, { amount }) => sum + BigInt(amount), 0n);
  for (const suffix of ['csv', 'json']) {
    const { rows, file } = await home.wallet('export', stage.at(`history.${suffix}`));
    assert.equal(rows, entries.length, `${suffix}: as many lines as the history`);
    if (suffix === 'json') {
      const listed = JSON.parse(fs.readFileSync(file, 'utf8'));
      assert.deepEqual(listed.map(({ id }) => id).sort(), entries.map(({ id }) => id).sort());
      assert.equal(listed.reduce((sum, { amount }) => sum + BigInt(amount), 0n), total);
      continue;
    }
    const csv = readCsv(file);
    assert.equal(csv.rows.length, entries.length);
    const column = csv.names.findIndex((name) => /^amount/i.test(name));
    assert.equal(csv.rows.reduce((sum, row) => sum + decimal(row.split(',')[column]), 0n), total);
    assert.equal((await home.refusal(['wallet', 'export', file])).reason, 'wallet.file_exists');
  }
}

await run({ workers: 0, flavour }, {
  'a vault is made: two accounts, no backup yet': async (stage) => {
    home = await Home.make(stage);
    assert.equal((await home.state()).exists, false);
    const state = await home.create();
    assert.equal(state.backup, 'missing');
    assert.deepEqual([state.locked, state.sealed_by_password], [false, true]);
    assert.notEqual(lower(home.owner), lower(home.worker));
    await accounted();
  },
  'RLC and coin arrive': async (stage) => {
    await receive(stage, { rlc: 100n * RLC, coin: isToken ? 5n * COIN : 0n });
    assert.equal((await accounted()).owner.wallet, 100n * RLC);
  },
  'a link to be paid by says who, where and how much': async (stage) => {
    const asked = await home.wallet('receive', '1.25');
    assert.equal(lower(asked.address), lower(home.owner));
    assert.equal(asked.uri.includes('/transfer?'), isToken);
    const read = await home.wallet('payee', asked.uri);
    assert.deepEqual([lower(read.address), read.amount, read.is_coin], [lower(home.owner), '1.25', !isToken]);
    const coin = await home.wallet('payee', (await home.wallet('receive', '0.5', '--coin')).uri);
    assert.deepEqual([lower(coin.address), coin.amount, coin.is_coin], [lower(home.owner), '0.5', true]);
    assert.match((await home.wallet('receive')).uri, new RegExp(`^ethereum:0x[0-9a-fA-F]{40}@${stage.chain.chainId}$`));
    assert.equal((await home.refusal(['wallet', 'receive', '0.0000000001'])).reason, 'base.too_many_decimals');
    assert.equal((await home.refusal(['wallet', 'receive', 'much'])).reason, 'base.bad_amount');
    assert.equal((await home.refusal(['wallet', 'receive', '--coin'])).exit, 2);
  },
  'before the backup nothing goes to a stranger': async () => {
    const { exit, reason } = await home.refusal(['wallet', 'send', '1', stranger, '--yes']);
    assert.deepEqual([exit, reason], [1, 'wallet.backup_first']);
  },
  'the quiz: wrong words, then the right ones': async () => {
    const words = await home.words();
    assert.equal((await home.state()).backup, 'shown');
    await home.wallet('quiz', '--show');
    const wrong = await home.answerQuiz(words, (word) => (word === 'zoo' ? 'zone' : 'zoo')).then(() => '', ({ errors }) => errors);
    assert.match(wrong, /wallet\.quiz_wrong/);
    assert.equal((await home.answerQuiz(words)).backup, 'done');
  },
  'a deposit is one transaction': async (stage) => {
    const nonce = await stage.provider.getTransactionCount(home.owner);
    const { hash } = await home.deposit('60.5');
    assert.equal(await stage.provider.getTransactionCount(home.owner), nonce + 1);
    const { data } = await stage.provider.getTransaction(hash);
    if (isToken) assert.equal(data.slice(0, 10), approveAndCall);
    const { owner } = await accounted();
    assert.deepEqual([owner.wallet, owner.stake, owner.locked], [39n * RLC + RLC / 2n, 60n * RLC + RLC / 2n, 0n]);
  },
  'the vault’s worker serves a task and is paid': async (stage) => {
    await home.wallet('lock-rules', '--worker-stays', 'on');
    await stage.fund(home.worker);
    await home.cli(['pool', 'join', stage.poolUrl, stage.poolAddress]);
    const before = (await accounted()).worker;
    [task] = (await stage.buy({ args: 'text for a home' })).tasks;
    await stage.waitTask(task);
    const { winners, expected } = await paymentOf(stage, task);
    assert.deepEqual(winners.map(lower), [lower(home.worker)]);
    const { worker } = await accounted();
    assert.ok(worker.stake > before.stake);
    assert.equal(worker.stake, expected[winners[0]].stake);
  },
  'a payment survives a reorganisation of six blocks': throughReorg,
  'and a kill of the core': async (stage) => {
    await home.restart();
    assert.equal((await home.state()).locked, true);
    assert.equal((await home.refusal(['wallet', 'withdraw', '1', '--yes'])).reason, 'wallet.locked');
    await home.unlock();
    await accounted();
    assert.equal((await stage.hub.viewTask(task)).status, 3n);
  },
  'a withdrawal, and all the rest': async () => {
    await home.withdraw('10.000000001');
    assert.equal((await accounted()).owner.stake, 50n * RLC + RLC / 2n - 1n);
    await home.withdraw('max');
    assert.equal((await accounted()).owner.stake, 0n);
  },
  'a sweep brings home what the worker earned': async (stage) => {
    await home.cli(['pool', 'leave']);
    const before = await accounted();
    await home.sweep();
    const { owner, worker } = await accounted();
    assert.deepEqual([worker.stake, worker.locked], [0n, 0n]);
    assert.ok(owner.wallet >= before.owner.wallet + before.worker.stake, 'the stake came to the owner’s wallet');
    if (isToken) assert.equal(await rlcOf(stage).balanceOf(home.worker), 0n);
  },
  'RLC to a stranger, to the last unit': async (stage) => {
    await home.send('7.123456789', second);
    assert.equal(await walletOf(stage, second), 7_123_456_789n);
    await accounted();
  },
  'all there is': async (stage) => {
    const { wallet } = (await accounted()).owner;
    const had = await walletOf(stage, second);
    await home.send('max', second);
    assert.equal((await accounted()).owner.wallet, 0n);
    assert.equal(await walletOf(stage, second), had + wallet);
    if (!isToken) return;
    const { coin } = await home.onChain(home.owner);
    const had2 = await stage.provider.getBalance(second);
    const receipt = await home.send('max', second, '--coin');
    const left = (await home.onChain(home.owner)).coin;
    assert.equal((await stage.provider.getBalance(second)) - had2 + receipt.fee + left, coin);
    assert.ok(left < COIN / 1000n, `${left} wei left behind`);
    await accounted();
  },
  'the exports have every line': exported,
});
