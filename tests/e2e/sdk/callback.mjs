#!/usr/bin/env node
// The receiver of callback tasks: PoCo's own TestClient contract.
import { abi, artifact } from '../../devnet/artifacts.mjs';
import { connect } from '../../devnet/anvil.mjs';
import { Contract, ContractFactory, Wallet } from '../../devnet/ethers.mjs';
import { keyOf, readJson, readOptions, runCommand } from './command.mjs';

const USAGE = `usage: callback.mjs deploy --chain FILE
       callback.mjs read --chain FILE --address 0x… --task 0x…
deploy prints {address}; read prints what the contract stored and what the hub gives for the task.`;
const { values: given, positionals } = readOptions(['chain', 'address', 'task'], USAGE);
const testClient = artifact('tools/testing/TestClient.sol/TestClient.json');

async function deploy() {
  const chain = readJson(given.chain);
  const owner = new Wallet(keyOf(chain, 'requester'), connect(chain.rpc));
  const contract = await new ContractFactory(testClient.abi, testClient.bytecode, owner).deploy();
  await contract.waitForDeployment();
  return { address: await contract.getAddress() };
}

async function read() {
  const chain = readJson(given.chain);
  const provider = connect(chain.rpc);
  const client = new Contract(given.address, testClient.abi, provider);
  const hub = new Contract(chain.hub, abi.hub[chain.flavour], provider);
  return { stored: await client.store(given.task), resultFor: await hub.resultFor(given.task).catch(() => null) };
}

const command = { deploy, read }[positionals[0]];
if (!command || !given.chain) {
  process.stderr.write(`${USAGE}\n`);
  process.exit(2);
}
await runCommand(command);
