// A vault file that is damaged, and a disk that is full.
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import { Home } from '../lib/home.mjs';
import { assert } from '../lib/tap.mjs';

const ROOM = '6m';
// Everything of the core is on a small disk of its own, which nobody else sees.
const ON_SMALL_DISK = `cp -a "$1" "$1.first" && mount -t tmpfs -o size=${ROOM} small "$1" && cp -a "$1.first/." "$1" && shift && exec "$@"`;
const old = (home) => `${home.vaultFile}.old`;
const digest = (file) => createHash('sha256').update(fs.readFileSync(file)).digest('hex');
const unlocking = ['wallet', 'unlock', '--password-fd', 3];
let small;
let inside; // its folder, seen from here

// Stops the core, changes files, starts it again.
async function whileStopped(stage, home, change) {
  await home.kill();
  change();
  await stage.restart(home.name);
}

// The newest generation becomes `make` of itself: the one before is opened, says so, and is a full vault.
const opensTheOneBefore = (make) => async (stage) => {
  const { home } = stage;
  const good = fs.readFileSync(home.vaultFile);
  const { owner, worker } = home;
  await whileStopped(stage, home, () => fs.writeFileSync(home.vaultFile, make(good)));
  await home.unlock();
  const { notice } = await home.state();
  assert.match(notice, /^wallet\./, 'it is said');
  assert.deepEqual([home.owner, home.worker], [owner, worker]);
  assert.equal((await home.words()).length, 12); // this saves it anew
  await home.wallet('lock');
  await home.unlock();
  await whileStopped(stage, home, () => fs.writeFileSync(home.vaultFile, good));
  await home.unlock();
};

const flipped = (bytes, from) => {
  const text = bytes.toString();
  const at = text.indexOf(from) + from.length + 12;
  return text.slice(0, at) + (text[at] === 'A' ? 'B' : 'A') + text.slice(at + 1);
};

const bothDamaged = (make) => async (stage) => {
  const { home } = stage;
  const good = [home.vaultFile, old(home)].map((file) => fs.readFileSync(file));
  const bad = good.map(make);
  await whileStopped(stage, home, () => [home.vaultFile, old(home)].forEach((file, index) => fs.writeFileSync(file, bad[index])));
  const before = [digest(home.vaultFile), digest(old(home))];
  assert.equal((await home.refusal(unlocking, { secret: home.password })).reason, 'wallet.vault_damaged');
  const making = ['wallet', 'create', '--password-fd', 3];
  assert.equal((await home.refusal(making, { secret: home.password })).reason, 'wallet.vault_exists');
  assert.deepEqual([digest(home.vaultFile), digest(old(home))], before, 'nothing was overwritten');
  await whileStopped(stage, home, () => [home.vaultFile, old(home)].forEach((file, index) => fs.writeFileSync(file, good[index])));
  await home.unlock();
  await home.sums();
};

function fill() {
  const file = fs.openSync(`${inside}/filler`, 'a');
  for (let size = 65_536; size >= 1;) {
    try {
      if (fs.writeSync(file, Buffer.alloc(size)) < size) size = Math.floor(size / 2);
    } catch (error) {
      if (error.code !== 'ENOSPC') throw error;
      size = Math.floor(size / 2);
    }
  }
  fs.closeSync(file);
}

const free = () => fs.rmSync(`${inside}/filler`, { force: true });

export const cases = {
  'a vault cut off in the middle': opensTheOneBefore((good) => good.subarray(0, good.length / 2)),
  'a vault that is empty': opensTheOneBefore(() => ''),
  'a vault whose contents were changed': opensTheOneBefore((good) => flipped(good, '"ciphertext":')),
  'a vault whose parameters were changed': opensTheOneBefore((good) => good.toString().replace(/131072/, '131071')),
  'a vault that is gone': async (stage) => {
    const { home } = stage;
    const good = fs.readFileSync(home.vaultFile);
    await whileStopped(stage, home, () => fs.rmSync(home.vaultFile));
    await home.unlock();
    assert.match((await home.state()).notice, /^wallet\./);
    await whileStopped(stage, home, () => fs.writeFileSync(home.vaultFile, good));
    await home.unlock();
  },
  'both generations damaged': bothDamaged((good) => good.subarray(0, good.length - 40)),
  'both generations of a gigabyte': async (stage) => {
    const { home } = stage;
    const good = [home.vaultFile, old(home)].map((file) => fs.readFileSync(file));
    await whileStopped(stage, home, () => [home.vaultFile, old(home)].forEach((file) => fs.truncateSync(file, 2 ** 30)));
    assert.match((await home.refusal(unlocking, { secret: home.password })).reason, /^wallet\.vault_(damaged|unreadable)$/);
    await whileStopped(stage, home, () => [home.vaultFile, old(home)].forEach((file, index) => fs.writeFileSync(file, good[index])));
    await home.unlock();
  },
  'a full disk: no vault is made, and none is left behind': async (stage) => {
    small = await Home.make(stage, 'small', { wrap: ['unshare', '-Urm', 'bash', '-c', ON_SMALL_DISK, '-', stage.at('small')] });
    inside = `/proc/${stage.processes.get('small').child.pid}/root${small.data}`;
    fill();
    const making = ['wallet', 'create', '--password-fd', 3];
    assert.equal((await small.refusal(making, { secret: small.password })).reason, 'wallet.vault_unwritable');
    assert.deepEqual(fs.readdirSync(inside).filter((name) => name.startsWith('vault')), []);
    assert.equal((await small.state()).exists, false);
    free();
    await small.create();
    await small.words();
  },
  'a full disk: what was is kept': async () => {
    fill();
    const file = `${inside}/vault.json`;
    const before = digest(file);
    const refused = await small.refusal(['wallet', 'name', small.owner, 'savings']);
    assert.equal(refused.reason, 'wallet.vault_unwritable');
    assert.equal((await small.state()).accounts.find(({ is_owner: is }) => is).label, '', 'it does not claim to have done it');
    assert.equal(digest(file), before);
    await small.wallet('lock');
    await small.unlock();
  },
  'with room again it goes on': async () => {
    free();
    await small.wallet('name', small.owner, 'savings');
    await small.wallet('lock');
    await small.unlock();
    assert.equal((await small.state()).accounts.find(({ is_owner: is }) => is).label, 'savings');
    assert.deepEqual(fs.readdirSync(inside).filter((name) => name.startsWith('vault')).sort(), ['vault.json', 'vault.json.old']);
    await small.kill();
  },
};
