#!/usr/bin/env node
// A page with ethers v6 in the window's own web view connects, signs an order and matches a deal on the local chain:
// tests/ui/web/live_web.cpp is its person, who reads each question and agrees.
import path from 'node:path';
import { NO_DATASET_ORDER, domainOf, orderTypes } from '../devnet/orders.mjs';
import { serveDapp } from './lib/dapp.mjs';
import { output } from './lib/processes.mjs';
import { BIN } from './lib/stage.mjs';
import { assert, run } from './lib/tap.mjs';

const ABI = ['AppOrder', 'DatasetOrder', 'WorkerpoolOrder', 'RequestOrder'].map(
  (type) => `(${orderTypes[type].map(({ type: of, name }) => `${of} ${name}`).join(', ')}, bytes sign)`);

const asked = async (stage, test, url) => {
  Object.assign(process.env, { FALLOW_SOCKET: stage.at('requester.sock'), FALLOW_PAGE: url, QT_QPA_PLATFORM: 'offscreen', LC_ALL: 'C.UTF-8',
    QTWEBENGINE_DISABLE_SANDBOX: '1' }); // tests run as root in containers
  const told = await output([path.join(BIN, '../tests/live_web'), test]);
  assert.match(told, / 0 failed/);
  return told;
};

await run({ workers: 0 }, {
  'a page of ethers v6 connects, signs an order and matches a deal': async (stage) => {
    const { chain, app, poolOrder } = stage;
    const total = BigInt(app.appprice) + BigInt(poolOrder.workerpoolprice);
    const order = { app: app.app, appmaxprice: app.appprice, dataset: NO_DATASET_ORDER.dataset, datasetmaxprice: 0, workerpool: poolOrder.workerpool,
      workerpoolmaxprice: poolOrder.workerpoolprice, volume: 1, tag: app.tag, category: poolOrder.category, trust: 1,
      callback: NO_DATASET_ORDER.dataset, params: '{"iexec_args":"from a page"}' };
    const page = await serveDapp({ chainId: chain.chainId, hub: chain.hub, rlc: chain.rlc, total, order, app, pool: poolOrder, dataset: NO_DATASET_ORDER,
      domain: domainOf(chain), types: orderTypes.RequestOrder, abi: [`function matchOrders(${ABI.join(', ')}) returns (bytes32)`] });
    const told = await asked(stage, 'aPageConnectsSignsAndMatches', page.url);
    page.close();
    const deal = /matched (0x[0-9a-f]{64})/.exec(told)?.[1];
    assert.ok(deal, told);
    const onChain = await stage.hub.viewDeal(deal);
    assert.equal(onChain.requester.toLowerCase(), stage.who.requester.address.toLowerCase());
    assert.equal(onChain.app.pointer.toLowerCase(), app.app.toLowerCase());
    const [{ grants }] = await stage.cli('requester', 'web', 'grants');
    assert.deepEqual(grants.map(({ origin }) => `${origin}/`), [page.url]);
    const [{ grants: left }] = await stage.cli('requester', 'web', 'revoke', grants[0].origin);
    assert.equal(left.length, 0);
  },
});
