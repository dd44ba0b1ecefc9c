// What the scenarios of the lifecycle share: actors, orders, transactions, comparisons.
import { Contract, ZeroAddress, hexlify, toUtf8Bytes } from 'ethers';
import { abi } from './artifacts.mjs';
import { accounts } from './actors.mjs';
import {
  NO_DATASET_ORDER, RLC, TAG_STANDARD, authorize, dealIdOf, orderHash, resultHashOf, resultSealOf,
  signOrder, taskIdOf,
} from './orders.mjs';

export const PRICE = { app: 1n * RLC, dataset: 2n * RLC, pool: 10n * RLC };
export const WORKER_STAKE = (PRICE.pool * 35n) / 100n;
export const POOL_STAKE = (PRICE.pool * 30n) / 100n;

export const resultsAt = (location) =>
  hexlify(toUtf8Bytes(JSON.stringify({ storage: 'ipfs', location })));

export class Stage {
  constructor(provider, chain) {
    this.provider = provider;
    this.chain = chain;
    this.who = accounts(provider);
    this.hub = new Contract(chain.hub, abi.hub[chain.flavour], provider);
    this.checks = 0;
  }

  equal(what, got, want) {
    this.checks += 1;
    if (String(got) !== String(want)) throw new Error(`${what}: got ${got}, want ${want}`);
  }

  async send(signer, method, ...args) {
    return (await this.hub.connect(signer)[method](...args)).wait();
  }

  event(receipt, name) {
    const parsed = receipt.logs.map((entry) => this.hub.interface.parseLog(entry));
    return parsed.find((event) => event?.name === name);
  }

  async account(wallet) {
    const { stake, locked } = await this.hub.viewAccount(wallet.address);
    return { stake, locked };
  }

  // {requester, scheduler, appOwner, datasetOwner, w0..w5}: {stake, locked}
  async balances() {
    const { requester, scheduler, appOwner, datasetOwner, workers } = this.who;
    const named = { requester, scheduler, appOwner, datasetOwner };
    workers.forEach((worker, index) => (named[`w${index}`] = worker));
    const read = async ([name, wallet]) => [name, await this.account(wallet)];
    return Object.fromEntries(await Promise.all(Object.entries(named).map(read)));
  }

  // Four orders that match; `wish` changes the request.
  async orders(wish = {}) {
    const { chain, who } = this;
    const { withDataset = true, ...request } = wish;
    const { tag = TAG_STANDARD, category = 0n } = request;
    const { app, dataset, workerpool } = chain;
    return {
      app: await signOrder(chain, 'AppOrder', who.appOwner, { app, appprice: PRICE.app, volume: 100n, tag }),
      dataset: withDataset
        ? await signOrder(chain, 'DatasetOrder', who.datasetOwner, {
            dataset,
            datasetprice: PRICE.dataset,
            volume: 100n,
          })
        : NO_DATASET_ORDER,
      pool: await signOrder(chain, 'WorkerpoolOrder', who.scheduler, {
        workerpool,
        workerpoolprice: PRICE.pool,
        volume: 100n,
        tag,
        category,
        trust: 100n,
      }),
      request: await signOrder(chain, 'RequestOrder', who.requester, {
        app,
        appmaxprice: PRICE.app,
        dataset: withDataset ? dataset : ZeroAddress,
        datasetmaxprice: PRICE.dataset,
        workerpool,
        workerpoolmaxprice: PRICE.pool,
        requester: who.requester.address,
        beneficiary: who.beneficiary.address,
        trust: 1n,
        params: '{"iexec_args":"hello","iexec_result_storage_provider":"ipfs"}',
        ...request,
      }),
    };
  }

  async match(orders) {
    const { app, dataset, pool, request } = orders;
    const volume = await this.hub.computeDealVolume(app, dataset, pool, request);
    this.equal('computeDealVolume', volume, request.volume);
    const receipt = await this.send(this.who.requester, 'matchOrders', app, dataset, pool, request);
    const { requestHash, dealid } = this.event(receipt, 'OrdersMatched').args;
    this.equal('request hash', requestHash, orderHash(this.chain, 'RequestOrder', request));
    this.equal('deal id', dealid, dealIdOf(requestHash, 0n));
    return dealid;
  }

  async initialize(dealId, index = 0n) {
    const receipt = await this.send(this.who.scheduler, 'initialize', dealId, index);
    const taskId = this.event(receipt, 'TaskInitialize').args.taskid;
    this.equal('task id', taskId, taskIdOf(dealId, index));
    return taskId;
  }

  async newTask(wish) {
    return this.initialize(await this.match(await this.orders(wish)));
  }

  async contribute(worker, taskId, digest) {
    const hash = resultHashOf(taskId, digest);
    const seal = resultSealOf(worker.address, taskId, digest);
    const leave = await authorize(this.who.scheduler, worker.address, taskId);
    return this.send(worker, 'contribute', taskId, hash, seal, ZeroAddress, '0x', leave);
  }

  reveal(worker, taskId, digest) {
    return this.send(worker, 'reveal', taskId, digest);
  }

  finalize(taskId, results, callback = '0x') {
    return this.send(this.who.scheduler, 'finalize', taskId, results, callback);
  }

  async status(taskId) {
    return (await this.hub.viewTask(taskId)).status;
  }

  // The reason of the revert, or an empty text when it went through.
  async refusal(action) {
    return action().then(() => '', (error) => error.reason ?? error.message);
  }
}

export const gained = (before, after, name) => after[name].stake - before[name].stake;
