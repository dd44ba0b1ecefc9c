// A worker that computes nothing: it walks through the protocol and contributes whatever digest it is told.
import { ZeroAddress } from '../../devnet/ethers.mjs';
import { resultHashOf, resultSealOf } from '../../devnet/orders.mjs';
import { PoolClient } from './pool_client.mjs';

const REVEALING = 2n;
const PING_MS = 5_000;
const PAUSE_MS = 250;
const SLOTS = 4;
const CONTRIBUTE_GAS = 500_000; // section D.8; an estimate does not see who else contributes in the same block
const BEFORE = [
  'STARTING', 'STARTED', 'APP_DOWNLOADING', 'APP_DOWNLOADED', 'DATA_DOWNLOADING', 'DATA_DOWNLOADED', 'COMPUTING', 'COMPUTED',
  'CONTRIBUTING',
];

const receiptOf = ({ blockNumber, hash }) => ({ chainReceipt: { blockNumber, txHash: hash } });

export class Liar {
  // `digest` is what it contributes from now on; change it at any time. Without `reveals` nothing follows a contribution.
  constructor(stage, wallet, digest, { reveals = true } = {}) {
    Object.assign(this, { stage, wallet, digest, reveals, tasks: new Map() }); // task: {digest, stage}
    this.hub = stage.hub.connect(wallet);
    this.pool = new PoolClient(stage.poolUrl, wallet);
  }

  async start() {
    await this.pool.login();
    await this.pool.register(SLOTS);
    this.pinged = Date.now();
    this.ended = this.#live();
    this.ended.catch((error) => (this.error = error));
    return this;
  }

  async stop() {
    this.isStopped = true;
    await this.ended;
  }

  async #live() {
    while (!this.isStopped) {
      if (Date.now() - this.pinged > PING_MS) {
        await this.pool.ping();
        this.pinged = Date.now();
      }
      const given = await this.pool.available(await this.stage.provider.getBlockNumber());
      if (given) await this.#contribute(given.workerpoolAuthorization);
      for (const [task, mine] of this.reveals ? this.tasks : []) await this.#goOn(task, mine);
      await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
    }
  }

  async #report(task, status, details) {
    const answer = await this.pool.report(task, status, details);
    if (![200, 208].includes(answer.code)) throw new Error(`${status}: ${answer.code} ${answer.action}`);
  }

  async #contribute({ chainTaskId: task, signature }) {
    const { digest } = this;
    for (const status of BEFORE) await this.#report(task, status, status === 'COMPUTED' ? { exitCode: 0 } : {});
    const seal = resultSealOf(this.wallet.address, task, digest);
    const sent = await this.hub.contribute(task, resultHashOf(task, digest), seal, ZeroAddress, '0x', signature.value,
      { gasLimit: CONTRIBUTE_GAS });
    await this.#report(task, 'CONTRIBUTED', receiptOf(await sent.wait()));
    this.tasks.set(task, { digest, phase: 'contributed' });
  }

  async #goOn(task, mine) {
    if (mine.phase === 'contributed') {
      const { status, consensusValue } = await this.hub.viewTask(task);
      if (status === REVEALING && consensusValue === resultHashOf(task, mine.digest)) await this.#reveal(task, mine);
    } else if (mine.phase === 'revealed' && (await this.pool.replicate(task)).currentStatus === 'RESULT_UPLOAD_REQUESTED') {
      // It has computed nothing, so there is nothing to upload; another is asked.
      await this.#report(task, 'RESULT_UPLOADING');
      await this.pool.report(task, 'RESULT_UPLOAD_FAILED', { cause: 'UNKNOWN' });
      mine.phase = 'over';
    }
  }

  async #reveal(task, mine) {
    await this.#report(task, 'REVEALING');
    const sent = await this.hub.reveal(task, mine.digest);
    await this.#report(task, 'REVEALED', receiptOf(await sent.wait()));
    mine.phase = 'revealed';
  }
}
