// The scenarios in the order they must run: scores and the kitty carry over.
import { AbiCoder, ContractFactory, TypedDataEncoder, id as keccakUtf8, keccak256 } from 'ethers';
import { artifact } from './artifacts.mjs';
import { POOL_STAKE, PRICE, WORKER_STAKE, gained, resultsAt } from './lifecycle_stage.mjs';
import {
  RLC, TAG_TEE_TDX, authorize, domainOf, enclaveSign, orderHash, resultHashOf, resultSealOf,
  signOrder, taskIdOf,
} from './orders.mjs';

const percent = (amount, share) => (amount * share) / 100n;
const DEV_CATEGORY = 5n;

async function domainIsTheHubs(s) {
  s.equal('domain', await s.hub.eip712domain_separator(), TypedDataEncoder.hashDomain(domainOf(s.chain)));
}

async function oneWorkerWithDataset(s) {
  const worker = s.who.workers[0];
  const before = await s.balances();
  const dealId = await s.match(await s.orders());
  const locked = await s.balances();
  const price = PRICE.app + PRICE.dataset + PRICE.pool;
  s.equal('requester debited', -gained(before, locked, 'requester'), price);
  s.equal('requester locked', locked.requester.locked - before.requester.locked, price);
  s.equal('scheduler locked', locked.scheduler.locked - before.scheduler.locked, POOL_STAKE);
  const deal = await s.hub.viewDeal(dealId);
  s.equal('workerStake', deal.workerStake, WORKER_STAKE);
  s.equal('sponsor', deal.sponsor, s.who.requester.address);

  const taskId = await s.initialize(dealId);
  const digest = keccakUtf8('result A');
  const receipt = await s.contribute(worker, taskId, digest);
  const { consensus } = s.event(receipt, 'TaskConsensus').args;
  s.equal('consensus at once', consensus, resultHashOf(taskId, digest));
  s.equal('worker locked', (await s.account(worker)).locked, WORKER_STAKE);
  s.equal('status revealing', await s.status(taskId), 2n);
  await s.reveal(worker, taskId, digest);
  const results = resultsAt('/ipfs/QmExample');
  await s.finalize(taskId, results);

  const after = await s.balances();
  const task = await s.hub.viewTask(taskId);
  s.equal('status completed', task.status, 3n);
  s.equal('results', task.results, results);
  s.equal('digest', task.resultDigest, digest);
  s.equal('app owner', gained(before, after, 'appOwner'), PRICE.app);
  s.equal('dataset owner', gained(before, after, 'datasetOwner'), PRICE.dataset);
  s.equal('worker', gained(before, after, 'w0'), percent(PRICE.pool, 95n));
  s.equal('scheduler', gained(before, after, 'scheduler'), percent(PRICE.pool, 5n));
  s.equal('no lock left', after.requester.locked + after.scheduler.locked + after.w0.locked, 0n);
  s.equal('score unchanged when not replicated', await s.hub.viewScore(worker.address), 0n);
}

async function fourHonestOneFaulty(s) {
  const before = await s.balances();
  const taskId = await s.newTask({ trust: 5n, withDataset: false });
  const good = keccakUtf8('good');
  const [w0, w1, w2, w3, w4] = s.who.workers;
  await s.contribute(w0, taskId, good);
  await s.contribute(w1, taskId, keccakUtf8('bad'));
  await s.contribute(w2, taskId, good);
  await s.contribute(w3, taskId, good);
  s.equal('not yet', await s.status(taskId), 1n);
  const receipt = await s.contribute(w4, taskId, good);
  s.equal('consensus reached', Boolean(s.event(receipt, 'TaskConsensus')), true);
  for (const worker of [w0, w2, w3, w4]) await s.reveal(worker, taskId, good);
  const final = await s.finalize(taskId, resultsAt('/ipfs/QmB'));
  s.equal('faulty event', s.event(final, 'FaultyContribution').args.worker, w1.address);

  const after = await s.balances();
  const total = PRICE.pool + WORKER_STAKE; // with the stake seized from the faulty one
  const share = percent(total, 95n) / 4n;
  for (const name of ['w0', 'w2', 'w3', 'w4']) s.equal(`${name} share`, gained(before, after, name), share);
  s.equal('faulty loses its stake', gained(before, after, 'w1'), -WORKER_STAKE);
  s.equal('scheduler', gained(before, after, 'scheduler'), total - share * 4n);
  for (const worker of [w0, w2, w3, w4]) s.equal('score', await s.hub.viewScore(worker.address), 1n);
  s.equal('faulty score', await s.hub.viewScore(w1.address), 0n);
}

// The enclave is a plain key here: the contract only checks its signature.
async function enclaveInOneTransaction(s) {
  const wish = { tag: TAG_TEE_TDX, withDataset: false };
  const { enclave, scheduler, workers } = s.who;
  const worker = workers[1];
  const before = await s.balances();
  const taskId = await s.newTask(wish);
  const digest = keccakUtf8('result C');
  const hash = resultHashOf(taskId, digest);
  const seal = resultSealOf(worker.address, taskId, digest);
  const receipt = await s.send(worker, 'contributeAndFinalize', taskId, digest, resultsAt('/ipfs/QmC'), '0x',
    enclave.address, await enclaveSign(enclave, hash, seal),
    await authorize(scheduler, worker.address, taskId, enclave.address));
  for (const name of ['TaskContribute', 'TaskConsensus', 'TaskReveal', 'TaskFinalize'])
    s.equal(name, Boolean(s.event(receipt, name)), true);
  const after = await s.balances();
  s.equal('worker', gained(before, after, 'w1'), percent(PRICE.pool, 95n));
  s.equal('no stake of the worker', after.w1.locked, 0n);
  const second = await s.newTask(wish);
  const refusal = await s.refusal(() => s.contribute(worker, second, digest));
  s.equal('refused without enclave', refusal !== '', true);
}

