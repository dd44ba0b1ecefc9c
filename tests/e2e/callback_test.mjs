#!/usr/bin/env node
// A callback task: its payload reaches the receiver's contract.
import { callSdk } from './sdk/call.mjs';
import { assert, run } from './lib/tap.mjs';

const PAYLOAD = '0x00000000000000000000000000000000000000000000000000000000000002a7';

await run({ workers: 1 }, {
  'the payload is stored by the contract, the hub has it too': async (stage) => {
    const { address } = await callSdk(stage.chainFile, 'callback.mjs', 'deploy');
    const { tasks: [task] } = await stage.buy({ args: `callback ${PAYLOAD}`, callback: address });
    const { resultDigest } = await stage.waitTask(task);
    const read = await callSdk(stage.chainFile, 'callback.mjs', 'read', '--address', address, '--task', task);
    assert.deepEqual(read, { stored: PAYLOAD, resultFor: PAYLOAD });
    assert.equal(resultDigest, stage.digestOf(PAYLOAD));
  },
});
