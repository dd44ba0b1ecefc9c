// Tasks that are broken for everybody, or only dishonest: bought, served by an honest worker, read from the chain.
import { createHash } from 'node:crypto';
import {
  RLC, ZeroAddress, ZeroHash, register, sent, signOrder, taskIdOf, toUtf8Bytes,
} from '../../../installer/lib/chain.mjs';
import { NO_DATASET_ORDER } from '../../devnet/orders.mjs';
import { taskOf } from '../lib/core_with.mjs';
import { sellDataset } from '../lib/goods.mjs';
import { output } from '../lib/processes.mjs';
import { assert } from '../lib/tap.mjs';

const WRONG = `0x${'11'.repeat(32)}`;
// sha256 of error.txt, from the reference's vectors (poco.md J).
const DIGEST = {
  APP_IMAGE_DOWNLOAD_FAILED: '0x6b234cc858ad3404f912dd7f119afe2178251bec64cb25e5cbeba61dd764fc5d',
  DATASET_FILE_DOWNLOAD_FAILED: '0x8e3ac3704dc9fd9bdec06799b85a570e7f67f3ff8cd751b11af241dddbe4996e',
  DATASET_FILE_BAD_CHECKSUM: '0xc276b4a3cbe341163601818dfa3d7f5f8db8cc35f00c9c30666864e39c96b565',
  INPUT_FILES_DOWNLOAD_FAILED: '0x0667139fc3aade5e376044a41fbf2b37df1f191ee28f04debc01c1d5c64c0a54',
};
let made = 0;

async function sellImage(stage, reference, checksum) {
  const { chain, who } = stage;
  const app = await register(stage, who.appOwner, 'App', `bad-${process.pid}-${(made += 1)}`, 'DOCKER',
    toUtf8Bytes(reference), checksum, '0x');
  return signOrder(chain, 'AppOrder', who.appOwner, { app, appprice: RLC / 10n, volume: 10n, tag: ZeroHash });
}

async function sellMissing(stage) {
  const { chain, who } = stage;
  const dataset = await register(stage, who.datasetOwner, 'Dataset', `gone-${process.pid}`,
    toUtf8Bytes(`${stage.files}/no-such-dataset`), WRONG);
  return signOrder(chain, 'DatasetOrder', who.datasetOwner, { dataset, datasetprice: 0n, volume: 10n, tag: ZeroHash });
}

// A request that our own requester would not write: its params are given as they are.
async function buyRaw(stage, params) {
  const { chain, who, hub, app, poolOrder } = stage;
  const price = BigInt(poolOrder.workerpoolprice);
  const signer = who.beneficiary; // not the account that the requester's core sends from
  await sent(who.admin.sendTransaction({ to: signer.address, value: 10n ** 18n }));
  await stage.fund(signer.address);
  const request = await signOrder(chain, 'RequestOrder', signer, {
    app: app.app, appmaxprice: app.appprice, workerpool: poolOrder.workerpool, workerpoolmaxprice: price,
    requester: signer.address, tag: ZeroHash, category: BigInt(poolOrder.category), trust: 1n,
    beneficiary: signer.address, dataset: ZeroAddress, params,
  });
  const receipt = await sent(hub.connect(signer).matchOrders(app, NO_DATASET_ORDER, poolOrder, request));
  const { args } = stage.events(receipt).find(({ name }) => name === 'OrdersMatched');
  return { deal: args.dealid, tasks: [taskIdOf(args.dealid, 0n)] };
}

// Bought all at once, served one after the other while other cases run.
export async function buyBadTasks(stage) {
  const [registry] = stage.image.reference.split('/');
  const digest = stage.image.digest.replace('sha256:', '0x');
  const wrongDigest = await sellImage(stage, stage.image.reference, WRONG);
  const unreachable = await sellImage(stage, '127.0.0.1:1/fallow/echo:1.0.0', digest);
  const unknownImage = await sellImage(stage, `${registry}/fallow/no-such-image:1.0.0`, digest);
  const badDataset = await sellDataset(stage, 'not what was promised', RLC / 20n, WRONG);
  const missingDataset = await sellMissing(stage);
  const params = '{"iexec_args":"text hello","iexec_developer_logger":true}';
  const bought = {
    wrongDigest: await stage.buy({ app: wrongDigest, args: 'text x' }),
    unreachable: await stage.buy({ app: unreachable, args: 'text x' }),
    unknownImage: await stage.buy({ app: unknownImage, args: 'text x' }),
    badDataset: await stage.buy({ dataset: badDataset, args: 'readinput' }),
    missingDataset: await stage.buy({ dataset: missingDataset, args: 'readinput' }),
    missingInput: await stage.buy({ inputs: [`${stage.files}/no-such-file`], args: 'readinput' }),
    unknownKey: await buyRaw(stage, params),
  };
  stage.bad = Object.fromEntries(Object.entries(bought).map(([name, { tasks: [task] }]) => [name, task]));
}

// COMPLETED with the digest of the error, whose text the requester downloads byte by byte.
const contributesError = (name, cause) => async (stage) => {
  const task = await stage.waitTask(stage.bad[name], 'COMPLETED', 90_000);
  assert.equal(task.resultDigest, DIGEST[cause]);
  const zip = await stage.result(stage.bad[name]);
  const text = await output(['unzip', '-p', zip, 'error.txt']);
  assert.equal(`0x${createHash('sha256').update(text).digest('hex')}`, DIGEST[cause]);
};

export const cases = {
  'an image whose digest is not the chain’s is given back and never contributed': async (stage) => {
    const worker = stage.workers[0];
    const task = stage.bad.wrongDigest;
    await stage.until('it is given back', async () => (await taskOf(stage, worker.name, task))?.phase === 'given_back', 60_000,
      async () => JSON.stringify(await taskOf(stage, worker.name, task)));
    assert.equal((await taskOf(stage, worker.name, task)).reason, 'image.checksum_mismatch');
    assert.equal((await stage.hub.viewTask(task)).contributors.length, 0);
  },
  'a registry that nobody reaches: the error is contributed': contributesError('unreachable', 'APP_IMAGE_DOWNLOAD_FAILED'),
  'an image that is not there: the error is contributed': contributesError('unknownImage', 'APP_IMAGE_DOWNLOAD_FAILED'),
  'a dataset with another checksum: the error is contributed': contributesError('badDataset', 'DATASET_FILE_BAD_CHECKSUM'),
  'a dataset that is not there: the error is contributed': contributesError('missingDataset', 'DATASET_FILE_DOWNLOAD_FAILED'),
  'an input file that is not there: the error is contributed': contributesError('missingInput', 'INPUT_FILES_DOWNLOAD_FAILED'),
  'params with an unknown key become the arguments, whole': async (stage) => {
    // The quotes group words and are gone then (poco.md E.1).
    const expected = '{iexec_args:text hello,iexec_developer_logger:true}';
    const task = await stage.waitTask(stage.bad.unknownKey, 'COMPLETED', 90_000);
    assert.equal(task.resultDigest, `0x${createHash('sha256').update(expected).digest('hex')}`);
  },
};
