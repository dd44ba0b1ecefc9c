// The worker's key, asked over every path: it moves money to the owner only, approves nobody, signs no transaction.
import { Contract, abi, verifyMessage } from '../../../installer/lib/chain.mjs';
import { lower } from '../lib/home.mjs';
import { hostilePool } from '../lib/hostile_pool.mjs';
import { assert } from '../lib/tap.mjs';

// 22 bytes each, as the login decodes them (poco.md D.2): what the key would sign is a transaction, or EIP-191 data.
const challengeOf = (start) => `${start.padEnd(42, '1')}4=`;
const CHALLENGES = {
  'a legacy transaction': 'd5808459682f008301ffff8086ff000000000082410=',
  'a legacy transaction with six fields': challengeOf('d580808080808f'),
  'a transaction of EIP-2930': challengeOf('01d4'),
  'a transaction of EIP-1559': challengeOf('02d4'),
  'a transaction of EIP-4844': challengeOf('03d4'),
  'a transaction of EIP-7702': challengeOf('04d4'),
  'typed data': challengeOf('1901'),
};
// What the key may call (poco.md D): by selector, and to whom.
const HUB_CALLS = ['contribute', 'contributeAndFinalize', 'reveal', 'claim', 'withdrawTo'];

async function refusesChallenge({ home, poolAddress }, challenge) {
  const lies = { 'GET /workers/challenge': () => ({ body: challenge }) };
  const pool = await hostilePool({ pool: poolAddress, lies });
  try {
    const { exit, reason } = await home.refusal(['pool', 'join', pool.url, poolAddress]);
    assert.deepEqual([exit, reason], [1, 'wallet.login_is_transaction']);
    assert.ok(!pool.seen.includes('POST /workers/login'), 'nothing signed was sent');
  } finally {
    await home.cli(['pool', 'leave']);
    await pool.stop();
  }
}

async function everyTransactionOf({ provider, begunAt }, account) {
  const found = [];
  for (let number = begunAt + 1; number <= await provider.getBlockNumber(); number += 1) {
    const { transactions } = await provider.send('eth_getBlockByNumber', [`0x${number.toString(16)}`, true]);
    found.push(...transactions.filter(({ from }) => lower(from) === lower(account)));
  }
  return found;
}

const challenges = Object.fromEntries(Object.entries(CHALLENGES).map(([name, challenge]) =>
  [`a pool’s challenge that is ${name}`, (stage) => refusesChallenge(stage, challenge)]));

export const cases = {
  ...challenges,
  'it does not become the account that pays': async ({ home }) => {
    const { owner, worker } = home;
    assert.match((await home.refusedCall('wallet.use_account', { account: worker })).reason, /^wallet\./);
    assert.match((await home.refusal(['wallet', 'use', worker])).reason, /^wallet\./);
    await home.state();
    assert.deepEqual([home.owner, home.worker], [owner, worker]);
  },
  'whoever is named as sender, the owner pays': async ({ home, stranger }) => {
    for (const kind of ['send_rlc', 'send_coin', 'deposit', 'withdraw']) {
      const named = { from: home.worker, sender: home.worker, account: home.worker };
      const { from } = await home.call('payments.prepare', { kind, to: stranger, amount: '0.1', ...named });
      assert.equal(lower(from), lower(home.owner), kind);
    }
  },
  'a signature is the owner’s': async ({ home }) => {
    const { token } = await home.call('signatures.prepare', { message: 'who signs', account: home.worker });
    const { signature, account } = await home.call('signatures.confirm', { token });
    assert.equal(lower(account), lower(home.owner));
    assert.equal(lower(verifyMessage('who signs', signature)), lower(home.owner));
  },
  'nobody’s calls are no way to it': async ({ home, stranger }) => {
    for (const method of ['eth_sendTransaction', 'eth_sign', 'payments.approve', 'wallet.sign', 'worker.send', 'wallet.approve']) {
      const { exit, reason } = await home.refusedCall(method, { from: home.worker, to: stranger, value: '0x1', amount: '1' });
      assert.equal(exit, 1, method);
      assert.match(reason, /^rpc\./, method);
    }
  },
  'a sweep that names a stranger goes to the owner': async (stage) => {
    const { home, stranger, provider } = stage;
    const before = { owner: await home.onChain(home.owner), stranger: await home.onChain(stranger) };
    const { stake } = await home.onChain(home.worker);
    assert.ok(stake > 0n);
    const prepared = await home.call('payments.prepare', { kind: 'sweep', to: stranger, amount: 'max' });
    assert.equal(lower(prepared.from), lower(home.worker));
    assert.doesNotMatch(JSON.stringify(prepared), new RegExp(stranger.slice(2), 'i'));
    const { transaction } = await home.call('payments.confirm', { token: prepared.token });
    await home.mined(transaction);
    await home.sums();
    assert.equal((await home.onChain(home.owner)).wallet, before.owner.wallet + stake);
    assert.deepEqual(await home.onChain(stranger), before.stranger);
    assert.ok(await provider.getTransactionCount(home.worker) > 0);
  },
  'on the chain, it paid its owner and approved nobody': async (stage) => {
    const { home, hub, chain, provider, begunAt } = stage;
    const { owner, worker } = home;
    const rlc = new Contract(chain.rlc, abi.rlc, provider);
    assert.deepEqual(await rlc.queryFilter(rlc.filters.Approval(worker), begunAt), []);
    assert.deepEqual(await hub.queryFilter(hub.filters.Approval(worker), begunAt), []);
    for (const { args } of await rlc.queryFilter(rlc.filters.Transfer(worker), begunAt)) assert.equal(lower(args[1]), lower(owner));
    const all = await everyTransactionOf(stage, worker);
    assert.ok(all.length > 0, 'the sweep is one');
    for (const { to, input, value } of all) {
      const isCoin = lower(to) === lower(owner) && input === '0x';
      const call = lower(to) === lower(chain.hub) && hub.interface.parseTransaction({ data: input });
      assert.ok(isCoin || (HUB_CALLS.includes(call?.name) && BigInt(value) === 0n), `${to} ${input}`);
      if (call?.name === 'withdrawTo') assert.equal(lower(call.args[1]), lower(owner));
    }
  },
};
