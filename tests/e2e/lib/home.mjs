// The core of a person at home: no key files, a vault made through the CLI, every secret through a descriptor.
import fs from 'node:fs';
import { Contract, abi } from '../../../installer/lib/chain.mjs';
import { makeCore } from './cores.mjs';
import { output } from './processes.mjs';

const AGREE_MS = 45_000; // the history asks the chain every 15 s, and again after a failure
const FINALITY_SECONDS = 30; // more than the reorganisation of a test
const PAGE = 40; // small, so that there are several
const WEI_PER_NRLC = 10n ** 9n;
const KILLED_MIDWAY = /rpc\.|ended with null/;

export const lower = (address) => address.toLowerCase();
// The chain's view of an account that the vault does not know.
export const rlcOf = (stage) => new Contract(stage.chain.rlc, abi.rlc, stage.provider);

// What the CLI said as JSON on standard error, when it refused.
export function refusedWith(error) {
  if (error.code === undefined) throw error;
  const line = error.errors.trim().split('\n').find((each) => each.startsWith('{')) ?? '{}';
  return { exit: error.code, ...JSON.parse(line).error };
}

const sumOf = (entries, part) => entries.reduce((sum, entry) => sum + part(entry), 0n);

// What a line did to stake and locked of its account together.
function inContract({ kind, amount, moved }) {
  const isOthers = { deposited: BigInt(amount) < 0n, withdrawn: BigInt(amount) > 0n };
  if (isOthers[kind]) return 0n; // from our wallet for another one, or the other way round
  if (['deposited', 'reward', 'stake_received'].includes(kind)) return BigInt(moved);
  return ['withdrawn', 'spent', 'seized', 'stake_sent'].includes(kind) ? -BigInt(moved) : 0n;
}

const PARTS = ['wallet', 'stake', 'locked', 'coin'];
function doAgree({ then, chain, cli, total, contract, pending }, isToken) {
  const isRead = PARTS.slice(0, 3).every((part) => then[part] === chain[part]) && pending === 0;
  const isTold = PARTS.every((part) => cli[part] === chain[part]);
  const held = chain.stake + chain.locked;
  return isRead && isTold && contract === held && (!isToken || total === held + chain.wallet);
}

export const plain = (value) => JSON.stringify(value, (_, each) => (typeof each === 'bigint' ? `${each}` : each));

const callOf = (method, given) =>
  ['call', method, ...Object.entries(given).map(([key, value]) => `${key}=${JSON.stringify(value)}`)];

export class Home {
  // `network` is laid over the stage's; `wrap` comes before the program's command.
  static async make(stage, name = 'home', { network = {}, wrap = [], env, password = stage.password } = {}) {
    const home = new Home(stage, name, password);
    if (!fs.existsSync(stage.at('network.json'))) await makeCore(stage, `${name}-first`);
    const common = JSON.parse(fs.readFileSync(stage.at('network.json'), 'utf8'));
    const file = stage.at(`${name}-network.json`);
    fs.writeFileSync(file, JSON.stringify({ ...common, finality_seconds: FINALITY_SECONDS, ...network }));
    const fallowd = stage.bin('fallowd');
    await output([fallowd, 'init', '--no-keys', '--network', file, '--preset', 'everything', '--data', home.data]);
    stage.processes.start(name, [...wrap, fallowd, '--socket', home.socket, '--data', home.data], { env });
    await stage.answers(name);
    return home;
  }

  constructor(stage, name, password) {
    Object.assign(this, { stage, name, password, data: stage.at(name), socket: stage.at(`${name}.sock`) });
    this.vaultFile = stage.at(name, 'vault.json');
    this.log = stage.at('logs', `${name}.log`);
  }

  get isToken() { return this.stage.flavour === 'token'; }

  // The one line of a command's answer; `secret` is on descriptor 3, `key` on 4.
  async cli(words, secrets = {}) {
    const text = await output([this.stage.bin('fallow-cli'), '--socket', this.socket, '--json', ...words.map(String)], secrets);
    const lines = text.trim().split('\n').filter(Boolean).map((line) => JSON.parse(line));
    return lines.at(-1);
  }

  wallet(...words) { return this.cli(['wallet', ...words]); }
  // Any call of the contract, without the CLI's own checks.
  call(method, given = {}) {
    return this.cli(callOf(method, given));
  }

  // {exit, reason, detail} of what is refused; it is a failure when it is not.
  async refusal(words, secrets) {
    let said;
    try {
      said = await this.cli(words, secrets);
    } catch (error) {
      return refusedWith(error);
    }
    return { exit: 0, reason: `nothing was refused: ${JSON.stringify(said)}` };
  }

  refusedCall(method, given) {
    return this.refusal(callOf(method, given));
  }

  noteAccounts(state) {
    this.owner = state.accounts.find(({ is_owner: is }) => is)?.address ?? this.owner;
    this.worker = state.accounts.find(({ is_worker: is }) => is)?.address ?? this.worker;
    return state;
  }

  async state() { return this.noteAccounts(await this.wallet('state')); }

  async create(words = 12) {
    await this.cli(['wallet', 'create', '--words', words, '--password-fd', 3], { secret: this.password });
    return this.open();
  }

