// A page of a market on loopback: ethers v6 with whatever wallet announces itself (EIP-6963).
import fs from 'node:fs';
import http from 'node:http';
import path from 'node:path';
import { SOURCE } from './stage.mjs';

const ETHERS = path.join(SOURCE, 'tests/devnet/node_modules/ethers/dist/ethers.umd.min.js');

// In the page. What it does last stands in its title.
async function dapp(ethers, given) {
  const say = (text) => { document.title = text; document.body.append(`${text}\n`); };
  try {
    const found = [];
    window.addEventListener('eip6963:announceProvider', (event) => found.push(event.detail));
    window.dispatchEvent(new Event('eip6963:requestProvider'));
    if (found.length !== 1) throw new Error(`${found.length} wallets announced themselves`);
    const [{ info, provider: wallet }] = found;
    const events = [];
    for (const name of ['connect', 'accountsChanged', 'chainChanged']) wallet.on(name, () => events.push(name));
    const provider = new ethers.BrowserProvider(wallet);
    say(`found ${info.name} ${info.rdns}`);
    if ((await wallet.request({ method: 'eth_accounts' })).length !== 0) throw new Error('it knew an account before');
    const signer = await provider.getSigner();
    const me = await signer.getAddress();
    if (ethers.toBeHex((await provider.getNetwork()).chainId) !== ethers.toBeHex(given.chainId)) throw new Error('another chain');
    say(`connected ${me}`);
    const signed = await signer.signMessage('log in to the market');
    if (ethers.verifyMessage('log in to the market', signed) !== me) throw new Error('the message was signed by somebody else');
    const rlc = new ethers.Contract(given.rlc, ['function approveAndCall(address,uint256,bytes) returns (bool)'], signer);
    await (await rlc.approveAndCall(given.hub, given.total, '0x')).wait();
    say('deposited');
    const order = { ...given.order, requester: me, beneficiary: me, salt: ethers.hexlify(ethers.randomBytes(32)) };
    const sign = await signer.signTypedData(given.domain, { RequestOrder: given.types }, order);
    const hub = new ethers.Contract(given.hub, given.abi, signer);
    const sent = await hub.matchOrders(given.app, given.dataset, given.pool, { ...order, sign });
    const receipt = await sent.wait();
    const hash = ethers.TypedDataEncoder.hash(given.domain, { RequestOrder: given.types }, order);
    const deal = ethers.solidityPackedKeccak256(['bytes32', 'uint256'], [hash, 0]);
    if (receipt.status !== 1) throw new Error('the match was reverted');
    if (!events.includes('connect') || !events.includes('accountsChanged')) throw new Error(`events: ${events}`);
    say(`matched ${deal}`);
  } catch (error) {
    say(`failed ${error.code ?? ''} ${error.message}`);
  }
}

// Serves the page until `close`; `given` is what it buys with.
export async function serveDapp(given) {
  const text = (_, value) => (typeof value === 'bigint' ? `${value}` : value);
  const html = `<!doctype html><meta charset="utf-8"><title>a market</title><body style="white-space:pre-wrap">
<script src="ethers.js"></script><script>${dapp}\ndapp(ethers, ${JSON.stringify(given, text)});</script>`;
  const server = http.createServer((request, response) => {
    const isScript = request.url === '/ethers.js';
    response.writeHead(200, { 'content-type': isScript ? 'text/javascript' : 'text/html; charset=utf-8' });
    response.end(isScript ? fs.readFileSync(ETHERS) : html);
  });
  await new Promise((ready) => { server.listen(0, '127.0.0.1', ready); });
  return { url: `http://127.0.0.1:${server.address().port}/`, close: () => server.close() };
}
