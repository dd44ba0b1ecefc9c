#!/usr/bin/env node
// Networks of one's own: what is refused, and the way to another one and back with keys, money and stakes in place.
import http from 'node:http';
import { refusal, statusOf } from './lib/core_with.mjs';
import { Home } from './lib/home.mjs';
import { lies, nodeProxy } from './lib/node_proxy.mjs';
import { secondUrl } from './lib/pool.mjs';
import { assert, run } from './lib/tap.mjs';
import { Contract, RLC, Wallet, abi, sent } from '../../installer/lib/chain.mjs';

const FIRST = 'Local practice chain';
const CONTRIBUTED = 1n;
const HUGE = 10 * 2 ** 20;
const worker = 'worker1';
let task;

const networksOf = async (stage, name = worker) => (await stage.cli(name, 'networks', 'list'))[0].networks;
const inUse = async (stage, name) => (await networksOf(stage, name)).filter(({ in_use: is }) => is).map(({ name: one }) => one);

// A server that says `body` to everything.
async function serving(stage, body) {
  const server = http.createServer((_, response) => response.end(body));
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { url: `http://127.0.0.1:${server.address().port}`, stop: () => server.close() };
}

function adding(stage, { name = 'Mine', chain = stage.chain.chainId, hub = stage.chain.hub, rpc, practice = true, more = [] } = {}) {
  const servers = (rpc ?? [secondUrl(stage.chain.rpc), stage.chain.rpc]).flatMap((url) => ['--rpc', url]);
  return ['networks', 'add', name, '--chain', `${chain}`, '--hub', hub, ...servers, ...(practice ? ['--practice'] : []), ...more];
}

async function refuses(stage, reason, given) {
  const refused = await refusal(stage, worker, ...adding(stage, given));
  assert.match(refused.reason, reason, JSON.stringify([given, refused]));
}

// The core looks for receipts now and then: what is mined is not known to be over at once.
const useWhenPaid = (stage, home, network) => stage.until('the payment is over', async () =>
  (await home.refusal(['networks', 'use', network])).exit === 0, 30_000);

