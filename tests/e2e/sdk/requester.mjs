#!/usr/bin/env node
// A requester, an app owner and a dataset owner who use the iexec SDK 8.24.0 and nothing of ours.
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import { sdkFor } from '../../devnet/sdk8/sdk.mjs';
import { keyOf, readJson, readOptions, runCommand } from './command.mjs';

const USAGE = `usage: requester.mjs request --chain FILE (--app ADDRESS | --multiaddr REFERENCE --checksum 0x…)
         [--pool-order FILE] [--category N] [--pool-price NRLC] [--app-price NRLC] [--trust N] [--volume N]
         [--args=TEXT] [--inputs URL,URL] [--proxy URL] [--callback ADDRESS]
         [--dataset-order FILE | --dataset-url URL --dataset-checksum 0x… --dataset-price NRLC]
       requester.mjs wait --chain FILE --task 0x… --deal 0x… --gateway URL --out FILE [--timeout SECONDS]
FILE of --chain is the line that devnet.mjs prints. Without --pool-order the pool owner's key signs one.
Keys: FALLOW_E2E_{REQUESTER,APP_OWNER,DATASET_OWNER,SCHEDULER}_KEY, else the chain's own actors.`;
const NAMES = [
  'chain', 'app', 'multiaddr', 'checksum', 'pool-order', 'category', 'pool-price', 'app-price', 'trust',
  'volume', 'args', 'inputs', 'proxy', 'callback', 'dataset-order', 'dataset-url', 'dataset-checksum',
  'dataset-price', 'task', 'deal', 'gateway', 'out', 'timeout',
];
const POLL_MS = 500; // the SDK's own observer looks every 5 s

const { values: given, positionals } = readOptions(NAMES, USAGE);
// The checks before signing ask the SMS, which standard tasks do not need.
const unchecked = { preflightCheck: false };
const sdk = (chain, role) => sdkFor(chain, keyOf(chain, role), { gateway: given.gateway });

async function appOrder(chain) {
  const owner = sdk(chain, 'appOwner');
  const app = given.app ?? (await deployApp(owner));
  const wish = { app, appprice: given['app-price'] ?? 0, volume: 1000 };
  return owner.order.signApporder(await owner.order.createApporder(wish), unchecked);
}

async function deployApp(owner) {
  const description = {
    owner: await owner.wallet.getAddress(),
    name: `e2e-${Date.now()}`, // a registry refuses the same app twice
    type: 'DOCKER',
    multiaddr: given.multiaddr,
    checksum: given.checksum,
  };
  return (await owner.app.deployApp(description)).address;
}

async function datasetOrder(chain) {
  if (given['dataset-order']) return readJson(given['dataset-order']);
  if (!given['dataset-url']) return undefined;
  const owner = sdk(chain, 'datasetOwner');
  const { address: dataset } = await owner.dataset.deployDataset({
    owner: await owner.wallet.getAddress(),
    name: `e2e-${Date.now()}`,
    multiaddr: given['dataset-url'],
    checksum: given['dataset-checksum'],
  });
  const wish = { dataset, datasetprice: given['dataset-price'] ?? 0, volume: 1000 };
  return owner.order.signDatasetorder(await owner.order.createDatasetorder(wish), unchecked);
}

async function poolOrder(chain) {
  if (given['pool-order']) return readJson(given['pool-order']);
  const owner = sdk(chain, 'scheduler');
  const wish = {
    workerpool: chain.workerpool,
    workerpoolprice: given['pool-price'] ?? 1_000_000_000,
    category: given.category ?? 0,
    trust: given.trust ?? 1,
    volume: given.volume ?? 1,
  };
  return owner.order.signWorkerpoolorder(await owner.order.createWorkerpoolorder(wish), unchecked);
}

// Only what was asked for: our pool and workers must cope with keys that are absent.
function params() {
  const wish = { iexec_result_storage_provider: 'ipfs' };
  if (given.args !== undefined) wish.iexec_args = given.args;
  if (given.inputs) wish.iexec_input_files = given.inputs.split(',');
  if (given.proxy) wish.iexec_result_storage_proxy = given.proxy;
  return wish;
}

async function requestOrder(requester, { apporder, datasetorder, workerpoolorder }) {
  const wish = {
    app: apporder.app,
    appmaxprice: apporder.appprice,
    workerpool: workerpoolorder.workerpool,
    workerpoolmaxprice: workerpoolorder.workerpoolprice,
    category: workerpoolorder.category,
    trust: given.trust ?? 1,
    volume: given.volume ?? 1,
    params: params(),
    ...(datasetorder && { dataset: datasetorder.dataset, datasetmaxprice: datasetorder.datasetprice }),
    ...(given.callback && { callback: given.callback }),
  };
  return requester.order.signRequestorder(await requester.order.createRequestorder(wish), unchecked);
}

async function request() {
  const chain = readJson(given.chain);
  const requester = sdk(chain, 'requester');
  const orders = { apporder: await appOrder(chain), workerpoolorder: await poolOrder(chain) };
  const datasetorder = await datasetOrder(chain);
  if (datasetorder) orders.datasetorder = datasetorder;
  const requestorder = await requestOrder(requester, orders);
  const { dealid, volume, txHash } = await requester.order.matchOrders({ ...orders, requestorder }, unchecked);
  const deal = await requester.deal.show(dealid);
  const taskids = Object.values(deal.tasks);
  const dataset = datasetorder?.dataset;
  return { dealid, taskids, volume: Number(volume), tag: deal.tag, app: orders.apporder.app, dataset, txHash };
}

// The SDK takes a task that nobody initialised yet for one that does not exist.
const taskOrNothing = (requester, id) =>
  requester.task.show(id).catch((error) => {
    if (error.name === 'ObjectNotFoundError') return { statusName: 'UNSET' };
    throw error;
  });

async function wait() {
  const chain = readJson(given.chain);
  const requester = sdk(chain, 'requester');
  const taskid = given.task ?? (await requester.deal.computeTaskId(given.deal, 0));
  const deadline = Date.now() + 1000 * Number(given.timeout ?? 120);
  let task = await taskOrNothing(requester, taskid);
  while (task.statusName !== 'COMPLETED') {
    if (['FAILED', 'TIMEOUT'].includes(task.statusName)) throw new Error(`the task ended as ${task.statusName}`);
    if (Date.now() > deadline) throw new Error(`the task is still ${task.statusName}`);
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
    task = await taskOrNothing(requester, taskid);
  }
  const answer = { taskid, status: task.statusName, resultDigest: task.resultDigest, results: task.results };
  if (task.results.storage === 'none') return answer; // a callback task may leave nothing else
  const response = await requester.task.fetchResults(taskid);
  const bytes = Buffer.from(await response.arrayBuffer());
  if (given.out) fs.writeFileSync(given.out, bytes);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return { ...answer, file: given.out, size: bytes.length, sha256 };
}

const commands = { request, wait };
const command = commands[positionals[0]];
if (!command || !given.chain) {
  process.stderr.write(`${USAGE}\n`);
  process.exit(2);
}
await runCommand(command);
