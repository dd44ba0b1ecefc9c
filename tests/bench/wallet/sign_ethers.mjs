#!/usr/bin/env node
// The same RLC transfer with ethers: prints the median in milliseconds, or with --print one transaction.
import { Interface, Wallet } from '../../devnet/ethers.mjs';

const wallet = new Wallet('0xac0974bec39a17e36ba4a6b4d238ff944bacb478cbed5efcae784d7bf4f2ff80');
const token = new Interface(['function transfer(address to, uint256 amount)']);
const sign = (nonce) => wallet.signTransaction({
  type: 2, chainId: 42161, nonce, gasLimit: 100000, maxFeePerGas: 2000000000n, maxPriorityFeePerGas: 1000000n,
  to: '0xe649e6a1F2afc63ca268C2363691ceCAF75CF47C',
  data: token.encodeFunctionData('transfer', ['0x70997970C51812dc3A010C7d01b50e0d17dc79C8', 1000000000n]),
});

if (process.argv[2] === '--print') {
  console.log(await sign(7));
} else {
  const times = [];
  for (let nonce = 0; nonce < 1500; nonce += 1) {
    const start = process.hrtime.bigint();
    await sign(nonce);
    if (nonce >= 500) times.push(Number(process.hrtime.bigint() - start) / 1e6); // warm by then
  }
  times.sort((a, b) => a - b);
  console.log(times[times.length >> 1].toFixed(6));
}
