#!/usr/bin/env node
// Registers the FFmpeg app and the clip on the practice chain and signs the orders that sell them:
//   market.mjs CHAIN_FILE IMAGE_REFERENCE IMAGE_DIGEST DATASET_URL DATASET_SHA256 DIR
// Leaves DIR/app-order.json and DIR/dataset-order.json as the iexec SDK writes them.
import fs from 'node:fs';
import path from 'node:path';
import { RLC, ZeroHash, openChain, register, signOrder, toUtf8Bytes } from './chain.mjs';

const PRICE = { app: RLC / 10n, dataset: RLC / 20n };
const VOLUME = 1000n;

const [file, reference, digest, url, sha256, dir] = process.argv.slice(2);
const open = openChain(file);
const { chain, provider, who } = open;

const app = await register(open, who.appOwner, 'App', 'ffmpeg-transcode', 'DOCKER', toUtf8Bytes(reference),
  `0x${digest.replace('sha256:', '')}`, '0x');
const dataset = await register(open, who.datasetOwner, 'Dataset', 'test-clip', toUtf8Bytes(url), `0x${sha256}`);

const orders = {
  app: await signOrder(chain, 'AppOrder', who.appOwner, { app, appprice: PRICE.app, volume: VOLUME, tag: ZeroHash }),
  dataset: await signOrder(chain, 'DatasetOrder', who.datasetOwner, {
    dataset, datasetprice: PRICE.dataset, volume: VOLUME, tag: ZeroHash,
  }),
};
const plain = (key, value) => (typeof value === 'bigint' ? value.toString() : value);
for (const [kind, order] of Object.entries(orders))
  fs.writeFileSync(path.join(dir, `${kind}-order.json`), JSON.stringify(order, plain, 1));
console.log(JSON.stringify({ app, dataset }));
provider.destroy();
