#!/usr/bin/env node
// A bag of ten tasks in one deal: each is computed with its own index. And what an app prints reaches its requester alone.
import { readLogs } from './lib/pool_client.mjs';
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
  'the requester reads what the app printed from the pool, nobody else does': async (stage) => {
    const [task] = (await stage.buy({ args: 'print frame 7', trust: 1 })).tasks;
    await stage.waitTask(task);
    const { code, chainTaskId, computeLogsList } = await readLogs(stage.poolUrl, stage.who.requester, task);
    assert.deepEqual([code, chainTaskId, computeLogsList?.length], [200, task, 1]);
    const [{ walletAddress, stdout, stderr }] = computeLogsList;
    assert.ok(stage.workers.some(({ address }) => address.toLowerCase() === walletAddress));
    assert.deepEqual([stdout, stderr], ['frame 7\n', 'nothing wrong with frame 7\n']);
    assert.equal((await readLogs(stage.poolUrl, stage.who.beneficiary, task)).code, 403);
  },
});
