// EIP-712 orders and the hashes of deals and tasks, as PoCo computes them (iExecODB 5.0.0).
import {
  TypedDataEncoder, ZeroAddress, ZeroHash, getBytes, hexlify, randomBytes, solidityPackedKeccak256,
} from 'ethers';

export const RLC = 10n ** 9n; // 1 RLC in nRLC
export const TAG_STANDARD = ZeroHash;
export const TAG_TEE_TDX = `0x${'9'.padStart(64, '0')}`;

const fields = (text) =>
  text.split(',').map((field) => {
    const [type, name] = field.trim().split(' ');
    return { name, type };
  });

export const orderTypes = {
  AppOrder: fields(
    'address app, uint256 appprice, uint256 volume, bytes32 tag, address datasetrestrict, ' +
      'address workerpoolrestrict, address requesterrestrict, bytes32 salt',
  ),
  DatasetOrder: fields(
    'address dataset, uint256 datasetprice, uint256 volume, bytes32 tag, address apprestrict, ' +
      'address workerpoolrestrict, address requesterrestrict, bytes32 salt',
  ),
  WorkerpoolOrder: fields(
    'address workerpool, uint256 workerpoolprice, uint256 volume, bytes32 tag, uint256 category, ' +
      'uint256 trust, address apprestrict, address datasetrestrict, address requesterrestrict, bytes32 salt',
  ),
  RequestOrder: fields(
    'address app, uint256 appmaxprice, address dataset, uint256 datasetmaxprice, address workerpool, ' +
      'uint256 workerpoolmaxprice, address requester, uint256 volume, bytes32 tag, uint256 category, ' +
      'uint256 trust, address beneficiary, address callback, string params, bytes32 salt',
  ),
};

export const domainOf = ({ chainId, hub }) => ({
  name: 'iExecODB',
  version: '5.0.0',
  chainId,
  verifyingContract: hub,
});

const EMPTY = { address: ZeroAddress, bytes32: ZeroHash, string: '', uint256: 0n };
const blank = (type) => Object.fromEntries(orderTypes[type].map((field) => [field.name, EMPTY[field.type]]));

// Without a signer the order gets the empty signature: for presigned orders.
export async function signOrder(chain, type, signer, given) {
  const order = { ...blank(type), salt: hexlify(randomBytes(32)), volume: 1n, ...given };
  const types = { [type]: orderTypes[type] };
  const sign = signer ? await signer.signTypedData(domainOf(chain), types, order) : '0x';
  return { ...order, sign };
}

export const orderHash = (chain, type, { sign, ...message }) =>
  TypedDataEncoder.hash(domainOf(chain), { [type]: orderTypes[type] }, message);

export const NO_DATASET_ORDER = { ...blank('DatasetOrder'), sign: '0x' };

const packed = solidityPackedKeccak256;
export const dealIdOf = (requestHash, firstIndex) => packed(['bytes32', 'uint256'], [requestHash, firstIndex]);
export const taskIdOf = (dealId, index) => packed(['bytes32', 'uint256'], [dealId, index]);
export const resultHashOf = (taskId, digest) => packed(['bytes32', 'bytes32'], [taskId, digest]);
export const resultSealOf = (worker, taskId, digest) =>
  packed(['address', 'bytes32', 'bytes32'], [worker, taskId, digest]);

const signRaw = (signer, hash) => signer.signMessage(getBytes(hash));
// What the scheduler signs to let a worker contribute.
export const authorize = (scheduler, worker, taskId, enclaveChallenge = ZeroAddress) =>
  signRaw(scheduler, packed(['address', 'bytes32', 'address'], [worker, taskId, enclaveChallenge]));
export const enclaveSign = (enclave, resultHash, resultSeal) =>
  signRaw(enclave, packed(['bytes32', 'bytes32'], [resultHash, resultSeal]));
