// Deploys the PoCo diamond in the layout of production: 14 facets, registries, categories.
import { Contract, ContractFactory, Interface, NonceManager, ZeroAddress } from 'ethers';
import { abi, artifact, linked, recorded, rlcArtifact, selectors } from './artifacts.mjs';
import { accounts } from './actors.mjs';
import { CHAIN_ID } from './anvil.mjs';

// The five of production and one that ends while somebody watches: [name, seconds].
export const CATEGORIES = [
  ['XS', 300],
  ['S', 1200],
  ['M', 3600],
  ['L', 10800],
  ['XL', 36000],
  ['DEV', 60],
];
const CALLBACK_GAS = 200_000n; // as in production since 6.2.0; configure() itself sets 100000

const facetsOf = (flavour) => [
  'IexecAccessorsABILegacyFacet',
  'IexecCategoryManagerFacet',
  'IexecConfigurationExtraFacet',
  'IexecConfigurationFacet',
  'IexecERC20Facet',
  flavour === 'token' ? 'IexecEscrowTokenFacet' : 'IexecEscrowNativeFacet',
  'IexecOrderManagementFacet',
  'IexecPoco1Facet',
  'IexecPoco2Facet',
  'IexecPocoAccessorsFacet',
  'IexecRelayFacet',
];

// Sends without waiting: addresses follow from the nonce. `settle` waits for all of it.
class Deployer {
  constructor(signer) {
    this.signer = new NonceManager(signer);
    this.pending = [];
  }
  async create(art, args = [], code = art.bytecode) {
    const contract = await new ContractFactory(art.abi ?? [], code, this.signer).deploy(...args);
    this.pending.push(contract.deploymentTransaction());
    return contract.getAddress();
  }
  async send(address, abiJson, method, ...args) {
    this.pending.push(await new Contract(address, abiJson, this.signer)[method](...args));
  }
  async settle() {
    for (const transaction of this.pending.splice(0)) await transaction.wait();
  }
}

async function deployFacets(deployer, flavour) {
  // ethers refuses the library's own ABI: it has the names of enums.
  const library = { ...artifact('libs/IexecLibOrders_v5.sol/IexecLibOrders_v5.json'), abi: [] };
  const libraries = { IexecLibOrders_v5: await deployer.create(library) };
  const init = await deployer.create(recorded('DiamondInit'));
  const arts = ['DiamondCutFacet', 'DiamondLoupeFacet', 'OwnershipFacet'].map(recorded);
  arts.push(...facetsOf(flavour).map((name) => artifact(`facets/${name}.sol/${name}.json`)));
  const taken = new Set();
  const cuts = [];
  for (const art of arts) {
    const facetAddress = await deployer.create(art, [], linked(art, libraries));
    const functionSelectors = selectors(art.abi).filter((selector) => !taken.has(selector));
    functionSelectors.forEach((selector) => taken.add(selector));
    cuts.push({ facetAddress, action: 0, functionSelectors });
  }
  return { cuts, init };
}

async function deployRegistries(deployer) {
  const create = (folder, name) => deployer.create(artifact(`registries/${folder}/${name}.sol/${name}.json`));
  return {
    appRegistry: await create('apps', 'AppRegistry'),
    datasetRegistry: await create('datasets', 'DatasetRegistry'),
    workerpoolRegistry: await create('workerpools', 'WorkerpoolRegistry'),
  };
}

// The order of transactions makes the addresses, so it is part of the result.
export async function deployPoco(provider, flavour) {
  const { admin } = accounts(provider);
  const deployer = new Deployer(admin);
  const rlc = flavour === 'token' ? await deployer.create(rlcArtifact()) : ZeroAddress;
  const { cuts, init } = await deployFacets(deployer, flavour);
  const initCalldata = new Interface(recorded('DiamondInit').abi).encodeFunctionData('init');
  const hub = await deployer.create(artifact('Diamond.sol/Diamond.json'), [
    cuts,
    { owner: admin.address, init, initCalldata },
  ]);
  const registries = await deployRegistries(deployer);
  await deployer.settle();

  for (const registry of Object.values(registries))
    await deployer.send(registry, abi.appRegistry, 'initialize', ZeroAddress);
  const { appRegistry, datasetRegistry, workerpoolRegistry } = registries;
  const hubAbi = abi.hub[flavour];
  await deployer.send(hub, hubAbi, 'configure', rlc, 'Staked RLC', 'SRLC', 9, appRegistry, datasetRegistry,
    workerpoolRegistry, ZeroAddress);
  await deployer.settle(); // owner and signing domain must stand before the rest is estimated
  await deployer.send(hub, hubAbi, 'setCallbackGas', CALLBACK_GAS);
  for (const [name, seconds] of CATEGORIES)
    await deployer.send(hub, hubAbi, 'createCategory', name, '{}', seconds);
  await deployer.settle();
  return { flavour, chainId: CHAIN_ID[flavour], hub, rlc, ...registries };
}
