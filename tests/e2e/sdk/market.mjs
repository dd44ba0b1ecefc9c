#!/usr/bin/env node
// An app owner, a pool owner and a requester who meet on an order book: the iexec SDK 8.24.0 and nothing of ours.
import { sdkFor } from '../../devnet/sdk8/sdk.mjs';
import { explain, keyOf, readJson, readOptions, runCommand } from './command.mjs';

const USAGE = `usage: market.mjs offer --chain FILE --market URL --multiaddr REFERENCE --checksum 0x… --pool 0x…
       market.mjs buy --chain FILE --market URL --app 0x… --pool 0x… --args=TEXT
       market.mjs show|cancel|withdraw --chain FILE --market URL --order 0x…
       market.mjs steal --chain FILE --market URL --order 0x…`;
const NAMES = ['chain', 'market', 'multiaddr', 'checksum', 'pool', 'app', 'args', 'order'];
const PRICE = 1_000_000;
const POOL_PRICE = 1_000_000_000;
const { values: given, positionals } = readOptions(NAMES, USAGE);
// The checks before signing ask the SMS, which standard tasks do not need.
const unchecked = { preflightCheck: false };
const sdk = (role) => sdkFor(readJson(given.chain), keyOf(readJson(given.chain), role), { market: given.market });

async function offer() {
  const [owner, pool] = [sdk('appOwner'), sdk('scheduler')];
  const { address: app } = await owner.app.deployApp({
    owner: await owner.wallet.getAddress(), name: `market-${Date.now()}`, type: 'DOCKER',
    multiaddr: given.multiaddr, checksum: given.checksum,
  });
  const sign = async (price) => owner.order.signApporder(
    await owner.order.createApporder({ app, appprice: price, volume: 2 }), unchecked);
  const dear = await owner.order.publishApporder(await sign(2 * PRICE), unchecked);
  const cheap = await owner.order.publishApporder(await sign(PRICE), unchecked);
  const wish = { workerpool: given.pool, workerpoolprice: POOL_PRICE, category: 0, trust: 1, volume: 1 };
  const poolOrder = await pool.order.signWorkerpoolorder(await pool.order.createWorkerpoolorder(wish), unchecked);
  return { app, dear, cheap, pool: await pool.order.publishWorkerpoolorder(poolOrder, unchecked) };
}

async function buy() {
  const requester = sdk('requester');
  const { orders: apps, count } = await requester.orderbook.fetchAppOrderbook({ app: given.app });
  const pools = await requester.orderbook.fetchWorkerpoolOrderbook({ workerpool: given.pool, category: 0 });
  const apporder = apps[0].order;
  const workerpoolorder = pools.orders[0].order;
  const wish = {
    app: given.app, appmaxprice: apporder.appprice, workerpool: given.pool, category: 0, trust: 1, volume: 1,
    workerpoolmaxprice: workerpoolorder.workerpoolprice,
    params: { iexec_result_storage_provider: 'ipfs', iexec_args: given.args },
  };
  const requestorder = await requester.order.signRequestorder(await requester.order.createRequestorder(wish), unchecked);
  const request = await requester.order.publishRequestorder(requestorder, unchecked);
  const shown = await requester.orderbook.fetchRequestorder(request);
  const { dealid } = await requester.order.matchOrders({ apporder, workerpoolorder, requestorder: shown.order }, unchecked);
  const deal = await requester.deal.show(dealid);
  return { deal: dealid, task: Object.values(deal.tasks)[0], request, appOrder: apps[0].orderHash, offers: Number(count) };
}

const show = async () => sdk('requester').orderbook.fetchApporder(given.order);

async function cancel() {
  const owner = sdk('appOwner');
  const { order } = await owner.orderbook.fetchApporder(given.order);
  return owner.order.cancelApporder(order);
}

const withdraw = async () => ({ withdrawn: await sdk('appOwner').order.unpublishApporder(given.order) });

// Somebody else asks for the same.
const steal = async () => sdk('requester').order.unpublishApporder(given.order)
  .then(() => ({ refused: false }), (error) => ({ refused: true, why: explain(error) }));

const command = { offer, buy, show, cancel, withdraw, steal }[positionals[0]];
if (!command || !given.chain || !given.market) {
  process.stderr.write(`${USAGE}\n`);
  process.exit(2);
}
await runCommand(command);
