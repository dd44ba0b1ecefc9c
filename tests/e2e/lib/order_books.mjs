// Ways to show a signed order: at a server of the market's API, and on the chain itself.
import { TypedDataEncoder, sent } from '../../../installer/lib/chain.mjs';

const COLLECTION = { AppOrder: 'apporders', DatasetOrder: 'datasetorders', WorkerpoolOrder: 'workerpoolorders' };
const plain = (value) => JSON.stringify(value, (_, each) => (typeof each === 'bigint' ? `${each}` : each));

// Proves the account to the server (poco.md F.1), then publishes; its answer.
export async function publish(stage, url, type, signer, order) {
  const query = `chainId=${stage.chain.chainId}`;
  const { data } = await (await fetch(`${url}/challenge?${query}&address=${signer.address}`)).json();
  const { EIP712Domain, ...types } = data.types;
  const signature = await signer.signTypedData(data.domain, types, data.message);
  const digest = TypedDataEncoder.hash(data.domain, types, data.message);
  const answer = await fetch(`${url}/${COLLECTION[type]}?${query}`, {
    method: 'POST', body: plain({ order }),
    headers: { 'content-type': 'application/json', authorization: `${digest}_${signature}_${signer.address}` },
  });
  const body = await answer.json();
  if (!body.ok) throw new Error(`not published: ${body.error}`);
  return body.published;
}

export const broadcast = ({ hub }, type, signer, order) => sent(hub.connect(signer)[`broadcast${type}`](order));
