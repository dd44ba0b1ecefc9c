#!/usr/bin/env node
// A pool, a chain and one worker for tests/bench/desktop/run, told by lines on standard input what to do; one line of JSON
// answers each. Ends with its standard input.
//   text    buys and waits for a task that is over at once
//   beat    buys one of BEAT_SECONDS that tells when it runs
//   alone   pool, requester and servers go; the chain and the worker stay
//   restart the worker's core begins anew
import fs from 'node:fs';
import path from 'node:path';
import readline from 'node:readline';
import { fileURLToPath } from 'node:url';
import { sellApp } from '../../e2e/lib/goods.mjs';
import { output } from '../../e2e/lib/processes.mjs';
import { SOURCE, Stage } from '../../e2e/lib/stage.mjs';

const WORKER = 'worker1';
const here = path.dirname(fileURLToPath(import.meta.url));
const say = (value) => process.stdout.write(`${JSON.stringify(value)}\n`);
console.log = (...words) => console.error(...words); // what a stage tells is not for the reader of our lines

const stage = await Stage.start({ workers: 1 });
const pidOf = (name) => stage.processes.get(name).child.pid;

async function sellBeat() {
  await output([path.join(here, 'image'), stage.at('beat'), process.env.BEAT_PROGRAM, process.env.BEAT_SECONDS]);
  const registry = await stage.processes.get('registry').firstLine;
  const publish = path.join(SOURCE, 'resources/apps/ffmpeg/publish');
  return sellApp(stage, JSON.parse(await output([publish, stage.at('beat'), registry, 'fallow/beat'])));
}

const commands = {
  async text() {
    const [task] = (await stage.buy({ args: 'text of a task' })).tasks;
    await stage.waitTask(task);
    return { task };
  },
  async beat() {
    return { task: (await stage.buy({ app: await sellBeat() })).tasks[0] };
  },
  async alone() {
    for (const name of ['requester', 'pool', 'files', 'registry']) await stage.processes.kill(name);
    return {};
  },
  async restart() {
    await stage.kill(WORKER);
    await stage.restart(WORKER);
    return { pid: pidOf(WORKER) };
  },
};

let failure;
try {
  say({ socket: stage.at(`${WORKER}.sock`), data: stage.at(WORKER), pid: pidOf(WORKER), network: fs.readFileSync(stage.at('network.json'), 'utf8') });
  for await (const line of readline.createInterface({ input: process.stdin })) say(await commands[line]());
} catch (error) {
  failure = error;
}
await stage.stop(failure);
process.exit(failure ? 1 : 0);
