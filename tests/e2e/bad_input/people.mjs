// What a person can get wrong, or be cheated with, at the command line.
import { RLC } from '../../../installer/lib/chain.mjs';
import { sellApp } from '../lib/goods.mjs';
import { output } from '../lib/processes.mjs';
import { refusal } from '../lib/core_with.mjs';
import { assert } from '../lib/tap.mjs';

const runOf = (stage, app) => ['run', '--app-order', stage.order('app', app), '--pool-order', stage.order('pool', stage.poolOrder),
  '--trust', '1', '--yes'];

export const cases = {
  'a keystore and a wrong password': async (stage) => {
    const command = [stage.bin('fallowd'), '--data', stage.at('requester'), '--socket', stage.at('second.sock'), '--password-fd', '3'];
    const error = await output(command, { secret: 'guessed' }).then(() => ({ code: 0, errors: '' }), (failed) => failed);
    assert.equal(error.code, 1);
    assert.match(error.errors, /wallet\.wrong_password/);
  },
  'a command without a core exits 3': async (stage) => {
    const { exit, reason } = await refusal(stage, 'nobody', 'status');
    assert.deepEqual([exit, reason], [3, 'rpc.not_running']);
  },
  'an order whose price was changed does not match': async (stage) => {
    const cheaper = { ...stage.app, appprice: 1n };
    const { exit, reason } = await refusal(stage, 'requester', ...runOf(stage, cheaper));
    assert.deepEqual([exit, reason], [1, 'poco.match_app_signature']);
  },
  'an order for more than there is': async (stage) => {
    const app = await sellApp(stage, stage.image, 1_000_000n * RLC);
    const { exit, reason } = await refusal(stage, 'requester', ...runOf(stage, app));
    assert.deepEqual([exit, reason], [1, 'runs.not_enough_rlc']);
  },
  'an order that is no order': async (stage) => {
    const { exit, reason } = await refusal(stage, 'requester', ...runOf(stage, { app: 'all', appprice: -1 }));
    assert.equal(exit, 1);
    assert.match(reason, /^(poco|json|evm)\./);
  },
};
