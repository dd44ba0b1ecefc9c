#!/usr/bin/env node
// Keystores go to and fro between us, ethers and the iexec CLI: keystore_interop.mjs KEYSTORE_TOOL
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { Wallet } from '../../devnet/ethers.mjs';

const [tool] = process.argv.slice(2);
const sdk = fileURLToPath(new URL('../../devnet/sdk8/', import.meta.url));
const iexec = path.join(sdk, 'node_modules/iexec/dist/esm/cli');
const home = fs.mkdtempSync(path.join(os.tmpdir(), 'fallow-keystore-'));
const PASSWORD = 'pässword ☂';

const ours = (...words) => execFileSync(tool, words, { encoding: 'utf8' }).trim();
const folder = (name) => {
  const made = path.join(home, name);
  fs.mkdirSync(made);
  return made;
};
// The CLI as its users run it; what it says with --raw is one line of JSON.
const cli = (...words) => JSON.parse(execFileSync(
  process.execPath, ['-r', path.join(sdk, 'preload.cjs'), path.join(sdk, 'node_modules/.bin/iexec'), ...words, '--raw'],
  { encoding: 'utf8', cwd: home, env: { ...process.env, HOME: home } }));

try {
  const key = Wallet.createRandom().privateKey;
  const address = new Wallet(key).address;

  // `iexec wallet show` wants a chain before it opens the file, so its own reader is asked.
  globalThis.File ??= (await import('node:buffer')).File;
  const { Keystore } = await import(path.join(iexec, 'utils/keystore.js'));
  for (const kdf of ['scrypt', 'pbkdf2']) {
    const written = folder(`ours-${kdf}`);
    const file = ours('write', key, PASSWORD, kdf, written);
    assert.equal((await Wallet.fromEncryptedJson(fs.readFileSync(file, 'utf8'), PASSWORD)).privateKey, key);
    console.log(`ok - ethers opens ours (${kdf})`);
    const keystore = Keystore({ walletOptions: { path: written, password: PASSWORD, walletAddress: address } });
    assert.equal((await keystore.load(address)).privateKey, key);
    console.log(`ok - the iexec CLI opens ours (${kdf})`);
  }

  const byEthers = path.join(home, 'ethers.json');
  fs.writeFileSync(byEthers, await new Wallet(key).encrypt(PASSWORD));
  assert.equal(ours('read', byEthers, PASSWORD), key);
  console.log('ok - we open what ethers wrote');

  const imported = cli('wallet', 'import', key, '--password', PASSWORD, '--keystoredir', folder('imported'));
  assert.equal(ours('read', imported.fileName, PASSWORD), key);
  const created = cli('wallet', 'create', '--password', PASSWORD, '--keystoredir', folder('created'));
  assert.equal(new Wallet(ours('read', created.fileName, PASSWORD)).address, created.address);
  console.log('ok - we open what the iexec CLI imported and created');

  assert.throws(() => execFileSync(tool, ['read', byEthers, 'wrong'], { stdio: 'pipe' }), /wallet\.wrong_password/);
  console.log('ok - a wrong password is told');
} finally {
  fs.rmSync(home, { recursive: true, force: true });
}
