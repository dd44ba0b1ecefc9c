// Payments that are not made: who, how much, for which fee, and with whose word.
import { getAddress } from '../../../installer/lib/chain.mjs';
import { assert } from '../lib/tap.mjs';

const GWEI = 10n ** 9n;
const ZERO = `0x${'0'.repeat(40)}`;

// One letter in the other case: no typo keeps the checksum, and this one keeps the address.
function badChecksum(address) {
  const good = getAddress(address);
  const at = [...good].findIndex((char, index) => index > 1 && /[a-fA-F]/.test(char));
  const char = good[at] === good[at].toLowerCase() ? good[at].toUpperCase() : good[at].toLowerCase();
  return good.slice(0, at) + char + good.slice(at + 1);
}

const refusesSend = (amount, reason, ...words) => async ({ home, stranger }) => {
  const { exit, reason: given } = await home.refusal(['wallet', 'send', amount, stranger, ...words, '--yes']);
  assert.deepEqual([exit, given], [1, reason]);
};

// Over the contract itself, where a command line would have its own say.
const refusesCall = (given, reason) => async ({ home, stranger }) => {
  const refused = await home.refusedCall('payments.prepare', { kind: 'send_rlc', to: stranger, amount: '1', ...given });
  assert.equal(refused.reason, reason);
};

const refusesPayee = (made, reason) => async (stage) => {
  const { home } = stage;
  const to = made(stage);
  for (const words of [['send', '1', to, '--yes'], ['send', '0.1', to, '--coin', '--yes'], ['payee', to]]) {
    const refused = await home.refusal(['wallet', ...words]);
    assert.equal(refused.reason, reason, words.join(' '));
  }
};

const nonceOf = ({ provider, home }) => provider.getTransactionCount(home.owner);

export const cases = {
  'a wrong checksum': refusesPayee(({ stranger }) => badChecksum(stranger), 'evm.bad_checksum'),
  'an address too short': refusesPayee(({ stranger }) => stranger.slice(0, -1), 'evm.bad_address'),
  'a payee’s name in its place': refusesPayee(() => 'vitalik.eth', 'evm.bad_address'),
  'nobody’s address': refusesPayee(() => ZERO, 'wallet.payee_is_zero'),
  'the hub, where money would be lost': refusesPayee(({ chain }) => chain.hub, 'wallet.payee_is_contract_of_ours'),
  'a wrong checksum for the address book': async ({ home, stranger }) => {
    assert.equal((await home.refusal(['wallet', 'contact', badChecksum(stranger), 'Bob'])).reason, 'evm.bad_checksum');
    assert.deepEqual((await home.wallet('contacts')).contacts, []);
  },
  'a payment URI of another chain': async ({ home, stranger }) => {
    assert.equal((await home.refusal(['wallet', 'payee', `ethereum:${stranger}@1?value=1`])).reason, 'wallet.other_chain');
  },
  'ten decimals of RLC': refusesSend('1.0000000001', 'wallet.too_many_decimals'),
  'nineteen decimals of coin': refusesSend('0.0000000000000000001', 'wallet.too_many_decimals', '--coin'),
  'no amount at all': refusesCall({ amount: '' }, 'wallet.bad_amount'),
  'nothing': refusesSend('0', 'wallet.bad_amount'),
  'less than nothing': refusesCall({ amount: '-1' }, 'wallet.bad_amount'),
  'a comma': refusesSend('1,5', 'wallet.bad_amount'),
  'an exponent': refusesSend('1e3', 'wallet.bad_amount'),
  'digits of another script': refusesSend('١', 'wallet.bad_amount'),
  'more RLC than owned': refusesSend('50.000000001', 'wallet.not_enough_rlc'),
  'more RLC than there is': refusesSend('99999999999999999999999999', 'wallet.bad_amount'),
  'more coin than owned': refusesSend('1000', 'wallet.not_enough_coin', '--coin'),
  'all the coin, so that the fee is missing': refusesSend('1', 'wallet.not_enough_coin', '--coin'),
  'a deposit of more than is in the wallet': async ({ home }) =>
    assert.equal((await home.refusal(['wallet', 'deposit', '51', '--yes'])).reason, 'wallet.not_enough_rlc'),
  'a withdrawal of more than is staked': async ({ home }) =>
    assert.equal((await home.refusal(['wallet', 'withdraw', '51', '--yes'])).reason, 'wallet.not_enough_stake'),
  'a claim of a task that is none': async ({ home }) =>
    assert.equal((await home.refusal(['wallet', 'claim', `0x${'11'.repeat(32)}`, '--yes'])).reason, 'wallet.nothing_to_claim'),
  'a fee above the cap': refusesSend('1', 'wallet.fee_above_cap', '--max-fee', `${23n * GWEI}`, '--priority-fee', `${GWEI}`),
  'a tip above its fee': refusesSend('1', 'wallet.bad_fee', '--max-fee', `${GWEI}`, '--priority-fee', `${2n * GWEI}`),
  'a transaction that is not pending is not replaced': async ({ home }) => {
    for (const kind of ['speed-up', 'cancel'])
      assert.equal((await home.refusal(['wallet', kind, `0x${'22'.repeat(32)}`, '--yes'])).reason, 'chain.not_pending');
  },
  'tokens nobody gave': async ({ home }) => {
    for (const token of ['', '0', '0'.repeat(32), 'x'.repeat(5000)])
      for (const method of ['payments.confirm', 'signatures.confirm'])
        assert.equal((await home.refusedCall(method, { token })).reason, 'wallet.unknown_token', `${method} ${token.slice(0, 40)}`);
  },
  'a token works once': async (stage) => {
    const { home, stranger } = stage;
    const before = await nonceOf(stage);
    const { token } = await home.call('payments.prepare', { kind: 'send_rlc', to: stranger, amount: '1' });
    const { transaction } = await home.call('payments.confirm', { token });
    const replays = await Promise.all([1, 2].map(() => home.refusedCall('payments.confirm', { token })));
    assert.deepEqual(replays.map(({ reason }) => reason), ['wallet.unknown_token', 'wallet.unknown_token']);
    await home.mined(transaction);
    await home.sums();
    assert.equal(await nonceOf(stage), before + 1);
  },
  'twice at once is once': async (stage) => {
    const { home, stranger } = stage;
    const before = await nonceOf(stage);
    const { token } = await home.call('payments.prepare', { kind: 'send_rlc', to: stranger, amount: '1' });
    const answers = await Promise.allSettled([1, 2, 3].map(() => home.call('payments.confirm', { token })));
    assert.equal(answers.filter(({ status }) => status === 'fulfilled').length, 1);
    await home.mined(answers.find(({ status }) => status === 'fulfilled').value.transaction);
    await home.sums();
    assert.equal(await nonceOf(stage), before + 1);
  },
  'what is no longer there is not sent': async (stage) => {
    const { home, stranger } = stage;
    const prepare = () => home.call('payments.prepare', { kind: 'send_rlc', to: stranger, amount: '30' });
    const [one, other] = [await prepare(), await prepare()];
    const { transaction } = await home.call('payments.confirm', { token: one.token });
    await home.mined(transaction);
    assert.equal((await home.refusedCall('payments.confirm', { token: other.token })).reason, 'wallet.not_enough_rlc');
    await home.sums();
  },
};
