#!/usr/bin/env node
// Every figure of the window is a field of a running core: tests/ui/pages/live_figures.cpp on a core that was paid for a task.
import path from 'node:path';
import { assert, run } from './lib/tap.mjs';
import { output } from './lib/processes.mjs';
import { taskOf } from './lib/core_with.mjs';
import { BIN } from './lib/stage.mjs';

const WORKER = 'worker1';

await run({ workers: 1 }, {
  'a task is computed and paid': async (stage) => {
    const [task] = (await stage.buy({ args: 'text of a figure' })).tasks;
    await stage.waitTask(task);
    await stage.until('its reward is known', async () => BigInt((await taskOf(stage, WORKER, task)).reward ?? 0) > 0n);
  },
  'each field that changes is seen on its page': async (stage) => {
    Object.assign(process.env, { FALLOW_SOCKET: stage.at(`${WORKER}.sock`), QT_QPA_PLATFORM: 'offscreen', LC_ALL: 'C.UTF-8' });
    const told = await output([path.join(BIN, '../tests/live_figures')]);
    assert.match(told, / 0 failed/);
    console.log(told.split('\n').filter((line) => line.startsWith('Totals')).map((line) => `# ${line}`).join('\n'));
  },
});
