// Pools that lie to a worker, and addresses that are no pool.
import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import { getAddress, hexlify, toBeHex } from '../../../installer/lib/chain.mjs';
import { authorize } from '../../devnet/orders.mjs';
import { hostilePool } from '../lib/hostile_pool.mjs';
import { coreWith, refusal, statusOf, taskOf } from '../lib/core_with.mjs';
import { assert } from '../lib/tap.mjs';

const CORE = 'wary';
const GARBAGE = '\u0000<html>{"workerPoolAddress":[[[';
const HUGE = 'x'.repeat(10 * 1024 * 1024);
const MEMORY_MB = 80; // far above what a core needs, far below what it would need to keep ten of those
// Valid Base64 of 32 bytes that decodes, as the login decodes it, to a legacy transaction (poco.md D.2).
const TRANSACTION = 'd5808459682f008301ffff8086ff000000000082410=';

// Runs `then` beside a hostile pool; the core leaves it in any case.
async function beside(stage, options, then) {
  const pool = await hostilePool({ pool: stage.poolAddress, ...options });
  try {
    await then(pool);
  } finally {
    await stage.cli(CORE, 'pool', 'leave');
    await pool.stop();
  }
}

const joinsNot = (lies, reason) => (stage) => beside(stage, { lies }, async ({ url }) => {
  const { exit, reason: given } = await refusal(stage, CORE, 'pool', 'join', url, stage.poolAddress);
  assert.deepEqual([exit, given], [1, reason]);
  assert.equal((await statusOf(stage, CORE)).state, 'not_joined');
});

const everything = (answer) => Object.fromEntries(
  ['GET /workers/config', 'GET /workers/challenge', 'POST /workers/login', '*'].map((key) => [key, () => answer]));

const proc = (stage, file) => `/proc/${stage.processes.get(CORE).child.pid}/${file}`;

// The peak starts anew: opening a wallet needs 128 MB for a moment, by the purpose of scrypt (proc(5), clear_refs).
const forgetPeak = (stage) => fs.writeFileSync(proc(stage, 'clear_refs'), '5');

function peakMegabytes(stage) {
  return Number(/VmHWM:\s+(\d+)/.exec(fs.readFileSync(proc(stage, 'status'), 'utf8'))[1]) / 1024;
}

// After it joined, the pool answers only this: the core says so, lives, and its memory stays.
const survives = (answer) => (stage) => {
  const after = {};
  const lies = Object.fromEntries(['GET /replicates/available', 'POST /workers/ping', 'GET /replicates/interrupted', 'GET /metrics', '*']
    .map((key) => [key, () => after[key] ?? { status: 204 }])); // "*": the push channel
  return beside(stage, { lies }, async ({ url, seen }) => {
    await stage.cli(CORE, 'pool', 'join', url, stage.poolAddress);
    forgetPeak(stage);
    for (const key of Object.keys(lies)) after[key] = answer;
    const asked = () => seen.filter((key) => key === 'GET /replicates/available').length;
    const before = asked();
    await stage.until('it says what is wrong', async () => (await statusOf(stage, CORE)).reason === 'pool.bad_answer', 20_000,
      async () => JSON.stringify(await statusOf(stage, CORE)));
    await stage.until('it goes on asking', () => asked() > before + 1, 20_000);
    assert.ok(peakMegabytes(stage) < MEMORY_MB, `its memory had ${peakMegabytes(stage)} MB`);
  });
};

const offerOf = async (stage, task, worker, signer) => ({
  chainTaskId: task, dealId: (await stage.hub.viewTask(task)).dealid, taskIndex: 0, workerWallet: worker.toLowerCase(),
  enclaveChallenge: `0x${'0'.repeat(40)}`, signature: { value: await authorize(signer, worker, task) },
});

export const cases = {
  'a join without stake': async (stage) => {
    stage.wary = await coreWith(stage, CORE);
    const { exit, reason } = await refusal(stage, CORE, 'pool', 'join', stage.poolUrl, stage.poolAddress);
    assert.deepEqual([exit, reason], [1, 'pool.stake_too_low']);
  },
  'a join without coin for fees': async (stage) => {
    await stage.fund(stage.wary.address);
    await stage.provider.send('anvil_setBalance', [stage.wary.address, '0x0']);
    const { exit, reason } = await refusal(stage, CORE, 'pool', 'join', stage.poolUrl, stage.poolAddress);
    await stage.provider.send('anvil_setBalance', [stage.wary.address, toBeHex(10n ** 18n)]);
    assert.deepEqual([exit, reason], [1, 'chain.out_of_gas']);
  },
  'an address without a contract is no pool': (stage) => {
    const nobody = getAddress(hexlify(randomBytes(20)));
    return beside(stage, { pool: nobody }, async ({ url }) =>
      assert.equal((await refusal(stage, CORE, 'pool', 'join', url, nobody)).reason, 'pool.not_on_chain'));
  },
  'an app is no pool, though it has an owner': (stage) => {
    const { app } = stage.app;
    return beside(stage, { pool: app }, async ({ url }) =>
      assert.equal((await refusal(stage, CORE, 'pool', 'join', url, app)).reason, 'pool.not_on_chain'));
  },
  'a pool that names another address': async (stage) => {
    const other = getAddress(hexlify(randomBytes(20)));
    const { reason } = await refusal(stage, CORE, 'pool', 'join', stage.poolUrl, other);
    assert.equal(reason, 'pool.other_address');
  },
  'a pool that nobody reaches': async (stage) => {
    const { reason } = await refusal(stage, CORE, 'pool', 'join', 'http://127.0.0.1:1', stage.poolAddress);
    assert.equal(reason, 'pool.unreachable');
  },
  'a pool that answers garbage is not joined': joinsNot(everything({ body: GARBAGE }), 'pool.bad_answer'),
  'a pool that answers ten megabytes is not joined': joinsNot(everything({ body: HUGE }), 'pool.bad_answer'),
  'a challenge that is a transaction is not signed': joinsNot({ 'GET /workers/challenge': () => ({ body: TRANSACTION }) },
    'wallet.login_is_transaction'),
  'a challenge that is no challenge is not signed': joinsNot({ 'GET /workers/challenge': () => ({ body: 'sign this' }) },
    'wallet.login_not_base64'),
  'a token with a line break does not become a header': joinsNot({ 'POST /workers/login': () => ({ body: 'a\r\nX-Evil: 1' }) },
    'pool.bad_answer'),
  'a pool that turns to garbage is survived': survives({ body: GARBAGE }),
  'a pool that turns to ten megabytes is survived': survives({ body: HUGE }),
  'work signed by a stranger is given back': async (stage) => {
    const task = stage.bad.wrongDigest; // active still, as nobody contributes to it
    const offers = [await offerOf(stage, task, stage.wary.address, stage.who.spare[0])];
    await beside(stage, { offers }, async ({ url, reports }) => {
      await stage.cli(CORE, 'pool', 'join', url, stage.poolAddress);
      await stage.until('it is given back', async () => (await taskOf(stage, CORE, task))?.phase === 'given_back', 20_000,
        async () => JSON.stringify(await taskOf(stage, CORE, task)));
      assert.equal((await taskOf(stage, CORE, task)).reason, 'pool.authorization_by_stranger');
      assert.deepEqual(reports.map(({ status }) => status), ['STARTING', 'START_FAILED', 'ABORTED']);
      assert.equal(reports[1].details.cause, 'WORKERPOOL_AUTHORIZATION_NOT_FOUND');
      assert.equal((await stage.hub.viewContribution(task, stage.wary.address)).status, 0n);
    });
  },
};
