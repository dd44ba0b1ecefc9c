#!/usr/bin/env node
// The rule that the worker's earnings go to the owner, whose key is elsewhere: off, on, killed in the middle, off again.
import { Wallet } from '../../installer/lib/chain.mjs';
import { Home, lower, plain } from './lib/home.mjs';
import { paymentOf } from './lib/payment.mjs';
import { assert, run } from './lib/tap.mjs';

const RLC = 10n ** 9n;
const STAKE = 50n * RLC; // what every worker is given
const BLOCKS = 8; // of a second each; the core looks every five
const savings = Wallet.createRandom().address;
let home;
let earned = 0n; // by the tasks so far

const rule = async () => (await home.state()).sweep_rule;
const gone = async () => (await home.onChain(savings)).wallet;

// A task from its request to the payment: what the worker got for it.
async function serve(stage, args, trigger = () => {}) {
  const [task] = (await stage.buy({ args })).tasks;
  await stage.waitTask(task);
  await trigger();
  const { before, after, winners: [worker] } = await paymentOf(stage, task);
  assert.equal(lower(worker), lower(home.worker));
  const held = ({ stake, locked }) => stake + locked;
  const reward = held(after[worker]) - held(before[worker]);
  assert.ok(reward > 0n, `paid ${reward}`);
  earned += reward;
  return reward;
}

async function blocks(stage, count) {
  const until = (await stage.provider.getBlockNumber()) + count;
  await stage.until(`${count} blocks more`, async () => (await stage.provider.getBlockNumber()) >= until, 60_000);
}

const typed = (amount) => `${amount / RLC}.${String(amount % RLC).padStart(9, '0')}`;
const mining = (stage, seconds) => stage.provider.send('evm_setIntervalMining', [seconds]);
const nonces = (stage) => Promise.all(['latest', 'pending'].map((tag) => stage.provider.getTransactionCount(home.worker, tag)));

await run({ workers: 0, poolPrice: '100' }, {
  'no rule without an owner and a worker key': async (stage) => {
    home = await Home.make(stage, 'home', { network: { max_block_age_seconds: 0 } }); // no block for a while
    assert.equal((await home.refusal(['wallet', 'sweep-rule', '--on', '--above', '1'])).reason, 'wallet.no_owner');
    await home.wallet('watch', savings, 'Savings');
    assert.equal((await home.refusal(['wallet', 'sweep-rule', '--on', '--above', '1'])).reason, 'wallet.no_key');
    await home.create();
    assert.deepEqual(await rule(), { on: false, above: '0', waits_for: '' });
  },
  'no rule without a good amount, or while locked': async () => {
    const refusals = { '-1': 'wallet.bad_amount', max: 'wallet.bad_amount', '': 'wallet.bad_amount', '1e3': 'wallet.bad_amount',
      '1.0000000001': 'wallet.too_many_decimals', '87000000.000000001': 'wallet.above_supply' };
    for (const [above, reason] of Object.entries(refusals))
      assert.equal((await home.refusedCall('wallet.set_sweep_rule', { on: true, above })).reason, reason, above);
    for (const words of [['--on'], ['--off', '--above', '1'], ['--on', '--off'], ['--above', '1']])
      assert.equal((await home.refusal(['wallet', 'sweep-rule', ...words])).exit, 2, words.join(' '));
    await home.wallet('lock');
    assert.equal((await home.refusal(['wallet', 'sweep-rule', '--on', '--above', '1'])).reason, 'wallet.locked');
    assert.equal((await home.wallet('sweep-rule', '--off')).sweep_rule.on, false); // the safe way is always open
    await home.unlock();
    assert.equal((await rule()).on, false);
  },
  'switched off, what a task paid stays with the worker': async (stage) => {
    await home.wallet('lock-rules', '--worker-stays', 'on');
    await stage.fund(home.worker);
    await home.cli(['pool', 'join', stage.poolUrl, stage.poolAddress]);
    await home.wallet('sweep-rule', '--on', '--above', '50');
    assert.deepEqual([(await rule()).on, (await rule()).above], [true, `${STAKE}`]);
    await home.wallet('sweep-rule', '--off');
    await serve(stage, 'text paid and kept');
    await blocks(stage, BLOCKS);
    assert.equal((await home.onChain(home.worker)).stake, STAKE + earned);
    assert.equal(await gone(), 0n);
  },
  'switched on, the next one goes: through a kill between sending and receipt, once': async (stage) => {
    const kept = STAKE + earned;
    await home.wallet('sweep-rule', '--on', '--above', typed(kept));
    assert.equal((await rule()).above, `${kept}`);
    await blocks(stage, BLOCKS);
    assert.equal(await gone(), 0n, 'nothing is above it');
    await home.wallet('lock'); // unattended
    let sentBefore;
    const reward = await serve(stage, 'text paid and moved', async () => {
      await mining(stage, 0);
      [sentBefore] = await nonces(stage);
    });
    await stage.until('the sweep is sent', async () => (await nonces(stage))[1] > sentBefore, 30_000, async () => plain(await rule()));
    await home.restart();
    await home.unlock();
    await stage.until('it is found again', async () => (await rule()).waits_for === 'wallet.payment_under_way', 20_000,
      async () => plain(await rule()));
    await mining(stage, 1);
    await stage.until('the owner has it', async () => (await gone()) === reward, 30_000, async () => `${await gone()} of ${reward}`);
    await blocks(stage, BLOCKS);
    assert.equal(await gone(), reward, 'not twice');
    assert.deepEqual(await nonces(stage), [sentBefore + 1, sentBefore + 1]);
    const { stake, locked } = await home.onChain(home.worker);
    assert.deepEqual([stake, locked], [kept, 0n]);
    await stage.until('nothing is waited for', async () => (await rule()).waits_for === '', 20_000, async () => plain(await rule()));
  },
  'not again in the same hour': async (stage) => {
    const had = await gone();
    await home.wallet('sweep-rule', '--on', '--above', '60');
    await stage.until('it says why', async () => (await rule()).waits_for === 'wallet.sweep_once_an_hour', 30_000,
      async () => plain(await rule()));
    await blocks(stage, BLOCKS);
    assert.equal(await gone(), had);
  },
  'off it stays, also after a restart': async (stage) => {
    await home.wallet('sweep-rule', '--off');
    await home.restart();
    await home.unlock();
    assert.deepEqual(await rule(), { on: false, above: '0', waits_for: '' });
    await blocks(stage, BLOCKS);
    const { stake, wallet } = await home.onChain(home.worker);
    assert.deepEqual([stake + wallet + (await gone())], [STAKE + earned]);
  },
});
