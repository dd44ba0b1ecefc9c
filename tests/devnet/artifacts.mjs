// Contract code and interfaces out of the npm packages; nothing is compiled.
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { Interface } from 'ethers';

const require = createRequire(import.meta.url);
const pocoDir = path.dirname(require.resolve('@iexec/poco/package.json'));
const readJson = (file) => JSON.parse(fs.readFileSync(file, 'utf8'));

export const artifact = (rel) => readJson(path.join(pocoDir, 'artifacts/contracts', rel));

// Diamond{Init,Cut,Loupe,Ownership} have no artifact in the package; the recorded Arbitrum
// deployments carry their creation bytecode.
export const recorded = (name) => readJson(path.join(pocoDir, 'deployments/arbitrum', `${name}.json`));

export const rlcArtifact = () => require('rlc-faucet-contract/build/contracts/RLC.json');

const abiOf = (folder, name) => artifact(`${folder}/${name}.sol/${name}.json`).abi;
export const abi = {
  hub: {
    token: artifact('IexecInterfaceToken.sol/IexecInterfaceToken.json').abi,
    native: artifact('IexecInterfaceNative.sol/IexecInterfaceNative.json').abi,
  },
  app: abiOf('registries/apps', 'App'),
  appRegistry: abiOf('registries/apps', 'AppRegistry'),
  dataset: abiOf('registries/datasets', 'Dataset'),
  datasetRegistry: abiOf('registries/datasets', 'DatasetRegistry'),
  workerpool: abiOf('registries/workerpools', 'Workerpool'),
  workerpoolRegistry: abiOf('registries/workerpools', 'WorkerpoolRegistry'),
  rlc: rlcArtifact().abi,
};

// Creation code with the addresses of libraries put into their placeholders.
export function linked(art, libraries) {
  let code = art.bytecode;
  for (const file of Object.values(art.linkReferences ?? {})) {
    for (const [name, references] of Object.entries(file)) {
      for (const { start, length } of references) {
        const at = 2 + start * 2;
        const address = libraries[name].slice(2).toLowerCase();
        code = code.slice(0, at) + address + code.slice(at + length * 2);
      }
    }
  }
  return code;
}

// Selectors as PoCo's own deployment assigns them: receive is 00000000, fallback ffffffff.
export function selectors(abiJson) {
  return new Interface(abiJson).fragments.flatMap((fragment) => {
    if (fragment.type === 'function') return [fragment.selector];
    if (fragment.type !== 'fallback') return [];
    return fragment.format() === 'receive() payable' ? ['0x00000000'] : ['0xffffffff'];
  });
}
