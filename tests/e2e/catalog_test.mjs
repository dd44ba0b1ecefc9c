#!/usr/bin/env node
// The catalog of resources/apps, from its makers to a worker: made and proven by our own tools, found and compared with the
// chain by a core, run as bought, and given back once it is revoked: catalog_test.mjs FOLDER_OF_BUILT_APPS
import fs from 'node:fs';
import path from 'node:path';
import { Wallet } from '../../installer/lib/chain.mjs';
import { inArchive } from './lib/stage.mjs';
import { refusal, taskOf } from './lib/core_with.mjs';
import { CatalogStand } from './lib/catalog.mjs';
import { assert, run } from './lib/tap.mjs';

const apps = process.argv[2];
const worker = 'worker1';
let stand;

const call = async (stage, name, method, given = {}) => {
  const words = Object.entries(given).map(([key, value]) => `${key}=${JSON.stringify(value)}`);
  return (await stage.cli(name, 'call', method, ...words))[0];
};
const show = (stage, address) => call(stage, worker, 'catalog.show', { catalog: stand.id, address: address.toLowerCase() });
const addresses = () => [...Object.values(stand.places.apps), ...Object.values(stand.places.datasets)].map(({ address }) => address);

await run({ workers: 1 }, {
  'three apps and two datasets are put in, signed, proven and published': async (stage) => {
    stand = new CatalogStand(stage, apps);
    for (const app of ['ffmpeg', 'blast', 'vina']) await stand.registerApp(app);
    for (const dataset of ['globins', 'receptor']) await stand.registerDataset(dataset);
    await stand.create();
    await stand.approve(stand.places.apps.blast.address);
    await stand.publish();
    stand.id = stand.root.slice(2, 18);
    assert.match(await stand.cli('verify', stand.folder), /entries +5\n/);
  },
  'a core adds it by its root alone': async (stage) => {
    assert.match((await refusal(stage, worker, 'call', 'catalog.add', `url="${stand.url}"`, `root="0x${'1'.repeat(64)}"`)).reason, /wrong_root/);
    const { catalog, looked } = await call(stage, worker, 'catalog.add', { url: stand.url, root: stand.root });
    assert.deepEqual([catalog.id, catalog.entries, catalog.freshness, looked], [stand.id, 5, 'fresh', 5]);
    assert.match((await refusal(stage, worker, 'call', 'catalog.add', `url="${stand.url}"`, `root="${stand.root}"`)).reason, /known_already/);
  },
  'it finds them by words, kind and standing': async (stage) => {
    const found = async (given) => (await call(stage, worker, 'catalog.search', given)).entries.map(({ name }) => name);
    assert.deepEqual(await found({ text: 'sequences bla', kind: 'app' }), ['blast-search']);
    assert.deepEqual((await found({ kind: 'dataset' })).sort(), ['globins-45', 'vina-receptor']);
    assert.deepEqual(await found({ standings: ['approved'] }), ['blast-search']);
    assert.deepEqual(await found({ text: '"; DROP' }), []);
    assert.match((await refusal(stage, worker, 'call', 'catalog.search', 'kind="planet"')).reason, /bad_query/);
  },
  'each is what the chain says': async (stage) => {
    for (const address of addresses()) {
      const detail = await show(stage, address);
      assert.deepEqual([detail.chain_check, detail.differences, detail.is_runnable], ['matches', [], true], JSON.stringify(detail));
    }
    const blast = await show(stage, stand.places.apps.blast.address);
    assert.deepEqual([blast.entry.standing, blast.curators.length, blast.reviewers.length], ['approved', 2, 1]);
  },
  'proposals are read, and a review of one is signed for its curators': async (stage) => {
    const proposals = async () => (await call(stage, worker, 'governance.proposals', {})).proposals;
    const about = async (number) => (await proposals()).find((each) => each.number === number);
    assert.equal((await proposals()).length, 5);
    const blast = await about(2);
    assert.equal(blast.subject, stand.places.apps.blast.address.toLowerCase());
    assert.deepEqual([blast.standing, blast.status, blast.curators, blast.reviewers], ['approved', 'Review', 2, 1]);
    assert.deepEqual([(await about(1)).standing, (await about(1)).curators], ['unreviewed', 0]);
    assert.equal((await refusal(stage, worker, 'proposals', 'review', stand.id, '2', '--verdict', 'approve', '--yes')).reason, 'wallet.no_key');
    const { proposal } = await call(stage, worker, 'governance.show', { catalog: stand.id, number: 2 });
    const review = { catalog: stand.id, number: 2, hash: proposal.hash, verdict: 'approve', comment: 'Ran it twice.' };
    const { typed_data: data } = await call(stage, worker, 'governance.draft_review', review);
    const { EIP712Domain: _, ...types } = data.types;
    const reader = Wallet.createRandom();
    const signature = await reader.signTypedData(data.domain, types, data.message);
    const file = await call(stage, worker, 'governance.signed_review', { review, signature, reviewer: reader.address.toLowerCase() });
    assert.match(file.path, /^reviews\/0002\/0x[0-9a-f]{40}\.json$/);
    fs.mkdirSync(path.join(stand.folder, path.dirname(file.path)), { recursive: true });
    fs.writeFileSync(path.join(stand.folder, file.path), file.text);
    await stand.publish();
    await call(stage, worker, 'catalog.update', { id: stand.id });
    const { reviews } = await call(stage, worker, 'governance.show', { catalog: stand.id, number: 2 });
    assert.deepEqual(reviews.map(({ verdict, comment, role }) => [verdict, comment, role ?? '']), [['approve', 'Ran it twice.', '']]);
    assert.equal((await about(2)).approving, 1);
    assert.match((await refusal(stage, worker, 'proposals', 'review', stand.id, '99', '--verdict', 'approve', '--yes')).reason, /no_file/);
    assert.match((await refusal(stage, worker, 'proposals', 'review', stand.id, '2', '--verdict', 'maybe', '--yes')).reason, /bad_verdict/);
  },
  'BLAST finds globins like haemoglobin, as bought': async (stage) => {
    const { tasks: [task] } = await stage.buy({ app: await stand.appOrder('blast'), dataset: await stand.datasetOrder('globins'),
      inputs: [stand.serveSample('blast', 'query.fasta')] });
    await stage.waitTask(task, 'COMPLETED', 90_000);
    assert.match(await inArchive(await stage.result(task), 'hits.tsv'), /HBB_HUMAN/);
  },
  'an entry that says otherwise than the chain does not run, by name': async (stage) => {
    const { address } = stand.places.apps.ffmpeg;
    stand.edit('app', address, (text) => text.replace('"ffmpeg-transcode"', '"ffmpeg-best"'));
    await stand.publish();
    const { looked, moved } = await call(stage, worker, 'catalog.update', { id: stand.id });
    assert.equal(looked, 1);
    assert.ok(moved < 500_000);
    const detail = await show(stage, address);
    assert.deepEqual([detail.chain_check, detail.is_runnable, detail.because], ['differs', false, 'catalog.differs']);
    assert.deepEqual(detail.differences, [{ field: 'name', catalog: 'ffmpeg-best', chain: 'ffmpeg-transcode' }]);
  },
  'what is revoked while it runs is given back, and not taken again': async (stage) => {
    const vina = { app: await stand.appOrder('vina'), dataset: await stand.datasetOrder('receptor'),
      inputs: [stand.serveSample('vina', 'ligand.pdbqt')], args: '--center 11,90.5,57.5 --size 28,28,28 --effort 32' };
    const { tasks: [task] } = await stage.buy(vina);
    await stage.until('it computes', async () => (await taskOf(stage, worker, task))?.phase === 'computing', 60_000);
    await stand.revoke(stand.places.apps.vina.address);
    await stand.publish();
    await call(stage, worker, 'catalog.update', { id: stand.id });
    await stage.until('it is given back', async () => (await taskOf(stage, worker, task))?.reason === 'catalog.revoked', 30_000,
      async () => JSON.stringify(await taskOf(stage, worker, task)));
    const detail = await show(stage, stand.places.apps.vina.address);
    assert.deepEqual([detail.entry.standing, detail.is_runnable, detail.because], ['revoked', false, 'catalog.revoked']);
    assert.equal(detail.revoked_by.length, 2);
    const { revoked: [line] } = await call(stage, worker, 'governance.revoked', {});
    assert.deepEqual([line.subject, line.is_in_force, line.signers.length], [stand.places.apps.vina.address.toLowerCase(), true, 2]);
    const { tasks: [next] } = await stage.buy(vina);
    await stage.until('the next one is refused', async () => (await taskOf(stage, worker, next))?.reason === 'catalog.revoked', 60_000,
      async () => JSON.stringify(await taskOf(stage, worker, next)));
  },
});
