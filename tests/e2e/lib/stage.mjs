// Chain, registry, file server, pool, workers and a requester: the real programs, on this computer, for one test.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { keccak256, openChain } from '../../../installer/lib/chain.mjs';
import { freePort } from '../../devnet/anvil.mjs';
import { serveApp, sellApp, sellDataset } from './goods.mjs';
import { startPool, signPoolOrder } from './pool.mjs';
import { Processes, output } from './processes.mjs';
import { makeCore } from './cores.mjs';
import { until } from './until.mjs';

const here = path.dirname(fileURLToPath(import.meta.url));
export const SOURCE = path.join(here, '../../..');
export const BIN = process.env.FALLOW_BIN ?? path.join(SOURCE, 'build', process.env.FALLOW_PRESET ?? 'dev', 'bin');
const CACHE = process.env.FALLOW_DEVNET_CACHE ?? path.join(SOURCE, 'build', 'devnet');
export const STATUS = ['UNSET', 'ACTIVE', 'REVEALING', 'COMPLETED', 'FAILED'];
const PASSWORD = 'only for tests';

// A file out of a result's zip archive, as text.
export function inArchive(archive, name) {
  const program = 'import sys, zipfile; sys.stdout.buffer.write(zipfile.ZipFile(sys.argv[1]).read(sys.argv[2]))';
  return output(['python3', '-c', program, archive, name]);
}

export class Stage {
  // flavour: token | native; workers: how many; poolPrice: RLC per task; trust: the highest the pool sells;
  // poolTimers: {name: value} for the pool's configuration; chainPort, poolPort: where they are free.
  static async start(options = {}) {
    const stage = new Stage(options);
    try {
      await stage.#start();
      return stage;
    } catch (error) {
      await stage.stop(error);
      throw error;
    }
  }

  constructor({ flavour = 'token', workers = 3, poolPrice = '1', trust = 10, volume = 100, poolTimers = {}, chainPort, poolPort }) {
    Object.assign(this, { flavour, wanted: workers, poolPrice, trust, volume, poolTimers, chainPort, wantedPoolPort: poolPort });
    this.dir = fs.mkdtempSync(path.join(os.tmpdir(), 'fallow-e2e-'));
    this.processes = new Processes(this.at('logs'));
    this.workers = []; // {name, address, socket}
    this.password = PASSWORD;
    this.begun = Date.now();
    for (const folder of ['www', 'orders', 'result']) fs.mkdirSync(this.at(folder));
  }

  at(...names) { return path.join(this.dir, ...names); }
  get chainFile() { return this.at('chain.json'); }
  bin(name) { return path.join(BIN, name); }
  lib(name) { return path.join(SOURCE, 'installer/lib', name); }
  say(text) { console.log(`# ${((Date.now() - this.begun) / 1000).toFixed(1).padStart(5)} s  ${text}`); }

  async #start() {
    await Promise.all([this.#startChain(), this.#startServers()]);
    await startPool(this);
    this.requester = await makeCore(this, 'requester', { key: this.who.requester.privateKey });
    await Promise.all(Array.from({ length: this.wanted }, () => this.addWorker()));
    this.app = await sellApp(this, this.image);
    this.poolOrder = await signPoolOrder(this, { price: this.poolPrice, trust: this.trust, volume: this.volume });
  }

  async #startChain() {
    const command = ['node', path.join(SOURCE, 'tests/devnet/devnet.mjs'), '--pool', '--cache', CACHE];
    const port = await freePort(this.chainPort);
    const { firstLine } = this.processes.start('chain', [...command, '--flavour', this.flavour, '--port', `${port}`]);
    fs.writeFileSync(this.chainFile, await firstLine);
    Object.assign(this, openChain(this.chainFile)); // chain, provider, who, hub
    this.say(`chain ${this.chain.chainId} at ${this.chain.rpc}`);
  }

