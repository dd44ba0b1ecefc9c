#!/usr/bin/env node
// Our order book between the official SDKs of an app owner, a pool owner and a requester; the pool then serves the deal.
import { callSdk } from './sdk/call.mjs';
import { assert, run } from './lib/tap.mjs';

let offered;
let bought;
const market = (stage, command, ...args) =>
  callSdk(stage.chainFile, 'market.mjs', command, '--market', stage.poolUrl, ...args);
const show = (stage, order) => market(stage, 'show', '--order', order);

await run({ workers: 1 }, {
  'an app and a pool are offered': async (stage) => {
    const { reference, digest } = stage.image;
    offered = await market(stage, 'offer', '--multiaddr', reference, '--checksum', digest.replace('sha256:', '0x'),
      '--pool', stage.poolAddress);
    const { status, remaining, order } = await show(stage, offered.cheap);
    assert.deepEqual([status, remaining, order.app.toLowerCase()], ['open', 2, offered.app.toLowerCase()]);
  },
  'a requester finds the cheapest, shows a request and buys': async (stage) => {
    bought = await market(stage, 'buy', '--app', offered.app, '--pool', stage.poolAddress, '--args=text from the market');
    assert.equal(bought.offers, 2);
    assert.equal(bought.appOrder, offered.cheap);
    await stage.waitTask(bought.task, 'COMPLETED', 90_000);
  },
  'what was bought is gone from the book': async (stage) => {
    assert.equal((await show(stage, offered.cheap)).remaining, 1);
    const answer = await fetch(`${stage.poolUrl}/requestorders/${bought.request}?chainId=${stage.chain.chainId}`);
    assert.equal((await answer.json()).status, 'filled');
    const pools = await fetch(`${stage.poolUrl}/workerpoolorders?chainId=${stage.chain.chainId}&workerpool=${stage.poolAddress}`);
    assert.equal((await pools.json()).count, 0);
  },
  'a stranger cannot withdraw an order, its owner can': async (stage) => {
    const { refused, why } = await market(stage, 'steal', '--order', offered.dear);
    assert.equal(refused, true);
    assert.match(why, /market\.not_authorized/);
    assert.equal((await show(stage, offered.dear)).status, 'open');
    assert.deepEqual(await market(stage, 'withdraw', '--order', offered.dear), { withdrawn: offered.dear });
    await assert.rejects(show(stage, offered.dear), /market\.unknown_order/);
  },
  'an order cancelled on the chain is shown as cancelled': async (stage) => {
    await market(stage, 'cancel', '--order', offered.cheap);
    await stage.until('the book knows', async () => (await show(stage, offered.cheap)).status === 'canceled', 30_000);
  },
  'a page of another origin may ask, with its own signature alone': async (stage) => {
    const asked = await fetch(`${stage.poolUrl}/apporders?chainId=${stage.chain.chainId}`, {
      method: 'OPTIONS', headers: { origin: 'https://shop.example', 'access-control-request-headers': 'authorization' },
    });
    assert.equal(asked.headers.get('access-control-allow-origin'), '*');
    assert.match(asked.headers.get('access-control-allow-headers'), /authorization/);
    assert.equal(asked.headers.get('access-control-allow-credentials'), null);
  },
});
