// A script of this folder in a process of its own, as the SDK needs it on Node 18: what it prints.
import { execFile } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const here = path.dirname(fileURLToPath(import.meta.url));
const preload = path.join(here, '../../devnet/sdk8/preload.cjs');

export async function callSdk(chainFile, script, ...args) {
  const command = ['-r', preload, path.join(here, script), ...args, '--chain', chainFile];
  const { stdout } = await promisify(execFile)(process.execPath, command);
  return JSON.parse(stdout);
}
