#!/usr/bin/env node
// A file of mine through a paid run: inputs_test.mjs FOLDER_OF_BUILT_APPS
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { RLC, signOrder } from '../devnet/orders.mjs';
import { CatalogStand } from './lib/catalog.mjs';
import { refusal } from './lib/core_with.mjs';
import { broadcast, publish } from './lib/order_books.mjs';
import { inArchive } from './lib/stage.mjs';
import { assert, run } from './lib/tap.mjs';

const apps = process.argv[2];
const NAME = 'blast-search';
const OFFER = ['--trust', '3', '--yes'];
let stand;
let query;
let bytes;
let bought;

const sha256 = (data) => createHash('sha256').update(data).digest('hex');
const refused = (stage, ...words) => refusal(stage, 'requester', ...words);
const kept = (stage) => fs.readdirSync(stage.at('pool', 'data', 'inputs', 'files'));
const runsOf = async (stage) => (await stage.cli('requester', 'runs', 'list'))[0].runs.length;
const stakeOf = (stage) => stage.hub.viewAccount(stage.who.requester.address).then(({ stake, locked }) => stake + locked);

await run({ workers: 2 }, {
  'an app with a form, and a pool, are offered': async (stage) => {
    stand = new CatalogStand(stage, apps);
    await stand.registerApp('blast');
    await stand.registerDataset('globins');
    await stand.create();
    await stand.publish();
    await stage.cli('requester', 'call', 'catalog.add', `url="${stand.url}"`, `root="${stand.root}"`);
    await stage.cli('requester', 'markets', 'add', stage.poolUrl);
    await broadcast(stage, 'AppOrder', stage.who.appOwner, await stand.appOrder('blast'));
    const order = await signOrder(stage.chain, 'WorkerpoolOrder', stage.who.scheduler,
      { workerpool: stage.poolAddress, volume: 20n, workerpoolprice: RLC, trust: 10n });
    await publish(stage, stage.poolUrl, 'WorkerpoolOrder', stage.who.scheduler, order);
    bytes = fs.readFileSync(path.join(apps, 'blast', 'sample', 'query.fasta'));
    query = stage.at('my query.fasta');
    fs.writeFileSync(query, bytes);
    fs.copyFileSync(path.join(apps, 'blast', 'sample', 'globins.fasta'), stage.at('globins.fasta'));
  },
  'what cannot be is refused by field, and nothing is paid': async (stage) => {
    const before = await stakeOf(stage);
    const set = (...fields) => refused(stage, 'run', NAME, ...OFFER, ...fields.flatMap((field) => ['--set', field]));
    const cases = [
      [['evalue=often'], 'cli.bad_field', /evalue: form\.not_a_number[^]*query|query[^]*evalue: form\.not_a_number/],
      [[`query=${query}`, 'most=501'], 'cli.bad_field', /most: form\.too_large/],
      [[`query=${query}`, 'most=1.5'], 'cli.bad_field', /most: form\.not_whole/],
      [[`query=${query}`, 'program=rm -rf'], 'cli.bad_field', /program: form\.no_such_choice/],
      [[`query=${query}`, 'colour=red'], 'cli.bad_field', /colour: form\.unknown_field/],
      [['query=no/such/file'], 'cli.no_such_file', /no\/such\/file/],
      [['evalue=1'], 'cli.bad_field', /query: form\.required/],
    ];
    for (const [fields, reason, detail] of cases) {
      const said = await set(...fields);
      assert.equal(said.reason, reason, fields.join(' '));
      assert.match(said.detail, detail);
    }
    assert.equal((await refused(stage, 'run', NAME, ...OFFER, '--set', 'most=1', '--args', 'x')).reason, 'cli.usage');
    assert.equal((await refused(stage, 'run', NAME, ...OFFER, '--input', stage.dir)).reason, 'cli.no_such_file');
    assert.deepEqual([await runsOf(stage), await stakeOf(stage), kept(stage)], [0, before, []]);
  },
  'two workers run it with two files of mine, and are paid': async (stage) => {
    [bought] = await stage.cli('requester', 'run', NAME, ...OFFER, '--set', `query=${query}`, '--set', `sequences=${stage.at('globins.fasta')}`,
      '--set', 'evalue=0.01', '--set', 'most=3');
    const task = await stage.waitTask(bought.tasks[0], 'COMPLETED', 120_000);
    assert.equal(task.winnerCounter, 2n);
    const hits = await inArchive(await stage.result(bought.tasks[0]), 'hits.tsv');
    assert.match(hits, /HBB_HUMAN/);
    assert.equal(new Set(hits.trim().split('\n').map((line) => line.split('\t')[1])).size, 3);
    const { params } = await stage.hub.viewDeal(bought.deal);
    const said = JSON.parse(params);
    assert.equal(said.iexec_args, '--program blastp --evalue 0.01 --most 3');
    assert.deepEqual(said.iexec_input_files[0], `${stage.poolUrl}/inputs/${sha256(bytes)}`);
    const rewards = (await stage.finalizeEvents(bought.tasks[0])).filter(({ name }) => name === 'Reward').map(({ args }) => args.owner.toLowerCase());
    for (const { address } of stage.workers) assert.ok(rewards.includes(address.toLowerCase()), address);
  },
  'the file is there for who has its address, as it was': async (stage) => {
    const answer = await fetch(`${stage.poolUrl}/inputs/${sha256(bytes)}`);
    assert.deepEqual([answer.status, Buffer.from(await answer.arrayBuffer())], [200, bytes]);
    assert.equal(kept(stage).length, 2);
  },
  'a file that is there already is not sent again, and raw words work as well': async (stage) => {
    const [again] = await stage.cli('requester', 'run', NAME, '--trust', '1', '--yes', '--input', query, '--input',
      stand.serveSample('blast', 'globins.fasta'), '--args', '--most 1');
    await stage.waitTask(again.tasks[0], 'COMPLETED', 120_000);
    assert.match(await inArchive(await stage.result(again.tasks[0]), 'hits.tsv'), /HBB_HUMAN/);
    assert.equal(kept(stage).length, 2);
    const leases = fs.readdirSync(stage.at('pool', 'data', 'inputs', 'leases'));
    assert.equal(leases.filter((name) => name.startsWith(sha256(bytes))).length, 2);
  },
  'a file that changes before it is sent costs nothing': async (stage) => {
    const before = [await runsOf(stage), await stakeOf(stage)];
    const changing = stage.at('changing');
    fs.writeFileSync(changing, 'one');
    const order = (kind) => stage.cli('requester', 'offers', NAME, '--trust', '1').then(([{ offers }]) => JSON.stringify(offers[0][kind].order));
    const [prepared] = await stage.cli('requester', 'call', 'runs.prepare', `app_order=${await order('app')}`, `pool_order=${await order('pool')}`,
      `input_files=["${changing}"]`, 'trust=1');
    assert.equal(prepared.uploads[0].sha256, `0x${sha256('one')}`);
    assert.ok(!kept(stage).includes(sha256('one')), 'nothing is sent before it is confirmed');
    fs.writeFileSync(changing, 'two');
    assert.equal((await refused(stage, 'call', 'runs.confirm', `token="${prepared.token}"`)).reason, 'runs.input_changed');
    assert.equal((await refused(stage, 'call', 'runs.confirm', `token="${prepared.token}"`)).reason, 'runs.unknown_token');
    assert.equal((await refused(stage, 'call', 'runs.cancel', `token="${prepared.token}"`)).reason, 'runs.unknown_token');
    assert.deepEqual([await runsOf(stage), await stakeOf(stage)], before);
  },
  'where the pool is away nothing is paid': async (stage) => {
    const before = [await runsOf(stage), await stakeOf(stage)];
    const order = (kind) => stage.cli('requester', 'offers', NAME, '--trust', '1').then(([{ offers }]) => JSON.stringify(offers[0][kind].order));
    const [app, pool] = [await order('app'), await order('pool')];
    const fresh = stage.at('fresh');
    fs.writeFileSync(fresh, 'never seen');
    const ask = ['call', 'runs.prepare', `app_order=${app}`, `pool_order=${pool}`, `input_files=["${fresh}"]`, 'trust=1'];
    const [prepared] = await stage.cli('requester', ...ask);
    await stage.kill('pool');
    assert.match((await refused(stage, 'call', 'runs.confirm', `token="${prepared.token}"`)).reason, /^net\./);
    assert.match((await refused(stage, ...ask)).reason, /^(net\.|runs\.pool_unknown)/);
    assert.deepEqual([await runsOf(stage), await stakeOf(stage)], before);
  },
});