  async #startServers() {
    const registry = this.processes.start('registry', [this.lib('registry'), this.at('registry')]);
    const files = this.processes.start('files', ['node', this.lib('serve.mjs'), this.at('www')]);
    this.image = await serveApp(this, await registry.firstLine);
    this.files = await files.firstLine;
    this.say(`image ${this.image.reference}`);
  }

  // A new worker with its own key, coin and stake, joined to the pool.
  async addWorker() {
    const name = `worker${this.workers.length + 1}`;
    const worker = { name };
    this.workers.push(worker);
    Object.assign(worker, await makeCore(this, name));
    await this.fund(worker.address);
    await this.cli(name, 'pool', 'join', this.poolUrl, this.poolAddress);
    this.say(`${name} ${worker.address} joined`);
    return worker;
  }

  // One at a time: the bank is one account.
  fund(...addresses) {
    this.funding = (this.funding ?? Promise.resolve()).then(() =>
      output(['node', this.lib('fund.mjs'), this.chainFile, ...addresses]));
    return this.funding;
  }

  // fallow-cli to a core by name; every line of its output as JSON.
  async cli(name, ...words) {
    const text = await output([this.bin('fallow-cli'), '--socket', this.at(`${name}.sock`), '--json', ...words]);
    return text.trim().split('\n').filter(Boolean).map((line) => JSON.parse(line));
  }

  sellDataset(bytes, price) { return sellDataset(this, bytes, price); }

  // A file at the file server: its address.
  serveFile(name, bytes) {
    fs.writeFileSync(this.at('www', name), bytes);
    return `${this.files}/${name}`;
  }

  // The digest of callback data, as the chain has it.
  digestOf(hex) { return keccak256(hex); }

  order(name, order) {
    const file = this.at('orders', `${name}-${Math.random().toString(36).slice(2)}.json`);
    fs.writeFileSync(file, JSON.stringify(order, (_, value) => (typeof value === 'bigint' ? `${value}` : value)));
    return file;
  }

  // Buys through the requester's core and returns {deal, tasks} as soon as the deal is on chain.
  async buy({ app = this.app, args = '', trust = 1, volume = 1, callback, dataset, inputs = [], pool = this.poolOrder } = {}) {
    const words = ['run', '--app-order', this.order('app', app), '--pool-order', this.order('pool', pool)];
    words.push('--args', args, '--trust', `${trust}`, '--volume', `${volume}`, '--yes');
    if (dataset) words.push('--dataset-order', this.order('dataset', dataset));
    if (callback) words.push('--callback', callback);
    for (const url of inputs) words.push('--input', url);
    const [{ deal, tasks }] = await this.cli('requester', ...words);
    this.say(`bought: ${args} (trust ${trust}, volume ${volume}), deal ${deal.slice(0, 10)}`);
    return { deal, tasks };
  }

  // Looks at every block until the task has that status.
  async waitTask(task, status = 'COMPLETED', timeoutMs = 60_000) {
    const now = async () => STATUS[Number((await this.hub.viewTask(task)).status)];
    await this.until(`task ${task.slice(0, 10)} is ${status}`, async () => (await now()) === status, timeoutMs,
      async () => `it is ${await now()}`);
    return this.hub.viewTask(task);
  }

  until(what, condition, timeoutMs, explain) { return until(this, what, condition, timeoutMs, explain); }

  // The path of the downloaded and verified result, as soon as the requester's core has seen the task completed.
  async result(task) {
    const isSeen = async () => {
      const [{ runs }] = await this.cli('requester', 'runs', 'list');
      return ['completed', 'downloaded'].includes(runs.find((run) => run.task === task)?.phase);
    };
    await this.until(`the requester sees ${task.slice(0, 10)} completed`, isSeen, 20_000);
    const [{ file }] = await this.cli('requester', 'runs', 'result', task, this.at('result'));
    return file;
  }

  async resultText(task) { return inArchive(await this.result(task), 'result.txt'); }

  events(receipt) {
    return receipt.logs.map((entry) => this.hub.interface.parseLog(entry)).filter(Boolean);
  }

  // What a transaction of the hub paid for a task: the Reward events beside its TaskFinalize.
  async finalizeEvents(task) {
    const [found] = await this.hub.queryFilter(this.hub.filters.TaskFinalize(task));
    return this.events(await this.provider.getTransactionReceipt(found.transactionHash));
  }

  kill(name) { return this.processes.kill(name); }

  async restart(name) {
    const started = this.processes.restart(name);
    if (name === 'pool') await started.firstLine;
    else await this.answers(name);
  }

  // Until a core answers on its socket.
  async answers(name) {
    const started = this.processes.get(name);
    const ready = async () => {
      if (started.isOver) throw new Error(`${name} ended early`);
      return this.cli(name, 'status').then(() => true, () => false);
    };
    await this.until(`${name} answers`, ready, 20_000);
  }

  // With what went wrong, if anything did: then the logs are shown.
  async stop(error) {
    this.provider?.destroy();
    await this.processes.stopAll();
    if (error) console.error(`${error.stack ?? error}\n${this.processes.tails()}`);
    fs.rmSync(this.dir, { recursive: true, force: true });
  }

  static freePort() { return freePort(); }
}
