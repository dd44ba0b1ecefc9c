// What C.6 of the protocol says that a finalize pays, computed from the chain as it was just before.
const PROVED = 2n;
const sum = (values) => values.reduce((total, value) => total + value, 0n);

// State of the participants at a block: {stake, locked, score} by address.
export async function accountsAt({ hub }, addresses, blockTag) {
  const read = async (address) => {
    const { stake, locked } = await hub.viewAccount(address, { blockTag });
    return [address, { stake, locked, score: await hub.viewScore(address, { blockTag }) }];
  };
  return Object.fromEntries(await Promise.all(addresses.map(read)));
}

// {finalizeBlock, contributors, winners, deal, before, after, expected}; `expected` has what each account is afterwards.
export async function paymentOf(stage, task) {
  const { hub } = stage;
  const [{ blockNumber: finalizeBlock }] = await hub.queryFilter(hub.filters.TaskFinalize(task));
  const blockTag = finalizeBlock - 1;
  const { contributors: list, consensusValue, dealid } = await hub.viewTask(task, { blockTag });
  const contributors = [...list];
  const deal = await hub.viewDeal(dealid, { blockTag });
  const contributions = await Promise.all(contributors.map((worker) => hub.viewContribution(task, worker, { blockTag })));
  const winners = contributors.filter((_, index) =>
    contributions[index].status === PROVED && contributions[index].resultHash === consensusValue);
  const scheduler = deal.workerpool.owner;
  const everybody = [...contributors, scheduler];
  const before = await accountsAt(stage, everybody, blockTag);
  const after = await accountsAt(stage, everybody, finalizeBlock);
  const expected = expectation({ deal, contributors, contributions, winners, scheduler, before });
  return { finalizeBlock, contributors, winners, deal, scheduler, before, after, expected };
}

function expectation({ deal, contributors, contributions, winners, scheduler, before }) {
  const { workerStake: stake, schedulerRewardRatio: ratio } = deal;
  const { price } = deal.workerpool;
  const total = price + stake * BigInt(contributors.length - winners.length);
  const workersReward = (total * (100n - ratio)) / 100n;
  const weightOf = (worker) => contributions[contributors.indexOf(worker)].weight;
  const weights = sum(winners.map(weightOf));
  const rewardOf = (worker) => (workersReward * weightOf(worker)) / weights;
  const expected = {};
  for (const worker of contributors) {
    const { stake: free, locked, score } = before[worker];
    const isRight = winners.includes(worker);
    const replicated = contributors.length > 1 ? 1n : 0n;
    expected[worker] = {
      stake: isRight ? free + stake + rewardOf(worker) : free,
      locked: locked - stake,
      score: isRight ? score + replicated : (score * 2n) / 3n,
    };
  }
  const { stake: free, locked, score } = before[scheduler];
  const poolStake = (price * 30n) / 100n; // of the scheduler, given back
  const left = total - sum(winners.map(rewardOf));
  expected[scheduler] = { stake: free + poolStake + left, locked: locked - poolStake, score };
  return expected;
}
