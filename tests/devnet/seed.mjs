// One app, one dataset, one workerpool, and money for everybody.
import { Contract, NonceManager, getAddress, id as keccakUtf8, toBeHex, toUtf8Bytes } from 'ethers';
import { abi } from './artifacts.mjs';
import { accounts } from './actors.mjs';
import { RLC } from './orders.mjs';

const WALLET_RLC = 10_000n;
const DEPOSIT_RLC = 1_000n;
const WORKER_STAKE_PERCENT = 35n;
const SCHEDULER_PERCENT = 5n;
const WEI_PER_NRLC = 10n ** 9n; // in the native flavour the coin is RLC with 18 decimals

function mintedToken(receipt, registry) {
  for (const entry of receipt.logs) {
    const event = registry.interface.parseLog(entry);
    if (event?.name === 'Transfer') return getAddress(toBeHex(event.args.tokenId, 20));
  }
  throw new Error('the registry minted nothing');
}

async function mint(registryAddress, abiJson, owner, kind, ...args) {
  const registry = new Contract(registryAddress, abiJson, owner);
  const predicted = await registry[`predict${kind}`](owner.address, ...args);
  const receipt = await (await registry[`create${kind}`](owner.address, ...args)).wait();
  const address = mintedToken(receipt, registry);
  if (address !== predicted) throw new Error(`${kind} is at ${address} instead of ${predicted}`);
  return address;
}

async function seedAssets(chain, who) {
  const image = toUtf8Bytes('docker.io/iexechub/python-hello-world:8.0.4');
  const imageDigest = '0xb0b664b7a6d249f81c067a9262b1763144eeb3ca63e553567f71673442ce9e84';
  const app = await mint(chain.appRegistry, abi.appRegistry, who.appOwner, 'App',
    'hello-world', 'DOCKER', image, imageDigest, '0x');
  const dataset = await mint(chain.datasetRegistry, abi.datasetRegistry, who.datasetOwner, 'Dataset',
    'dev-dataset', toUtf8Bytes('https://127.0.0.1/dataset.bin'), keccakUtf8('dataset'));
  const workerpool = await mint(chain.workerpoolRegistry, abi.workerpoolRegistry, who.scheduler, 'Workerpool',
    'dev-workerpool');
  const pool = new Contract(workerpool, abi.workerpool, who.scheduler);
  await (await pool.changePolicy(WORKER_STAKE_PERCENT, SCHEDULER_PERCENT)).wait();
  return { app, dataset, workerpool };
}

async function fundToken(chain, who, stakers) {
  const admin = new NonceManager(who.admin);
  const rlc = new Contract(chain.rlc, abi.rlc, admin);
  const sent = [];
  for (const { address } of [...stakers, who.appOwner, who.datasetOwner, who.beneficiary])
    sent.push(await rlc.transfer(address, WALLET_RLC * RLC));
  for (const transfer of sent) await transfer.wait();
  for (const staker of stakers)
    await (await rlc.connect(staker).approveAndCall(chain.hub, DEPOSIT_RLC * RLC, '0x')).wait();
}

async function fundNative(chain, stakers) {
  const value = DEPOSIT_RLC * RLC * WEI_PER_NRLC;
  for (const staker of stakers)
    await (await new Contract(chain.hub, abi.hub.native, staker).deposit({ value })).wait();
}

// Requester, scheduler and workers get 1000 RLC deposited at the hub; in the token flavour
// everybody also holds RLC in the wallet.
export async function seed(provider, chain) {
  const who = accounts(provider);
  const assets = await seedAssets(chain, who);
  const stakers = [who.requester, who.scheduler, ...who.workers];
  await (chain.flavour === 'token' ? fundToken(chain, who, stakers) : fundNative(chain, stakers));
  return assets;
}