await run({ workers: 1 }, {
  'the one in use is listed beside those that came with the program': async (stage) => {
    const networks = await networksOf(stage);
    const current = networks.find(({ in_use: is }) => is);
    assert.deepEqual([current.name, current.preset, current.flavour, current.real_money], [FIRST, false, 'token', false]);
    assert.deepEqual(current.hosts, [stage.chain.rpc, secondUrl(stage.chain.rpc)].map((url) => new URL(url).host));
    assert.ok(networks.some(({ name, preset, real_money: isReal }) => name === 'Arbitrum One' && preset && isReal));
  },
  'what cannot be one is refused, and nothing is kept': async (stage) => {
    const { chain } = stage;
    const before = await networksOf(stage);
    const endless = await serving(stage, ' '.repeat(HUGE));
    const page = await serving(stage, '<html>');
    const liar = await nodeProxy(chain.rpc, ({ method, params, result }) =>
      (method === 'eth_call' && params[0].data === '0xfc0c546a' ? `0x${'0'.repeat(64)}` : result)); // token()
    const closed = `http://127.0.0.1:${await stage.constructor.freePort()}`;
    for (const [reason, given] of [
      [/^net\./, { rpc: [chain.rpc, closed] }],
      [/^network\.nodes_disagree$/, { rpc: [chain.rpc, liar.url] }],
      [/^chain\.other_chain$/, { chain: chain.chainId + 1 }],
      [/^network\.not_poco$/, { hub: chain.rlc }],
      [/^network\.not_poco$/, { hub: Wallet.createRandom().address }],
      [/^network\.rpc_has_password$/, { rpc: [chain.rpc.replace('//', '//me:secret@')] }],
      [/^network\.bad_rpc$/, { rpc: ['file:///etc/passwd'] }],
      [/^network\.bad_rpc$/, { rpc: [] }],
      [/^network\.bad_rpc$/, { rpc: [chain.rpc, chain.rpc] }],
      [/^network\.name_taken$/, { name: FIRST.toUpperCase() }],
      [/^network\.name_taken$/, { name: 'arbitrum one' }],
      [/^network\.bad_name$/, { name: 'x'.repeat(50_000) }],
      [/^network\.bad_name$/, { name: 'Mi\u0007ne' }],
      [/^network\.bad_name$/, { name: '\u202eeniM' }],
      [/^net\.too_large$/, { rpc: [endless.url] }],
      [/^chain\.bad_reply$/, { rpc: [page.url] }],
      [/^network\.insecure_rpc$/, { practice: false }],
      [/^network\.is_real_money$/, { chain: 42161 }],
      [/^network\.bad_chain$/, { chain: 0 }],
      [/^network\.bad_hub$/, { hub: `0x${'0'.repeat(40)}` }],
      [/^network\.bad_detail$/, { more: ['--explorer', 'file:///etc'] }],
      [/^evm\.bad_address$/, { hub: 'iexec.eth' }],
    ]) await refuses(stage, reason, given);
    for (const other of [endless, page, liar]) other.stop();
    for (const verb of ['use', 'remove'])
      assert.equal((await refusal(stage, worker, 'networks', verb, 'Nowhere')).reason, 'network.unknown');
    assert.equal((await refusal(stage, worker, 'networks', 'remove', 'Arbitrum', 'One')).reason, 'network.is_preset');
    assert.equal((await refusal(stage, worker, 'networks', 'remove', FIRST)).reason, 'network.in_use');
    assert.deepEqual(await networksOf(stage), before);
  },
  'one is added': async (stage) => {
    await stage.cli(worker, ...adding(stage, { more: ['--first-block', '1'] }));
    const { flavour, first_block: block, preset } = (await networksOf(stage)).find(({ name }) => name === 'Mine');
    assert.deepEqual([flavour, preset, block], ['token', false, 1]);
  },
  'a stake is not left behind': async (stage) => {
    [task] = (await stage.buy({ args: 'text two of you', trust: 3 })).tasks;
    const { address } = stage.workers[0];
    const isIn = async () => (await stage.hub.viewContribution(task, address)).status === CONTRIBUTED;
    await stage.until('the contribution is on the chain', isIn, 60_000);
    assert.match((await refusal(stage, worker, 'networks', 'use', 'Mine')).reason, /^(network\.task_under_way|pool\.stake_at_risk)$/);
    await stage.kill('pool');
    await stage.kill(worker);
    await stage.restart(worker); // it knows by its journal alone
    assert.match((await refusal(stage, worker, 'networks', 'use', 'Mine')).reason, /^(network\.task_under_way|pool\.stake_at_risk)$/);
    assert.deepEqual(await inUse(stage), [FIRST]);
    await stage.restart('pool');
    await stage.addWorker();
    await stage.waitTask(task, 'COMPLETED', 90_000);
  },
  'then the other one is used at once, and the same keys work there': async (stage) => {
    const isFree = async () => (await refusal(stage, worker, 'networks', 'use', 'Mine')).exit === 0;
    await stage.until('nothing is under way', isFree, 30_000, async () => JSON.stringify(await refusal(stage, worker, 'networks', 'use', 'Mine')));
    assert.deepEqual(await inUse(stage), ['Mine']);
    const isThere = async () => {
      const { network, pool } = await statusOf(stage, worker);
      return network.name === 'Mine' && network.block > 0 && !pool;
    };
    await stage.until('its blocks are read, and no pool is joined', isThere, 20_000);
    await stage.kill('worker2');
    await stage.until('it joins again', async () =>
      (await refusal(stage, worker, 'pool', 'join', stage.poolUrl, stage.poolAddress)).exit === 0, 20_000);
    const [last] = (await stage.buy({ args: 'text after all', trust: 1 })).tasks;
    await stage.waitTask(last, 'COMPLETED');
    assert.equal((await statusOf(stage, worker)).worker.toLowerCase(), stage.workers[0].address.toLowerCase());
  },
  'it is the one after a restart; the way back is there': async (stage) => {
    await stage.kill(worker);
    await stage.restart(worker);
    assert.deepEqual(await inUse(stage), ['Mine']);
    const isBack = async () => (await refusal(stage, worker, 'networks', 'use', FIRST)).exit === 0;
    await stage.until('it goes back', isBack, 30_000, async () => JSON.stringify(await refusal(stage, worker, 'networks', 'use', FIRST)));
    assert.deepEqual(await inUse(stage), [FIRST]);
    await stage.cli(worker, 'networks', 'remove', 'Mine');
    assert.ok(!(await networksOf(stage)).some(({ name }) => name === 'Mine'));
  },
  'an open wallet stays open and pays there; a payment under way holds it': async (stage) => {
    const nodes = [await nodeProxy(stage.chain.rpc), await nodeProxy(stage.chain.rpc)];
    const home = await Home.make(stage, 'home', { network: { rpc: nodes.map(({ url }) => url) } });
    await home.create();
    await home.passQuiz();
    await sent(new Contract(stage.chain.rlc, abi.rlc, stage.who.admin).transfer(home.owner, 20n * RLC));
    await stage.fund(home.owner);
    await home.cli(adding(stage));
    const stranger = Wallet.createRandom().address;
    for (const node of nodes) node.lie = ({ method, result }) => (method === 'eth_getTransactionReceipt' ? null : result);
    const { transaction } = await home.wallet('send', '1', stranger, '--yes');
    assert.equal((await home.refusal(['networks', 'use', 'Mine'])).reason, 'wallet.payment_under_way');
    for (const node of nodes) node.lie = lies.none;
    await home.mined(transaction);
    await useWhenPaid(stage, home, 'Mine');
    assert.equal((await home.state()).locked, false);
    await home.open();
    await home.send('1', stranger);
    await home.sums();
    await useWhenPaid(stage, home, FIRST);
    await home.open();
    await home.sums();
    for (const node of nodes) node.stop();
  },
});
