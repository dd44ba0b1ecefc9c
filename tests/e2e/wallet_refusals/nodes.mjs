// Nodes that lie to a wallet, and another wallet with the same key.
import { Contract, Mnemonic, RLC, Wallet, HDNodeWallet, abi, randomBytes, sent } from '../../../installer/lib/chain.mjs';
import { Home, lower } from '../lib/home.mjs';
import { lies, nodeProxy } from '../lib/node_proxy.mjs';
import { assert } from '../lib/tap.mjs';

const SEEN_MS = 40_000; // a verdict on a node holds for 5 s, its chain id for 15
const HUGE = `0x${'f'.repeat(64)}`;
const mnemonic = Mnemonic.entropyToPhrase(randomBytes(16));
let home;
let nodes;
let elsewhere; // the owner's key in another program

const nonce = (stage) => stage.provider.getTransactionCount(home.owner);

// All nodes tell this: as soon as that is noticed a payment is refused with such a reason, and none is sent; when they
// are honest again it would go through.
const refusesWith = (lie, reason) => async (stage) => {
  const before = await nonce(stage);
  const asked = async () => home.refusal(['wallet', 'send', '0.5', stage.stranger, '--dry-run']);
  const until = (what, condition) =>
    stage.until(what, async () => condition(await asked()), SEEN_MS, async () => JSON.stringify(await asked()));
  for (const node of nodes) node.lie = lie;
  try {
    await until('it is noticed', (refused) => reason.test(refused.reason));
    assert.match((await home.refusal(['wallet', 'send', '0.5', stage.stranger, '--yes'])).reason, reason);
  } finally {
    for (const node of nodes) node.lie = lies.none;
  }
  await until('it would pay again', ({ exit }) => exit === 0);
  assert.equal(await nonce(stage), before, 'nothing was sent');
};

const tells = (method, answer) => ({ method: asked, result }) => (asked === method ? answer : result);

const DEAR = `0x${(500n * 10n ** 9n).toString(16)}`; // wei for a unit of gas

function dear({ method, result }) {
  if (method === 'eth_gasPrice' || method === 'eth_maxPriorityFeePerGas') return DEAR;
  if (method === 'eth_getBlockByNumber' && result) return { ...result, baseFeePerGas: DEAR };
  if (method === 'eth_feeHistory') return { ...result, baseFeePerGas: result.baseFeePerGas.map(() => DEAR) };
  return result;
}

export const cases = {
  'a vault on two nodes': async (stage) => {
    nodes = [await nodeProxy(stage.chain.rpc), await nodeProxy(stage.chain.rpc)];
    stage.closers.push(...nodes.map(({ stop }) => stop));
    home = await Home.make(stage, 'doubtful', { network: { rpc: nodes.map(({ url }) => url) } });
    await home.restore(mnemonic);
    elsewhere = new Wallet(HDNodeWallet.fromPhrase(mnemonic, '', "m/44'/60'/0'/0/0").privateKey, stage.provider);
    assert.equal(lower(elsewhere.address), lower(home.owner));
    await sent(new Contract(stage.chain.rlc, abi.rlc, stage.who.admin).transfer(home.owner, 20n * RLC));
    await stage.fund(home.owner);
    await home.send('0.5', stage.stranger);
  },
  'nonsense': refusesWith(lies.nonsense(), /^chain\./),
  'another chain': refusesWith(lies.chainId(1), /^chain\.(wrong_chain|no_fresh_node|all_nodes_failed)$/),
  'balances nobody has': refusesWith(tells('eth_call', HUGE), /^(chain|wallet|evm|poco)\./),
  'no balance at all': refusesWith(tells('eth_call', '0x'), /^(chain|wallet|evm|poco)\./),
  'a gas estimate without end': refusesWith(tells('eth_estimateGas', HUGE), /^(chain|wallet)\./),
  'a fee above the cap': refusesWith(dear, /^wallet\.fee_above_cap$/),
  'a payment by another wallet in between': async (stage) => {
    await sent(elsewhere.sendTransaction({ to: stage.stranger, value: 1n }));
    const before = await nonce(stage);
    await home.send('0.5', stage.stranger);
    assert.equal(await nonce(stage), before + 1);
  },
  'one of another wallet that waits behind a gap': async (stage) => {
    const before = await nonce(stage);
    await elsewhere.sendTransaction({ to: stage.stranger, value: 1n, nonce: before + 2 });
    await home.send('0.5', stage.stranger);
    assert.equal(await nonce(stage), before + 1, 'ours took the next number');
    await home.send('0.5', stage.stranger); // closes the gap
    await stage.until('the other one follows', async () => (await nonce(stage)) === before + 3, 10_000);
    await home.sums();
    await home.kill();
  },
};
