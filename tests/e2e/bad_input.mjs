#!/usr/bin/env node
// Bad input of every kind, and what is said about it: bad_input.mjs [WORDS of the cases to run]
import { cases as nodes } from './bad_input/nodes.mjs';
import { cases as people } from './bad_input/people.mjs';
import { cases as pools } from './bad_input/pools.mjs';
import { buyBadTasks, cases as tasks } from './bad_input/tasks.mjs';
import { runCases } from './lib/cases.mjs';

await runCases({ workers: 1 }, { people, nodes, pools, tasks }, buyBadTasks);
