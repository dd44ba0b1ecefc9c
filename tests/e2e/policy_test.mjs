#!/usr/bin/env node
// Settings decide when tasks run: frozen and thawed under way, kept over kill -9, told in one sentence when damaged.
import fs from 'node:fs';
import { assert, run } from './lib/tap.mjs';
import { refusal, statusOf, taskOf } from './lib/core_with.mjs';

const WORKER = 'worker1';
const SLEEP_S = 3;
const set = (stage, ...pairs) => stage.cli(WORKER, 'settings', 'set', ...pairs);
const why = async (stage) => (await stage.cli(WORKER, 'why'))[0];
const keyNow = async (stage) => (await why(stage)).now.reasons[0].key;
const isPaused = async (stage) => (await taskOf(stage, WORKER, task))?.paused;

let task;

await run({ workers: 1 }, {
  'a setting freezes the task that runs, and says so': async (stage) => {
    [task] = (await stage.buy({ args: `sleep ${SLEEP_S} in spite of all` })).tasks;
    await stage.until('it computes', async () => (await taskOf(stage, WORKER, task))?.phase === 'computing');
    await set(stage, 'preset=off');
    assert.equal(await keyNow(stage), 'policy.turned_off');
    await stage.until('it is frozen', () => isPaused(stage), 5_000);
    const { state, reason, because } = await statusOf(stage, WORKER);
    assert.deepEqual([state, reason, because[0].key], ['paused', 'policy.turned_off', 'policy.turned_off']);
    assert.equal((await why(stage)).now.verdict, 'rest');
  },
  'the person may override it, for as long as they say': async (stage) => {
    await stage.cli(WORKER, 'override', '60');
    assert.equal(await keyNow(stage), 'policy.overridden');
    await stage.until('it goes on', async () => !(await isPaused(stage)), 5_000);
    await stage.cli(WORKER, 'override', '0');
    await stage.until('it is frozen again', () => isPaused(stage), 5_000);
    assert.equal((await refusal(stage, WORKER, 'override', '-1')).reason, 'work.bad_minutes');
  },
  'what was set survives a kill': async (stage) => {
    await stage.kill(WORKER);
    await stage.restart(WORKER);
    assert.equal(await keyNow(stage), 'policy.turned_off');
    const [{ settings, reason }] = await stage.cli(WORKER, 'settings', 'show');
    assert.deepEqual([settings.preset, reason], ['off', '']);
  },
  'it finishes what runs and takes nothing new': async (stage) => {
    await stage.cli(WORKER, 'finish');
    await set(stage, 'preset=everything');
    assert.equal((await why(stage)).now.verdict, 'finish');
    await stage.waitTask(task);
    assert.equal(await stage.resultText(task), 'in spite of all');
    const [second] = (await stage.buy({ args: 'text later' })).tasks;
    const bought = await stage.provider.getBlockNumber();
    const asked = (await statusOf(stage, WORKER)).pool.last_ask_at;
    await stage.until('the core has seen that block', async () => (await statusOf(stage, WORKER)).network.block >= bought);
    assert.equal((await statusOf(stage, WORKER)).pool.last_ask_at, asked);
    await stage.cli(WORKER, 'finish', 'off');
    await stage.waitTask(second);
  },
  'what it earned is told by day and by app': async (stage) => {
    const told = async () => (await stage.cli(WORKER, 'earnings', '7'))[0];
    const paid = async () => (await stage.cli(WORKER, 'tasks', 'list'))[0].tasks.filter(({ reward }) => BigInt(reward ?? 0) > 0n);
    await stage.until('both rewards are in the history', async () => (await told()).apps[0]?.tasks === 2);
    await stage.until('both tasks know theirs', async () => (await paid()).length === 2);
    const { days, apps, certified, provisional, cpu_ms: cpu } = await told();
    const rewards = (await paid()).reduce((sum, { reward }) => sum + BigInt(reward), 0n);
    assert.ok(rewards > 0n && cpu > 0);
    assert.equal(BigInt(certified) + BigInt(provisional), rewards);
    assert.deepEqual([days.length, apps.length, BigInt(apps[0].amount), apps[0].tasks], [7, 1, rewards, 2]);
    assert.equal((await refusal(stage, WORKER, 'earnings', '0')).reason, 'earnings.bad_days');
    assert.equal((await refusal(stage, WORKER, 'earnings', 'many')).reason, 'cli.usage');
  },
  'a task that pays too little is given back by name': async (stage) => {
    await set(stage, 'min_price=900000000000');
    const [third] = (await stage.buy({ args: 'text cheap' })).tasks;
    await stage.until('it is given back', async () => (await taskOf(stage, WORKER, third))?.phase === 'given_back');
    assert.equal((await taskOf(stage, WORKER, third)).reason, 'policy.price_too_low');
    await set(stage, 'min_price=0');
  },
  'settings that make no sense are refused whole': async (stage) => {
    assert.equal((await refusal(stage, WORKER, 'settings', 'set', 'away_after_seconds=0')).reason, 'settings.bad_time');
    assert.equal((await refusal(stage, WORKER, 'settings', 'set', 'custom.away.cores_percent=101')).reason, 'settings.bad_percent');
    assert.equal((await refusal(stage, WORKER, 'settings', 'set', 'presett=light')).reason, 'cli.usage');
    assert.equal((await refusal(stage, WORKER, 'settings', 'set', 'power.never_at_a_loss=true')).reason, 'settings.loss_needs_prices');
  },
  'what is seen is said, and what is not': async (stage) => {
    const [{ sights }] = await stage.cli(WORKER, 'facts');
    for (const fact of ['used', 'on_battery', 'going_to_sleep']) assert.ok(sights.some((sight) => sight.fact === fact), fact);
    for (const { fact, source, value, reason } of sights) assert.ok(((value ?? null) === null) !== ((reason ?? '') === ''), `${fact} ${source}`);
  },
  'a half-written file gives sane settings and one sentence': async (stage) => {
    await stage.kill(WORKER);
    fs.writeFileSync(stage.at(WORKER, 'work.json'), '{"preset": "everyth');
    await stage.restart(WORKER);
    const [{ settings, reason }] = await stage.cli(WORKER, 'settings', 'show');
    assert.deepEqual([settings.preset, reason], ['balanced', 'settings.work_damaged']);
    assert.ok(fs.existsSync(stage.at(WORKER, 'work.json.kept')));
  },
  'a file from the future keeps what it understands': async (stage) => {
    await stage.kill(WORKER);
    fs.writeFileSync(stage.at(WORKER, 'work.json'), JSON.stringify({ version: 7, preset: 'light', away_after_seconds: 60, moods: ['kind'] }));
    await stage.restart(WORKER);
    const [{ settings, reason }] = await stage.cli(WORKER, 'settings', 'show');
    assert.deepEqual([settings.preset, settings.away_after_seconds, reason], ['light', 60, 'settings.work_from_future']);
  },
});
