#!/usr/bin/env node
// A dataset is mounted for the app, and its owner is paid.
import { RLC } from '../devnet/orders.mjs';
import { assert, run } from './lib/tap.mjs';

const PRICE = RLC / 4n;

await run({ workers: 1 }, {
  'the app reads the dataset, its owner has the reward': async (stage) => {
    const owner = stage.who.datasetOwner.address;
    const bytes = 'something that only its owner had';
    const order = await stage.sellDataset(bytes, PRICE);
    const before = await stage.hub.viewAccount(owner);
    const { tasks: [task] } = await stage.buy({ args: 'readinput', dataset: order });
    await stage.waitTask(task);
    assert.equal(await stage.resultText(task), bytes);
    const rewards = (await stage.finalizeEvents(task)).filter(({ name, args }) => name === 'Reward' && args.owner === owner);
    assert.deepEqual(rewards.map(({ args }) => [args.amount, args.ref]), [[PRICE, task]]);
    assert.equal((await stage.hub.viewAccount(owner)).stake - before.stake, PRICE);
  },
  'an input file of the request is there as well': async (stage) => {
    const bytes = 'an input';
    const url = stage.serveFile('input.txt', bytes);
    const { tasks: [task] } = await stage.buy({ args: 'readinput', inputs: [url] });
    await stage.waitTask(task);
    assert.equal(await stage.resultText(task), bytes);
  },
});
