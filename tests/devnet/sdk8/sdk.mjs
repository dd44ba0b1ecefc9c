// The iexec SDK with a signer on the local chain.
import { JsonRpcProvider, Wallet } from 'ethers';
import { IExec } from 'iexec';

const WITHOUT_SERVICE = 'http://127.0.0.1:9'; // nothing listens on the discard port

// `chain` is the description that devnet.mjs prints; `gateway` serves /ipfs/<cid>, `market` orders.
export function sdkFor(chain, privateKey, { gateway = WITHOUT_SERVICE, market = WITHOUT_SERVICE } = {}) {
  // cacheTimeout: ethers would reuse a nonce for 250 ms, too long where a block takes none.
  const quick = { cacheTimeout: -1, pollingInterval: 50, staticNetwork: true };
  const provider = new JsonRpcProvider(chain.rpc, undefined, quick);
  const isNative = chain.flavour === 'native';
  return new IExec(
    { ethProvider: new Wallet(privateKey, provider) },
    {
      hubAddress: chain.hub,
      isNative,
      useGas: !isNative,
      ipfsGatewayURL: gateway,
      resultProxyURL: gateway,
      smsURL: WITHOUT_SERVICE,
      iexecGatewayURL: market,
      ipfsNodeURL: WITHOUT_SERVICE,
    },
  );
}
