// Nodes that lie about the chain: beside an honest one, and alone.
import { coreWith, refusal, statusOf } from '../lib/core_with.mjs';
import { lies, nodeProxy } from '../lib/node_proxy.mjs';
import { assert } from '../lib/tap.mjs';

const CORE = 'doubtful';
const SEEN_MS = 40_000; // a verdict on a node holds for 5 s, its chain id for 15

const nodeAt = async (stage, index) => (await statusOf(stage, CORE)).network.nodes[index];

const believes = (stage, index, reason) =>
  stage.until(`node ${index} is ${reason || 'believed'}`, async () => {
    await stage.cli(CORE, 'wallet', 'balance').catch(() => {}); // asks, so that nodes are looked at
    const { believed, reason: given } = await nodeAt(stage, index);
    return believed === !reason && given === reason;
  }, SEEN_MS, async () => JSON.stringify((await statusOf(stage, CORE)).network));

// The core goes on: the block that it works with is the chain's.
async function goesOn(stage) {
  const height = await stage.provider.getBlockNumber();
  await stage.until('it sees new blocks', async () => (await statusOf(stage, CORE)).network.block > height, SEEN_MS,
    async () => JSON.stringify((await statusOf(stage, CORE)).network));
  assert.ok((await statusOf(stage, CORE)).network.block < height + 100);
}

const besideHonest = (lie, reason) => async (stage) => {
  stage.nodes[0].lie = lie;
  stage.nodes[1].lie = lies.none;
  await believes(stage, 0, reason);
  await believes(stage, 1, '');
  await goesOn(stage);
};

const alone = (first, second, reason) => async (stage) => {
  stage.nodes[0].lie = first;
  stage.nodes[1].lie = second;
  await stage.until(`it says ${reason}`, async () => (await refusal(stage, CORE, 'wallet', 'balance')).reason === reason, SEEN_MS,
    async () => JSON.stringify(await refusal(stage, CORE, 'wallet', 'balance')));
  const joined = await refusal(stage, CORE, 'pool', 'join', stage.poolUrl, stage.poolAddress);
  assert.equal(joined.reason, reason);
};

export const cases = {
  'a core on two nodes': async (stage) => {
    stage.nodes = [await nodeProxy(stage.chain.rpc), await nodeProxy(stage.chain.rpc)];
    stage.closers.push(...stage.nodes.map(({ stop }) => stop));
    const core = await coreWith(stage, CORE, { rpc: stage.nodes.map(({ url }) => url) });
    await stage.fund(core.address);
    await stage.until('it has read the hub', async () =>
      (await refusal(stage, CORE, 'pool', 'join', 'http://127.0.0.1:1', stage.poolAddress)).reason === 'pool.unreachable', SEEN_MS);
  },
  'a node of another chain beside an honest one': besideHonest(lies.chainId(1), 'chain.wrong_chain'),
  'a node that invents a height beside an honest one': besideHonest(lies.height(1000), 'chain.lying_node'),
  'a node that forges its head beside an honest one': besideHonest(lies.forgedHead(1000), 'chain.lying_node'),
  'a node that answers nonsense beside an honest one': besideHonest(lies.nonsense(), 'chain.bad_reply'),
  'only nodes of another chain': alone(lies.chainId(1), lies.chainId(5), 'chain.wrong_chain'),
  'only nodes that lie': alone(lies.height(1000), lies.chainId(1), 'chain.no_fresh_node'),
  'honest again, it goes on': async (stage) => {
    for (const node of stage.nodes) node.lie = lies.none;
    await believes(stage, 0, '');
    await goesOn(stage);
  },
  'a core that starts on another chain says so': async (stage) => {
    const node = await nodeProxy(stage.chain.rpc, lies.chainId(1));
    stage.closers.push(node.stop);
    await coreWith(stage, 'astray', { rpc: [node.url] });
    await stage.until('it says so', async () =>
      (await refusal(stage, 'astray', 'pool', 'join', stage.poolUrl, stage.poolAddress)).reason === 'chain.wrong_chain', SEEN_MS,
      async () => JSON.stringify(await refusal(stage, 'astray', 'pool', 'join', stage.poolUrl, stage.poolAddress)));
  },
};