  async restore(phrase) {
    await this.cli(['wallet', 'restore', '--words-fd', 4, '--password-fd', 3], { secret: this.password, key: phrase });
    return this.open();
  }

  async unlock() {
    await this.cli(['wallet', 'unlock', '--password-fd', 3], { secret: this.password });
    return this.open();
  }

  // Both keys are known, and the books were begun: that needs one answer of a node.
  async open() {
    await this.stage.until(`${this.name} has its accounts and books`, async () => {
      const { accounts } = await this.state();
      const isKnown = accounts.some(({ is_owner: is }) => is) && accounts.some(({ is_worker: is }) => is);
      return isKnown && this.wallet('history', '--limit', 1).then(() => true, () => false);
    }, 20_000, async () => JSON.stringify([await this.state(), await this.refusal(['wallet', 'history'])]));
    return this.state();
  }

  async words() {
    return (await this.cli(['wallet', 'words', '--password-fd', 3], { secret: this.password })).words;
  }

  // The words asked for, each changed by `change` (to get it wrong).
  async answerQuiz(words, change = (word) => word) {
    const { positions } = await this.wallet('quiz', '--show');
    const answers = positions.map((position) => change(words[position - 1]));
    return this.cli(['wallet', 'quiz', '--answers-fd', 3], { secret: answers.join(' ') });
  }

  async passQuiz() {
    const words = await this.words();
    return this.answerQuiz(words);
  }

  // The receipt of a payment, as soon as it is mined: pay('send', '1.5', address, '--coin').
  async pay(kind, ...words) {
    const { transaction } = await this.wallet(kind, ...words, '--yes');
    return this.mined(transaction, kind);
  }

  async mined(hash, what = 'transaction') {
    let receipt;
    await this.stage.until(`${what} ${hash.slice(0, 10)} is mined`, async () =>
      (receipt = await this.stage.provider.getTransactionReceipt(hash)), 30_000);
    if (receipt.status !== 1) throw new Error(`${what} ${hash} reverted`);
    return receipt;
  }

  send(amount, to, ...words) { return this.pay('send', amount, to, ...words); }
  deposit(amount) { return this.pay('deposit', amount); }
  withdraw(amount) { return this.pay('withdraw', amount); }
  sweep() { return this.pay('sweep'); }

  // What a payment would do, without doing it.
  explain(...words) { return this.wallet(...words, '--dry-run'); }

  // Every line of the history, newest first, read page by page; with the block it was read to.
  async history(account) {
    const entries = [];
    let readTo;
    for (let more = true; more;) {
      const words = ['history', '--limit', PAGE];
      if (account) words.push('--account', account);
      if (entries.length > 0) words.push('--before', entries.at(-1).id);
      const page = await this.wallet(...words);
      readTo ??= page.read_to;
      entries.push(...page.entries);
      more = page.has_more;
    }
    return { entries, readTo };
  }

  async balance(account) {
    const { accounts } = await this.wallet('balance');
    return accounts.find(({ address }) => lower(address) === lower(account));
  }

  // By the chain itself, in nRLC, at a block; `wallet` is floored as the hub would in the native flavour.
  async onChain(account, blockTag = 'latest') {
    const { provider, hub } = this.stage;
    const [{ stake, locked }, coin] = await Promise.all([
      hub.viewAccount(account, { blockTag }), provider.getBalance(account, blockTag)]);
    const wallet = this.isToken ? await rlcOf(this.stage).balanceOf(account, { blockTag }) : coin / WEI_PER_NRLC;
    return { wallet, stake, locked, coin };
  }

  // By the balances of the CLI, by the history, and by the chain now and at the block to which the history was read.
  async sumsOf(account) {
    const { provider } = this.stage;
    const told = await this.balance(account);
    const { entries, readTo } = await this.history(account);
    const block = await provider.getBlockNumber();
    const [then, chain] = [await this.onChain(account, Math.min(readTo, block)), await this.onChain(account, block)];
    return {
      block, readTo, then, chain, pending: entries.filter(({ status }) => status === 'pending').length,
      total: sumOf(entries, ({ amount }) => BigInt(amount)), contract: sumOf(entries, inContract), lines: entries.length,
      cli: { wallet: BigInt(told.rlc), stake: BigInt(told.stake), locked: BigInt(told.locked), coin: BigInt(told.coin) },
    };
  }

  // {owner, worker}: the sums of each, as soon as they agree to the last nRLC. Native coin that came from outside leaves
  // no log: of native wallets the history knows only what was in the contract.
  async sums() {
    let now;
    const look = async () => {
      now = { owner: await this.sumsOf(this.owner), worker: await this.sumsOf(this.worker) };
      return Object.values(now).every((sums) => doAgree(sums, this.isToken));
    };
    await this.stage.until('all sums agree', look, AGREE_MS, async () => plain(now));
    return now;
  }

  kill() { return this.stage.kill(this.name); }

  async restart() {
    await this.kill();
    await this.stage.restart(this.name);
  }
}

// Whether a command failed because the core was killed under it.
export const isCutOff = (error) => KILLED_MIDWAY.test(`${error.message}`);
