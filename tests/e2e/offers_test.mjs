#!/usr/bin/env node
// From the name of an app to a paid result, with no order in a file: offers_test.mjs FOLDER_OF_BUILT_APPS
import fs from 'node:fs';
import { RLC, orderHash, signOrder } from '../devnet/orders.mjs';
import { CatalogStand } from './lib/catalog.mjs';
import { refusal } from './lib/core_with.mjs';
import { broadcast, publish } from './lib/order_books.mjs';
import { inArchive } from './lib/stage.mjs';
import { assert, run } from './lib/tap.mjs';

const apps = process.argv[2];
const NAME = 'blast-search';
const DATA = ['--dataset', 'globins-45'];
let stand;
let cheap;
let sure;
let cancelled;

const poolOrder = (stage, given) =>
  signOrder(stage.chain, 'WorkerpoolOrder', stage.who.scheduler, { workerpool: stage.poolAddress, volume: 5n, ...given });
const hashOf = (stage, order) => orderHash(stage.chain, 'WorkerpoolOrder', order);
const offers = async (stage, ...words) => (await stage.cli('requester', 'offers', ...words))[0];
const refused = (stage, ...words) => refusal(stage, 'requester', ...words);

await run({ workers: 1 }, {
  'an app, a dataset and a pool are offered, here and there': async (stage) => {
    const { appOwner, datasetOwner, scheduler } = stage.who;
    stand = new CatalogStand(stage, apps);
    await stand.registerApp('blast');
    await stand.registerDataset('globins');
    await stand.create();
    await stand.publish();
    await stage.cli('requester', 'call', 'catalog.add', `url="${stand.url}"`, `root="${stand.root}"`);
    await broadcast(stage, 'AppOrder', appOwner, await stand.appOrder('blast'));
    await broadcast(stage, 'DatasetOrder', datasetOwner, await stand.datasetOrder('globins'));
    cheap = await poolOrder(stage, { workerpoolprice: RLC, trust: 1n });
    await publish(stage, stage.poolUrl, 'WorkerpoolOrder', scheduler, cheap);
    sure = await poolOrder(stage, { workerpoolprice: 3n * RLC, trust: 100n });
    await broadcast(stage, 'WorkerpoolOrder', scheduler, sure);
  },
  'without the pool as a market only the chain is heard': async (stage) => {
    const heard = await offers(stage, NAME, ...DATA);
    assert.deepEqual(heard.sources.map(({ kind, orders }) => [kind, orders]), [['chain', 3]]);
    assert.deepEqual(heard.offers.map(({ pool }) => pool.hash), [hashOf(stage, sure)]);
    assert.match((await refused(stage, 'markets', 'add', 'file:///etc')).reason, /market\.bad_server/);
    await stage.cli('requester', 'markets', 'add', stage.poolUrl);
  },
  'both are found, and what matters decides': async (stage) => {
    const best = async (preset) => (await offers(stage, NAME, ...DATA, '--preset', preset)).offers[0];
    const [first, second] = [await best('cheapest'), await best('trusted')];
    assert.equal(first.pool.hash, hashOf(stage, cheap));
    assert.deepEqual(first.pool.found_at, [stage.poolUrl]);
    assert.deepEqual([first.price, first.trust, first.place, first.reason], [`${RLC + RLC / 10n + RLC / 20n}`, 1, 1, '']);
    assert.equal(second.pool.hash, hashOf(stage, sure));
    assert.ok(second.pool.found_at.includes('chain'));
    assert.deepEqual([second.trust, second.computers], [100, 7]);
    assert.ok(second.criteria.find(({ key }) => key === 'trust').part > 0);
  },
  'one that is for others is told with the reason, a cancelled one is left out': async (stage) => {
    const { scheduler, requester } = stage.who;
    const others = await poolOrder(stage, { workerpoolprice: 1n, requesterrestrict: scheduler.address, trust: 1n });
    await broadcast(stage, 'WorkerpoolOrder', scheduler, others);
    cancelled = await poolOrder(stage, { workerpoolprice: 2n, trust: 1n });
    await broadcast(stage, 'WorkerpoolOrder', scheduler, cancelled);
    await (await stage.hub.connect(scheduler).manageWorkerpoolOrder({ order: cancelled, operation: 1, sign: '0x' })).wait();
    assert.notEqual(requester.address, scheduler.address);
    const [{ offers: all, left_out: left }] = await stage.cli('requester', 'call', 'market.offers',
      `app="${stand.places.apps.blast.address.toLowerCase()}"`, `dataset="${stand.places.datasets.globins.address.toLowerCase()}"`, 'is_anew=true');
    assert.equal(all.length, 3);
    assert.equal(all[2].pool.hash, hashOf(stage, others));
    assert.deepEqual([all[2].reason, all[2].place], ['poco.match_workerpool_restricts_requester', 0]);
    assert.ok(left.some(({ reason, count }) => /order_(filled|cancelled)/.test(reason) && count === 1), JSON.stringify(left));
  },
  'what cannot be is refused by name': async (stage) => {
    const file = stage.at('query.fasta');
    fs.writeFileSync(file, '>q\nMVHL\n');
    const cases = [
      [['run', 'no-such-app', '--yes'], 'cli.unknown_name'],
      [['run', NAME, '--input', `${file}.not`, '--yes'], 'cli.no_such_file'],
      [['run', NAME, ...DATA, '--max-price', '0.5', '--yes'], 'cli.no_offer'],
      [['run', NAME, ...DATA, '--trust', '1000', '--yes'], 'cli.no_offer'],
      [['run', NAME, '--preset', 'nicest', '--yes'], 'market.bad_wish'],
      [['run', NAME, '--app-order', file, '--pool-order', file, '--yes'], 'json.bad_text'],
    ];
    for (const [words, reason] of cases) assert.equal((await refused(stage, ...words)).reason, reason, words.join(' '));
    assert.match((await refused(stage, 'run', NAME, ...DATA, '--max-price', '0.5', '--yes')).detail, /price_above_limit/);
  },
  'it is run by its name, and paid': async (stage) => {
    const [bought, result] = await stage.cli('requester', 'run', NAME, ...DATA, '--input', stand.serveSample('blast', 'query.fasta'),
      '--preset', 'cheapest', '--max-price', '2', '--yes', '--wait', '--out', stage.at('result'));
    const task = await stage.waitTask(bought.tasks[0], 'COMPLETED', 10_000);
    assert.match(await inArchive(result.file, 'hits.tsv'), /HBB_HUMAN/);
    const deal = await stage.hub.viewDeal(bought.deal);
    assert.deepEqual([deal.workerpool.price, deal.trust], [RLC, 1n]);
    assert.equal(task.winnerCounter, 1n);
    const { offers: left } = await offers(stage, NAME, ...DATA, '--volume', '2');
    assert.equal(left.find(({ pool }) => pool.hash === hashOf(stage, cheap)).pool.open, 5); // remembered for a minute
  },
  'an order that asks more than was shown is refused': async (stage) => {
    const shown = { app: `${RLC / 10n}`, dataset: '0', pool: `${RLC}` };
    const plain = (value) => JSON.stringify(value, (_, each) => (typeof each === 'bigint' ? `${each}` : each));
    const { reason, detail } = await refused(stage, 'call', 'runs.prepare', `app_order=${plain(await stand.appOrder('blast'))}`,
      `pool_order=${plain(sure)}`, `shown=${plain(shown)}`);
    assert.equal(reason, 'runs.price_changed');
    assert.match(detail, /pool: 1(\.0+)? RLC was shown, 3(\.0+)? RLC is asked/);
  },
});
