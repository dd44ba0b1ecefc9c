// Every call of the contract that needs an open vault, asked while it is locked.
import { assert } from '../lib/tap.mjs';

const refusesWhileLocked = (method, given = () => ({})) => async ({ home, stranger }) => {
  const refused = await home.refusedCall(method, given({ home, stranger }));
  assert.equal(refused.reason, 'wallet.locked', `${method}: ${JSON.stringify(refused)}`);
};

// Explained is not signed: a locked wallet may say what it would do, and does not do it.
const neverPays = (given) => async (stage) => {
  const { home, stranger, provider } = stage;
  const nonce = await provider.getTransactionCount(home.owner);
  const prepared = await home.call('payments.prepare', given({ home, stranger })).catch((error) => error);
  if (prepared instanceof Error) return assert.match(prepared.errors, /wallet\.locked/);
  assert.equal((await home.refusedCall('payments.confirm', { token: prepared.token })).reason, 'wallet.locked');
  assert.equal(await provider.getTransactionCount(home.owner), nonce);
  return undefined;
};

const sealed = { sender_key: '', box: '' };

export const cases = {
  'it is locked': async ({ home }) => assert.equal((await home.wallet('lock')).locked, true),
  'RLC to a stranger': neverPays(({ stranger }) => ({ kind: 'send_rlc', to: stranger, amount: '1' })),
  'coin to a stranger': neverPays(({ stranger }) => ({ kind: 'send_coin', to: stranger, amount: '0.1' })),
  'a deposit': neverPays(() => ({ kind: 'deposit', amount: '1' })),
  'a withdrawal': neverPays(() => ({ kind: 'withdraw', amount: '1' })),
  'a signature': async ({ home }) => {
    const { token } = await home.call('signatures.prepare', { message: 'hello' });
    assert.equal((await home.refusedCall('signatures.confirm', { token })).reason, 'wallet.locked');
  },
  'a purchase': async (stage) => {
    const words = ['run', '--app-order', stage.order('app', stage.app), '--pool-order', stage.order('pool', stage.poolOrder)];
    const refused = await stage.home.refusal([...words, '--trust', '1', '--yes']);
    assert.equal(refused.reason, 'wallet.locked');
  },
  'the words': refusesWhileLocked('wallet.show_words', () => ({ public_key: 'x', password: sealed })),
  'the quiz': refusesWhileLocked('wallet.quiz'),
  'a drill': refusesWhileLocked('wallet.drill', () => ({ secret: sealed })),
  'another account': refusesWhileLocked('wallet.add_account', () => ({ label: 'new' })),
  'a key to import': refusesWhileLocked('wallet.import_key', () => ({ secret: sealed })),
  'a key to export': refusesWhileLocked('wallet.export_key', ({ home }) => ({ account: home.owner, password: sealed })),
  'the worker’s key to export': refusesWhileLocked('wallet.export_key', ({ home }) => ({ account: home.worker, password: sealed })),
  'a name': refusesWhileLocked('wallet.name_account', ({ home }) => ({ account: home.owner, label: 'mine' })),
  'rules of locking': refusesWhileLocked('wallet.set_lock_rules', () => ({ worker_stays_unlocked: true })),
  'another owner': refusesWhileLocked('wallet.use_account', ({ stranger }) => ({ account: stranger })),
  'it opens again, and nothing is gone': async ({ home }) => {
    await home.unlock();
    await home.sums();
  },
};
