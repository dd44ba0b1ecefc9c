#!/usr/bin/env node
// Bad input of every kind, and what is said about it: bad_input.mjs [WORDS of the cases to run]
// A case that fails does not end the others; the groups share one stage.
import { Stage } from './lib/stage.mjs';
import { cases as nodes } from './bad_input/nodes.mjs';
import { cases as people } from './bad_input/people.mjs';
import { cases as pools } from './bad_input/pools.mjs';
import { buyBadTasks, cases as tasks } from './bad_input/tasks.mjs';

const groups = { people, nodes, pools, tasks };
const wanted = process.argv.slice(2);
const chosen = Object.entries(groups).filter(([name]) => wanted.length === 0 || wanted.includes(name));
const count = chosen.reduce((sum, [, cases]) => sum + Object.keys(cases).length, 0);
console.log(`TAP version 13\n1..${count}`);

const stage = await Stage.start({ workers: 1 });
stage.closers = [];
let number = 0;
const failures = [];

async function one(name, test) {
  const begun = Date.now();
  try {
    await test(stage);
    console.log(`ok ${(number += 1)} - ${name} # ${((Date.now() - begun) / 1000).toFixed(1)} s`);
  } catch (error) {
    console.log(`not ok ${(number += 1)} - ${name}\n${`${error.message}`.replace(/^/gm, '# ')}`);
    failures.push(`${name}: ${error.stack}`);
  }
}

try {
  await buyBadTasks(stage);
  for (const [, cases] of chosen)
    for (const [name, test] of Object.entries(cases)) await one(name, test);
} catch (error) {
  failures.push(error.stack);
}
await Promise.all(stage.closers.map((close) => close()));
await stage.stop(failures.length > 0 ? new Error(failures.join('\n')) : undefined);
console.log(`# all in ${process.uptime().toFixed(1)} s`);
process.exit(failures.length > 0 ? 1 : 0);
