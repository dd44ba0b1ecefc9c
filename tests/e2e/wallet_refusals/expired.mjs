// What was prepared and not confirmed in time. The core's clock is turned forward, all else goes on as it was.
import fs from 'node:fs';
import { Contract, RLC, abi, sent } from '../../../installer/lib/chain.mjs';
import { Home } from '../lib/home.mjs';
import { assert } from '../lib/tap.mjs';

const VALID_S = 600;
let home;
let clock;
let ahead = 0;

function advance(seconds) {
  ahead += seconds;
  fs.writeFileSync(clock, `+${ahead}s\n`);
}

// faketime sets its own offset, which would go before the file's.
function turnable() {
  const file = ['env', '-u', 'FAKETIME', `FAKETIME_TIMESTAMP_FILE=${clock}`, 'FAKETIME_NO_CACHE=1', 'DONT_FAKE_MONOTONIC=1'];
  return ['faketime', '-f', '+0', ...file];
}

const prepared = {
  payments: ({ stranger }) => home.call('payments.prepare', { kind: 'send_rlc', to: stranger, amount: '1' }),
  signatures: () => home.call('signatures.prepare', { message: 'hello' }),
};

export const cases = {
  'a core whose clock can be turned': async (stage) => {
    clock = stage.at('clock');
    advance(0);
    // Blocks of any age: it is the core's clock that is wrong.
    home = await Home.make(stage, 'late', { wrap: turnable(), network: { max_block_age_seconds: 0 } });
    await home.create();
    await home.passQuiz();
    await home.wallet('lock-rules', '--after', '0');
    await sent(new Contract(stage.chain.rlc, abi.rlc, stage.who.admin).transfer(home.owner, 5n * RLC));
    await stage.fund(home.owner);
    await home.send('1', stage.stranger);
  },
  ...Object.fromEntries(Object.entries(prepared).map(([what, prepare]) => [`${what}: a token that waited too long`, async (stage) => {
    const nonce = await stage.provider.getTransactionCount(home.owner);
    const [soon, late] = [await prepare(stage), await prepare(stage)];
    advance(VALID_S - 30);
    await home.call(`${what}.confirm`, { token: soon.token });
    advance(60);
    assert.equal((await home.refusedCall(`${what}.confirm`, { token: late.token })).reason, 'wallet.unknown_token');
    await home.sums();
    assert.equal(await stage.provider.getTransactionCount(home.owner), nonce + (what === 'payments' ? 1 : 0));
  }])),
};
