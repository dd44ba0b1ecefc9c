#!/usr/bin/env node
// A task that was refused the network is given back by everybody and contributed by nobody.
import { assert, run } from './lib/tap.mjs';

const WORKERS = 2;

let refused;
await run({ workers: WORKERS }, {
  'every worker gives it back and says why; the chain has no contribution': async (stage) => {
    const { tasks: [task] } = await stage.buy({ args: 'network' });
    for (const { name } of stage.workers) {
      const isGivenBack = async () => {
        const [{ phase }] = await stage.cli(name, 'tasks', 'show', task).catch(() => [{}]);
        return phase === 'given_back';
      };
      await stage.until(`${name} gives it back`, isGivenBack, 90_000);
      const [{ reason }] = await stage.cli(name, 'tasks', 'show', task);
      assert.equal(reason, 'sandbox.refused_access');
    }
    refused = task;
    const { contributors, status } = await stage.hub.viewTask(task);
    assert.deepEqual([[...contributors], status], [[], 1n]);
  },
  'the workers take the next task': async (stage) => {
    const { tasks: [task] } = await stage.buy({ args: 'text and on it goes' });
    await stage.waitTask(task);
    assert.equal(await stage.resultText(task), 'and on it goes');
    assert.equal((await stage.hub.viewTask(refused)).contributors.length, 0, 'nobody took it up again');
  },
});
