#!/usr/bin/env node
// Makes package-lock.json anew: node relock.mjs. Run it after changing package.json.
// @iexec/poco names git-hosted Solidity sources that only its own compilation needs. They are cut
// out of the lock: npm ci takes a package's dependencies from there, and npm 9 cannot override them.
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const NOT_NEEDED = ['@mudgen/diamond-1', 'createx', '@uniswap/v2-periphery'];
const here = path.dirname(fileURLToPath(import.meta.url));
const work = fs.mkdtempSync(path.join(os.tmpdir(), 'relock-'));

const manifest = JSON.parse(fs.readFileSync(path.join(here, 'package.json'), 'utf8'));
const stub = { name: 'stub', version: '1.0.0' };
fs.mkdirSync(path.join(work, 'stub'));
fs.writeFileSync(path.join(work, 'stub/package.json'), JSON.stringify(stub));
const overrides = Object.fromEntries(NOT_NEEDED.map((name) => [name, `file:${work}/stub`]));
fs.writeFileSync(path.join(work, 'package.json'), JSON.stringify({ ...manifest, overrides }));
const npm = ['install', '--package-lock-only', '--ignore-scripts', '--no-audit', '--no-fund'];
execFileSync('npm', npm, { cwd: work, stdio: 'inherit' });

const lock = JSON.parse(fs.readFileSync(path.join(work, 'package-lock.json'), 'utf8'));
for (const [where, entry] of Object.entries(lock.packages)) {
  if (entry.link || entry.extraneous || where === 'stub') delete lock.packages[where];
  delete entry.resolved; // the registry is the reader's own
  if (where) for (const name of NOT_NEEDED) delete entry.dependencies?.[name];
}
fs.writeFileSync(path.join(here, 'package-lock.json'), `${JSON.stringify(lock, null, 2)}\n`);
fs.rmSync(work, { recursive: true });
