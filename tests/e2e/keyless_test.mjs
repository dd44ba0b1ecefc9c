#!/usr/bin/env node
// Earning without the owner's key here: an address is watched before there is a vault, and stays the owner.
import { Home, lower } from './lib/home.mjs';
import { assert, run } from './lib/tap.mjs';
import { Wallet } from '../../installer/lib/chain.mjs';

const savings = Wallet.createRandom().address;
const later = Wallet.createRandom().address;
let home;

// The first letter in the other case: no checksum says that.
const slipIn = (address) => address.replace(/(?<=^0x\d*)[a-fA-F]/, (digit) =>
  (digit === lower(digit) ? digit.toUpperCase() : lower(digit)));
const ownerOf = ({ accounts }) => accounts.find(({ is_owner: is }) => is);

await run({ workers: 0 }, {
  'an address with a slip is not watched': async (stage) => {
    home = await Home.make(stage);
    assert.equal((await home.refusal(['wallet', 'watch', slipIn(savings)])).reason, 'evm.bad_checksum');
    const nobody = await home.refusedCall('wallet.add_account', { label: '', watch: `0x${'0'.repeat(40)}` });
    assert.equal(nobody.reason, 'wallet.payee_is_zero');
    const named = await home.refusedCall('wallet.add_account', { label: 'x'.repeat(200), watch: savings });
    assert.equal(named.reason, 'wallet.bad_contact_name');
  },
  'it is the owner, by its name, and nothing is sent from it': async () => {
    const state = await home.wallet('watch', later, 'Savings');
    assert.deepEqual([state.exists, ownerOf(state).origin, ownerOf(state).label], [false, 'watched', 'Savings']);
    assert.equal(lower(ownerOf(state).address), lower(later));
    assert.equal((await home.refusal(['wallet', 'send', '1', savings, '--yes'])).reason, 'wallet.no_key');
  },
  'another one may be watched instead': async () => {
    const state = await home.wallet('watch', savings, 'Paper wallet');
    assert.equal(lower(ownerOf(state).address), lower(savings));
  },
  'a vault that is made later works for it, also after a restart': async () => {
    const made = await home.create();
    assert.equal(lower(made.accounts.find(({ is_owner: is }) => is).address), lower(savings));
    assert.ok(home.worker, 'the vault has a worker key');
    await home.restart();
    await home.unlock();
    assert.equal(lower(ownerOf(await home.state()).address), lower(savings));
    assert.equal((await home.refusal(['wallet', 'send', '1', later, '--yes'])).reason, 'wallet.no_key');
  },
});
