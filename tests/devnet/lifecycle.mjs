#!/usr/bin/env node
// Walks whole tasks through the real contracts and compares every amount: node lifecycle.mjs --flavour token
import { parseArgs } from 'node:util';
import { CHAIN_ID, connect, startAnvil } from './anvil.mjs';
import { deployAndSeed } from './cache.mjs';
import { scenarios } from './lifecycle_scenarios.mjs';
import { Stage } from './lifecycle_stage.mjs';

const { values: options } = parseArgs({ options: { flavour: { type: 'string', default: 'token' } } });
if (!(options.flavour in CHAIN_ID)) throw new Error(`no such flavour: ${options.flavour}`);

const anvil = await startAnvil({ flavour: options.flavour });
try {
  const chain = await deployAndSeed(anvil.url, options.flavour);
  const provider = connect(anvil.url);
  const stage = new Stage(provider, chain);
  for (const scenario of scenarios) {
    await scenario(stage);
    console.log(`ok  ${scenario.name}`);
  }
  provider.destroy();
  console.log(`${stage.checks} checks, ${options.flavour} flavour`);
} finally {
  await anvil.stop();
}
