// The running practice chain, as devnet.mjs described it, for the scripts of the demo.
import fs from 'node:fs';
import { accounts } from '../../tests/devnet/actors.mjs';
import { connect } from '../../tests/devnet/anvil.mjs';
import { abi } from '../../tests/devnet/artifacts.mjs';
import { Contract, NonceManager, getAddress, toBeHex } from '../../tests/devnet/ethers.mjs';

export { abi } from '../../tests/devnet/artifacts.mjs';
export { RLC, orderHash, signOrder, taskIdOf } from '../../tests/devnet/orders.mjs';
export * from '../../tests/devnet/ethers.mjs';

export const readJson = (file) => JSON.parse(fs.readFileSync(file, 'utf8'));

export function openChain(file) {
  const chain = readJson(file);
  const provider = connect(chain.rpc);
  const who = accounts(provider);
  const hub = new Contract(chain.hub, abi.hub[chain.flavour], provider);
  return { chain, provider, who, hub };
}

export const sent = async (transaction) => (await transaction).wait();

// Many transactions of one account, without waiting for each.
export const quick = (wallet) => new NonceManager(wallet);

// Registers an app or dataset and returns its address.
export async function register({ chain }, owner, kind, ...fields) {
  const name = `${kind.toLowerCase()}Registry`;
  const registry = new Contract(chain[name], abi[name], owner);
  const receipt = await sent(registry[`create${kind}`](owner.address, ...fields));
  for (const entry of receipt.logs) {
    const event = registry.interface.parseLog(entry);
    if (event?.name === 'Transfer') return getAddress(toBeHex(event.args.tokenId, 20));
  }
  throw new Error(`the registry made no ${kind.toLowerCase()}`);
}
