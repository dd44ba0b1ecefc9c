// The chain is deployed once and then loaded: DIR/<flavour>.state.json and <flavour>.meta.json.
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { MNEMONIC, describeActors } from './actors.mjs';
import { anvilBinary, connect, flavourArguments, startAnvil } from './anvil.mjs';
import { CATEGORIES, deployPoco } from './deploy.mjs';
import { seed } from './seed.mjs';

const here = path.dirname(fileURLToPath(import.meta.url));
const MAKERS = ['actors', 'anvil', 'artifacts', 'cache', 'deploy', 'orders', 'seed'];

// Whatever can change the state is in the key.
function cacheKey() {
  const hash = createHash('sha256');
  for (const file of ['package-lock.json', ...MAKERS.map((name) => `${name}.mjs`)])
    hash.update(file).update(fs.readFileSync(path.join(here, file)));
  return hash.digest('hex');
}

export const cachePaths = (dir, flavour) => ({
  state: path.join(dir, `${flavour}.state.json`),
  meta: path.join(dir, `${flavour}.meta.json`),
});

function readMeta({ state, meta }, key) {
  try {
    const found = JSON.parse(fs.readFileSync(meta, 'utf8'));
    return found.key === key && fs.statSync(state).size > 0 ? found : null;
  } catch {
    return null; // absent or cut short: made again
  }
}

// Deploys on a fresh chain; the description has all a client needs besides the url.
export async function deployAndSeed(url, flavour) {
  const provider = connect(url);
  try {
    const chain = await deployPoco(provider, flavour);
    const assets = await seed(provider, chain);
    const categories = CATEGORIES.map(([name, seconds], index) => ({ index, name, seconds }));
    return { ...chain, ...assets, categories, mnemonic: MNEMONIC, actors: describeActors() };
  } finally {
    provider.destroy();
  }
}

// Makes the files unless they are there and current; tells whether it had to.
export async function prepare(dir, flavour) {
  const paths = cachePaths(dir, flavour);
  const key = cacheKey();
  const found = readMeta(paths, key);
  if (found && found.anvil === anvilBinary()) return { ...paths, description: found, made: false };

  fs.mkdirSync(dir, { recursive: true });
  const part = (file) => `${file}.${process.pid}.part`;
  const anvil = await startAnvil({ flavour, dump: part(paths.state) });
  let description;
  try {
    description = await deployAndSeed(anvil.url, flavour);
  } finally {
    await anvil.stop(); // writes the state
  }
  description = { key, anvil: anvilBinary(), arguments: flavourArguments(flavour), ...description };
  fs.writeFileSync(part(paths.meta), JSON.stringify(description, null, 1));
  fs.renameSync(part(paths.state), paths.state);
  fs.renameSync(part(paths.meta), paths.meta); // last: it vouches for the state
  return { ...paths, description, made: true };
}