async function callbackOnChain(s) {
  const { abi, bytecode } = artifact('tools/testing/TestClient.sol/TestClient.json');
  const deployed = await new ContractFactory(abi, bytecode, s.who.requester).deploy();
  const client = await deployed.waitForDeployment();
  const callback = await client.getAddress();
  const taskId = await s.newTask({ withDataset: false, callback, params: '{"iexec_args":"x"}' });
  const payload = AbiCoder.defaultAbiCoder().encode(['uint256', 'string'], [42n, 'answer']);
  const digest = keccak256(payload); // the digest of a callback task is that of its payload
  const worker = s.who.workers[2];
  await s.contribute(worker, taskId, digest);
  await s.reveal(worker, taskId, digest);
  await s.finalize(taskId, resultsAt('/ipfs/QmD'), payload);
  s.equal('callback delivered', await client.store(taskId), payload);
  s.equal('resultFor', await s.hub.resultFor(taskId), payload);
}

async function presignThenCancel(s) {
  const { appOwner, requester } = s.who;
  const orders = await s.orders({ withDataset: false });
  const { app } = s.chain;
  const given = { app, appprice: PRICE.app, volume: 5n };
  orders.app = await signOrder(s.chain, 'AppOrder', null, given);
  const hash = orderHash(s.chain, 'AppOrder', orders.app);
  await s.send(appOwner, 'manageAppOrder', { order: orders.app, operation: 0n, sign: '0x' });
  s.equal('presigned', await s.hub.viewPresigned(hash), appOwner.address);
  await s.match(orders);
  await s.send(appOwner, 'manageAppOrder', { order: orders.app, operation: 1n, sign: '0x' });
  s.equal('consumed', await s.hub.viewConsumed(hash), 5n);
  const { dataset, pool, request } = await s.orders({ withDataset: false });
  const refusal = await s.refusal(() => s.send(requester, 'matchOrders', orders.app, dataset, pool, request));
  s.equal('a cancelled order', refusal, 'iExecV5-matchOrders-0x60');
}

async function bagOfTasksSponsored(s) {
  const [w0, , , , , sponsor] = s.who.workers;
  const { app, dataset, pool, request } = await s.orders({ volume: 3n, withDataset: false });
  const before = await s.account(sponsor);
  const receipt = await s.send(sponsor, 'sponsorMatchOrders', app, dataset, pool, request);
  s.equal('sponsored event', s.event(receipt, 'DealSponsored').args.sponsor, sponsor.address);
  const paid = before.stake - (await s.account(sponsor)).stake;
  s.equal('sponsor paid', paid, (PRICE.app + PRICE.pool) * 3n);
  const { dealid } = s.event(receipt, 'OrdersMatched').args;
  await s.send(s.who.scheduler, 'initializeArray', [dealid, dealid, dealid], [0n, 1n, 2n]);
  s.equal('last task active', await s.status(taskIdOf(dealid, 2n)), 1n);
  const stake = (await s.account(w0)).stake;
  await s.send(w0, 'withdraw', RLC);
  s.equal('withdrawn', stake - (await s.account(w0)).stake, RLC);
}

async function claimAndKitty(s) {
  const [, , , late, lucky] = s.who.workers;
  const before = await s.balances();
  const taskId = await s.newTask({ category: DEV_CATEGORY, withDataset: false });
  await s.contribute(late, taskId, keccakUtf8('late'));
  await s.provider.send('evm_increaseTime', [10 * 60 + 1]); // ten times the category's time
  await s.provider.send('evm_mine', []);
  await s.send(s.who.requester, 'claim', taskId);
  const claimed = await s.balances();
  s.equal('task failed', await s.status(taskId), 4n);
  s.equal('requester refunded', gained(before, claimed, 'requester'), 0n);
  s.equal('worker stake returned', gained(before, claimed, 'w3'), 0n);
  s.equal('scheduler lost its stake', gained(before, claimed, 'scheduler'), -POOL_STAKE);
  s.equal('kitty', await s.hub.frozenOf(await s.hub.kitty_address()), POOL_STAKE);

  const next = await s.newTask({ withDataset: false });
  const matched = await s.balances();
  const digest = keccakUtf8('k');
  await s.contribute(lucky, next, digest);
  await s.reveal(lucky, next, digest);
  await s.finalize(next, '0x');
  const after = await s.balances();
  const earned = percent(PRICE.pool, 5n) + POOL_STAKE + RLC; // share, own stake back, part of the kitty
  s.equal('scheduler with kitty', gained(matched, after, 'scheduler'), earned);
}

export const scenarios = [
  domainIsTheHubs, oneWorkerWithDataset, fourHonestOneFaulty, enclaveInOneTransaction, callbackOnChain,
  presignThenCancel, bagOfTasksSponsored, claimAndKitty,
];
