#!/usr/bin/env node
// A bag of ten tasks in one deal: each is computed with its own index.
import { assert, run } from './lib/tap.mjs';

const TASKS = 10;

await run({ workers: 3 }, {
  'all ten tasks are completed, each with its index': async (stage) => {
    const { tasks } = await stage.buy({ args: 'index', trust: 1, volume: TASKS });
    assert.equal(tasks.length, TASKS);
    for (const [index, task] of tasks.entries()) {
      await stage.waitTask(task, 'COMPLETED', 120_000);
      assert.equal(await stage.resultText(task), `${index} of ${TASKS}`);
    }
  },
});
