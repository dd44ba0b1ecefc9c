// Who is who among anvil's accounts. The mnemonic is the public one of every test chain.
import { HDNodeWallet, Mnemonic, Wallet } from 'ethers';

export const MNEMONIC = 'test test test test test test test test test test test junk';
export const ACCOUNTS = 20;

const mnemonic = Mnemonic.fromPhrase(MNEMONIC);
const keyOf = (index) => HDNodeWallet.fromMnemonic(mnemonic, `m/44'/60'/0'/0/${index}`).privateKey;

export function accounts(provider) {
  const wallet = (index) => new Wallet(keyOf(index), provider);
  return {
    admin: wallet(0),
    scheduler: wallet(1),
    appOwner: wallet(2),
    datasetOwner: wallet(3),
    requester: wallet(4),
    beneficiary: wallet(5),
    workers: [6, 7, 8, 9, 10, 11].map(wallet),
    broker: wallet(12),
    enclave: wallet(13),
    spare: [14, 15, 16, 17, 18, 19].map(wallet),
  };
}

// The same as plain JSON: [{role, index, address, privateKey}] by account index.
export function describeActors() {
  const plain = (role, { address, privateKey }) => ({ role, address, privateKey });
  return Object.entries(accounts(null))
    .flatMap(([role, who]) => [who].flat().map((wallet) => plain(role, wallet)))
    .map((actor, index) => ({ index, ...actor }));
}
