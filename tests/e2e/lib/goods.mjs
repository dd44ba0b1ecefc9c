// What the market of a test sells: the echo app and datasets.
import { createHash } from 'node:crypto';
import path from 'node:path';
import { ZeroHash, register, signOrder, toUtf8Bytes } from '../../../installer/lib/chain.mjs';
import { RLC } from '../../devnet/orders.mjs';
import { output } from './processes.mjs';
import { SOURCE } from './stage.mjs';

export const APP_PRICE = RLC / 10n;
const VOLUME = 10_000n;
let made = 0;
const fresh = (name) => `${name}-${process.pid}-${made++}`; // a registry refuses the same thing twice

// Builds the echo image and sends it to the registry: {reference, digest}.
export async function serveApp(stage, registry) {
  await output([path.join(SOURCE, 'tests/e2e/apps/echo/build'), stage.at('echo')]);
  const publish = path.join(SOURCE, 'resources/apps/ffmpeg/publish');
  return JSON.parse(await output([publish, stage.at('echo'), registry, 'fallow/echo']));
}

export async function sellApp(stage, { reference, digest }, price = APP_PRICE) {
  const { chain, who } = stage;
  const multiaddr = `${reference.slice(0, reference.lastIndexOf(':'))}@${digest}`;
  const app = await register(stage, who.appOwner, 'App', fresh('echo'), 'DOCKER', toUtf8Bytes(multiaddr),
    digest.replace('sha256:', '0x'), '0x');
  return signOrder(chain, 'AppOrder', who.appOwner, { app, appprice: price, volume: VOLUME, tag: ZeroHash });
}

// Serves the bytes and sells them as a dataset; `checksum` is the right one unless it is given.
export async function sellDataset(stage, bytes, price = RLC / 20n, checksum = undefined) {
  const { chain, who } = stage;
  const name = fresh('dataset');
  const url = stage.serveFile(name, bytes);
  const sha256 = checksum ?? `0x${createHash('sha256').update(bytes).digest('hex')}`;
  const dataset = await register(stage, who.datasetOwner, 'Dataset', name, toUtf8Bytes(url), sha256);
  return signOrder(chain, 'DatasetOrder', who.datasetOwner, { dataset, datasetprice: price, volume: VOLUME, tag: ZeroHash });
}
