#!/usr/bin/env node
// A locked core has no secret in its core dump, its memory or its log; and the search for them can fail.
import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { HDNodeWallet, Mnemonic, Wallet, getBytes, verifyMessage } from '../../installer/lib/chain.mjs';
import { Home, lower } from './lib/home.mjs';
import { byteNeedles, scanFile, scanMemory, textNeedles } from './lib/memory_scan.mjs';
import { assert, run } from './lib/tap.mjs';

const OWNER = "m/44'/60'/0'/0/0";
const WORKER = "m/44'/60'/1'/0/0";
const MESSAGE = 'signed before it was locked';
const mnemonic = Mnemonic.entropyToPhrase(randomBytes(16));
const words = mnemonic.split(' ');
const password = `a ${randomBytes(8).toString('hex')} horse`;
const filePassword = `file ${randomBytes(8).toString('hex')}`;
const owner = new Wallet(HDNodeWallet.fromPhrase(mnemonic, '', OWNER).privateKey);
const worker = new Wallet(HDNodeWallet.fromPhrase(mnemonic, '', WORKER).privateKey);
let home;
let coreDir;

// Every private key on the way from the seed to an account: each of them is as good as the last one.
function keysOnTheWay(kind, full) {
  const steps = full.split('/');
  return steps.flatMap((_, index) => {
    const here = steps.slice(0, index + 1).join('/');
    const node = HDNodeWallet.fromPhrase(mnemonic, '', here);
    return byteNeedles(here === full ? `the ${kind}’s key` : `the key of ${here}`, Buffer.from(getBytes(node.privateKey)));
  });
}

const threes = words.slice(2).flatMap((_, index) => [' ', '","', ','].flatMap((between) =>
  textNeedles(`words ${index + 1} to ${index + 3}`, words.slice(index, index + 3).join(between))));
const { entropy, password: none } = Mnemonic.fromPhrase(mnemonic);
const needles = {
  phrase: [...textNeedles('the phrase', mnemonic), ...threes, ...byteNeedles('the entropy', Buffer.from(getBytes(entropy)))],
  seed: byteNeedles('the seed', Buffer.from(getBytes(Mnemonic.fromPhrase(mnemonic, none).computeSeed()))),
  owner: keysOnTheWay('owner', OWNER),
  worker: keysOnTheWay('worker', WORKER),
  passwords: [...textNeedles('the password', password), ...textNeedles('the file’s password', filePassword)],
};
const everything = Object.values(needles).flat();
const workersKey = byteNeedles('the worker’s key', Buffer.from(getBytes(worker.privateKey)));
const butWorkersKey = everything.filter(({ name }) => !workersKey.some((each) => each.name === name));

const pidOf = (stage) => {
  const { child } = stage.processes.get(home.name);
  // setpriv, env and prlimit replaced themselves.
  assert.match(fs.readFileSync(`/proc/${child.pid}/cmdline`, 'utf8'), /fallowd\0/);
  return child.pid;
};

const scan = (stage, wanted, options) => {
  const { found, bytes, unread } = scanMemory(pidOf(stage), wanted, options);
  assert.ok(unread < bytes / 100, `${unread} bytes could not be read`);
  stage.say(`${(bytes / 2 ** 20).toFixed(0)} MiB scanned, ${unread} bytes not: ${found.length === 0 ? 'nothing' : found.join('; ')}`);
  return found;
};

await run({ workers: 0 }, {
  'a wallet of known words is used: shown, quizzed, exported, signed with': async (stage) => {
    coreDir = stage.at('core');
    fs.mkdirSync(coreDir);
    home = await Home.make(stage, 'home', {
      password, wrap: ['env', '-C', coreDir, 'prlimit', '--core=unlimited'], env: { QT_LOGGING_RULES: 'fallow.*=true' },
    });
    await home.restore(mnemonic);
    assert.equal(lower(home.owner), lower(owner.address));
    assert.equal(lower(home.worker), lower(worker.address));
    assert.deepEqual(await home.words(), words);
    await home.answerQuiz(words);
    await home.cli(['wallet', 'drill', '--words-fd', 3], { secret: mnemonic });
    const { keystore } = await home.cli(['wallet', 'export-key', home.owner, '--vault-password-fd', 4, '--password-fd', 3],
      { secret: filePassword, key: password });
    assert.equal((await Wallet.fromEncryptedJson(JSON.stringify(keystore), filePassword)).privateKey, owner.privateKey);
    const { signature } = await home.wallet('sign', '--message', MESSAGE, '--yes');
    assert.equal(verifyMessage(MESSAGE, signature), owner.address);
    await stage.fund(home.owner, home.worker);
    await home.withdraw('1');
    await home.cli(['pool', 'join', stage.poolUrl, stage.poolAddress]); // the worker's key signs the login
  },
  'open, the owner’s key is in memory: the search finds it': async (stage) => {
    const found = scan(stage, everything, { all: true });
    assert.ok(found.some((each) => each.startsWith('the owner’s key')), 'the search is blind');
    assert.ok(found.some((each) => each.startsWith('the worker’s key')), 'the search is blind');
  },
  'even open, a core dump would have none of it': async (stage) => {
    assert.deepEqual(scan(stage, everything), []);
  },
  'locked while the worker stays, only its key is left, and not in a dump': async (stage) => {
    await home.wallet('lock-rules', '--worker-stays', 'on');
    assert.equal((await home.wallet('lock')).locked, true);
    assert.deepEqual(scan(stage, butWorkersKey, { all: true }), []);
    assert.deepEqual(scan(stage, everything), []);
    assert.ok(scan(stage, workersKey, { all: true }).length > 0, 'the worker works on');
  },
  'locked, there is nothing at all, in no memory': async (stage) => {
    await home.unlock();
    await home.wallet('lock-rules', '--worker-stays', 'off');
    await home.wallet('lock');
    await home.cli(['pool', 'leave']);
    assert.deepEqual(scan(stage, everything, { all: true }), []);
  },
  'nor in the log, with every category on': async () => {
    const { found, bytes } = scanFile(home.log, everything);
    assert.ok(bytes > 0, 'the log is empty: nothing was shown');
    assert.deepEqual(found, []);
  },
  'nor in what the kernel dumps': async (stage) => {
    const { child, ended } = stage.processes.get(home.name);
    process.kill(pidOf(stage), 'SIGABRT');
    await ended;
    const [core] = fs.readdirSync(coreDir);
    if (!core) return stage.say(`no core file of ${child.pid}: it forbids them, or ${
      fs.readFileSync('/proc/sys/kernel/core_pattern', 'utf8').trim()} takes them`);
    const { found, bytes, unread } = scanFile(path.join(coreDir, core), everything);
    assert.equal(unread, 0);
    stage.say(`${(bytes / 2 ** 20).toFixed(0)} MiB in ${core}`);
    assert.deepEqual(found, []);
    return undefined;
  },
});
