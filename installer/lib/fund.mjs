#!/usr/bin/env node
// Gives accounts of the practice chain coin for fees and RLC staked at the hub: fund.mjs CHAIN_FILE ADDRESS…
import { openChain } from './chain.mjs';
import { give } from './give.mjs';

const [file, ...addresses] = process.argv.slice(2);
const opened = openChain(file);
await give(opened, addresses);
opened.provider.destroy();
