#!/usr/bin/env node
// What the chain says about a finished task, as one line of JSON: receipt.mjs CHAIN_FILE DEAL TASK DIGEST
// DIGEST: of the result as it was downloaded; it must be the chain's.
import { formatUnits, openChain } from './chain.mjs';

const STATUS = ['UNSET', 'ACTIVE', 'REVEALING', 'COMPLETED', 'FAILED'];
const PROVED = 2n; // ContributionStatusEnum

const [file, dealId, taskId, resultDigest] = process.argv.slice(2);
const { provider, hub } = openChain(file);

const task = await hub.viewTask(taskId);
if (task.dealid !== dealId) throw new Error(`the task belongs to ${task.dealid}`);
const deal = await hub.viewDeal(dealId);

// Who contributed what is in the events; whether it held, in the contribution.
async function agreeingWorkers() {
  let agreeing = 0;
  for (const worker of task.contributors) {
    const { status, resultHash } = await hub.viewContribution(taskId, worker);
    agreeing += status === PROVED && resultHash === task.consensusValue;
  }
  return agreeing;
}

// What the workers, not the owners or the scheduler, got for this task.
async function workersReward() {
  const transactions = await hub.queryFilter(hub.filters.TaskFinalize(taskId));
  let paid = 0n;
  for (const { transactionHash } of transactions) {
    const receipt = await provider.getTransactionReceipt(transactionHash);
    for (const entry of receipt.logs) {
      const event = hub.interface.parseLog(entry);
      if (event?.name === 'Reward' && task.contributors.includes(event.args.owner)) paid += event.args.amount;
    }
  }
  return paid;
}

const verified = task.resultDigest !== '0x'.padEnd(66, '0') && task.resultDigest === resultDigest;
console.log(JSON.stringify({
  status: STATUS[Number(task.status)],
  trust: Number(deal.trust),
  agreeing_workers: await agreeingWorkers(),
  reward_rlc: formatUnits(await workersReward(), 9),
  result: verified ? 'verified' : 'not verified',
  deal: dealId,
  task: taskId,
}));
provider.destroy();
process.exitCode = task.status === 3n && verified ? 0 : 1;
