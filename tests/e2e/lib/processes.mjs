// Programs that a test starts: they end with it, each is known by its id, and their output is kept.
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';

const STOP_MS = 10_000;
const TAIL_BYTES = 6_000;

export class Processes {
  constructor(logs) {
    this.logs = logs;
    this.all = new Map(); // by name, in the order of starting
    fs.mkdirSync(logs, { recursive: true });
  }

  // `secret` is the text on descriptor 3. Started again under its name, a program appends to its log.
  start(name, command, { secret, env } = {}) {
    const log = path.join(this.logs, `${name}.log`);
    const errors = fs.openSync(log, 'a');
    const child = spawn('setpriv', ['--pdeathsig', 'TERM', ...command], {
      stdio: ['ignore', 'pipe', errors, 'pipe'],
      env: { ...process.env, ...env },
    });
    fs.closeSync(errors);
    child.stdio[3].on('error', () => {}); // it may end without having read the secret
    child.stdio[3].end(secret === undefined ? '' : `${secret}\n`);
    const started = { name, command, options: { secret, env }, child, log, isOver: false };
    started.ended = new Promise((resolve) => {
      child.on('error', resolve);
      child.on('exit', (code, signal) => resolve((started.isOver = true), signal ?? code));
    });
    started.firstLine = firstLineOf(started);
    started.firstLine.catch(() => {}); // who needs it awaits it
    this.all.set(name, started);
    return started;
  }

  get(name) {
    const started = this.all.get(name);
    if (!started) throw new Error(`nothing was started as ${name}`);
    return started;
  }

  // At once and without a chance to tidy up.
  async kill(name) {
    const started = this.get(name);
    if (!started.isOver) started.child.kill('SIGKILL');
    await started.ended;
  }

  restart(name) {
    const { command, options, isOver } = this.get(name);
    if (!isOver) throw new Error(`${name} is still running`);
    return this.start(name, command, options);
  }

  // Last started, first ended.
  async stopAll() {
    for (const started of [...this.all.values()].reverse()) {
      if (started.isOver) continue;
      started.child.kill('SIGTERM');
      const late = setTimeout(() => started.child.kill('SIGKILL'), STOP_MS);
      await started.ended;
      clearTimeout(late);
    }
  }

  // The end of every log, for a test that failed.
  tails() {
    const text = [];
    for (const { name, log } of this.all.values()) {
      const bytes = fs.readFileSync(log);
      if (bytes.length > 0) text.push(`--- ${name}\n${bytes.subarray(-TAIL_BYTES).toString()}`);
    }
    return text.join('\n');
  }
}

function firstLineOf({ child, name, log }) {
  return new Promise((resolve, reject) => {
    let text = '';
    child.stdout.on('data', (chunk) => {
      fs.appendFileSync(log, chunk);
      if (text.includes('\n')) return;
      text += chunk;
      if (text.includes('\n')) resolve(text.slice(0, text.indexOf('\n')));
    });
    child.stdout.on('close', () => reject(new Error(`${name} ended without a word`)));
  });
}

// Runs a program to its end: its standard output, or an error that tells what it said.
export function output(command, { secret, key, env, cwd } = {}) {
  return new Promise((resolve, reject) => {
    const stdio = ['ignore', 'pipe', 'pipe', 'pipe', 'pipe'];
    const child = spawn(command[0], command.slice(1), { stdio, cwd, env: { ...process.env, ...env } });
    for (const [descriptor, text] of [[3, secret], [4, key]])
      child.stdio[descriptor].on('error', () => {}).end(text === undefined ? '' : `${text}\n`);
    let out = '';
    let errors = '';
    child.stdout.on('data', (chunk) => (out += chunk));
    child.stderr.on('data', (chunk) => (errors += chunk));
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0) resolve(out);
      else reject(Object.assign(new Error(`${path.basename(command[0])} ended with ${code}: ${errors}${out}`), { code, out, errors }));
    });
  });
}
