// Practice money: coin for fees and RLC staked at the hub, from the account that has it all.
import { Contract, RLC, abi, quick, sent, toBeHex } from './chain.mjs';

const COIN = 10n ** 18n;
const STAKE = 50n * RLC;
const WEI_PER_NRLC = 10n ** 9n; // in the native flavour the coin is RLC with 18 decimals

// To each address of `addresses`, as openChain opened the chain.
export async function give({ chain, provider, who, hub }, addresses) {
  const admin = quick(who.admin);
  const bank = hub.connect(admin);
  for (const address of addresses) {
    const has = BigInt(await provider.getBalance(address));
    if (has < COIN) await provider.send('anvil_setBalance', [address, toBeHex(COIN)]);
  }
  const stakes = addresses.map(() => STAKE);
  const total = STAKE * BigInt(addresses.length);
  const isToken = chain.flavour === 'token';
  if (isToken) await sent(new Contract(chain.rlc, abi.rlc, admin).approve(chain.hub, total));
  await sent(bank.depositForArray(stakes, addresses, isToken ? {} : { value: total * WEI_PER_NRLC }));
  for (const address of addresses) {
    const { stake } = await hub.viewAccount(address);
    if (stake < STAKE) throw new Error(`${address} has only ${stake} nRLC staked`);
  }
}
