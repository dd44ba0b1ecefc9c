#!/usr/bin/env node
// What a wallet refuses, the reason of each, and that nothing is lost: wallet_refusals_test.mjs [GROUPS to run]
import { Contract, RLC, Wallet, abi, sent } from '../../installer/lib/chain.mjs';
import { runCases } from './lib/cases.mjs';
import { Home } from './lib/home.mjs';
import { cases as expired } from './wallet_refusals/expired.mjs';
import { cases as files } from './wallet_refusals/files.mjs';
import { cases as locked } from './wallet_refusals/locked.mjs';
import { cases as nodes } from './wallet_refusals/nodes.mjs';
import { cases as payments } from './wallet_refusals/payments.mjs';
import { cases as words } from './wallet_refusals/words.mjs';
import { cases as worker } from './wallet_refusals/worker.mjs';

// A vault with money, its worker staked, and a stranger whom it never paid.
async function begin(stage) {
  const { chain, who: { admin } } = stage;
  stage.home = await Home.make(stage);
  await stage.home.create();
  await stage.home.passQuiz();
  await stage.home.wallet('lock-rules', '--worker-stays', 'on');
  stage.stranger = Wallet.createRandom().address;
  await sent(new Contract(chain.rlc, abi.rlc, admin).transfer(stage.home.owner, 50n * RLC));
  await stage.fund(stage.home.owner, stage.home.worker);
  stage.begunAt = await stage.provider.getBlockNumber();
}

await runCases({ workers: 0 }, { words, payments, locked, worker, nodes, expired, files }, begin);
