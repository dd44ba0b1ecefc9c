#!/usr/bin/env node
// Puts the apps and datasets of resources/apps into the folder of a catalog: make.mjs FOLDER PLACES.json
// FOLDER was made by `fallow-cli catalog create`. PLACES says what this chain has:
//   { "chain": 134, "apps": { "blast": { "address", "owner", "multiaddr", "digest", "size" }, … },
//     "datasets": { "globins": { "address", "owner", "multiaddr", "sha256", "size" }, … } }
// What PLACES leaves out is left out of the catalog. Each entry goes through `fallow-cli catalog put` ($FALLOW_CLI, or the
// one in the PATH), which refuses what readers would refuse; then the folder waits for its curators' signatures.
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const here = path.dirname(fileURLToPath(import.meta.url));
const [folder, placesFile] = process.argv.slice(2);
if (!folder || !placesFile) {
  console.error('make.mjs FOLDER PLACES.json');
  process.exit(2);
}
const places = JSON.parse(fs.readFileSync(placesFile, 'utf8'));
const described = (...parts) => JSON.parse(fs.readFileSync(path.join(here, '..', ...parts), 'utf8'));
const scratch = fs.mkdtempSync(path.join(os.tmpdir(), 'fallow-catalog-'));
const cli = process.env.FALLOW_CLI ?? 'fallow-cli';

const common = (about, place, proposal) => ({
  schema: 1, chain: places.chain, address: place.address, owner: place.owner, name: about.name,
  summary: `${about.title}. ${about.description}`, license: about.license, categories: about.categories, tags: about.tags,
  multiaddr: place.multiaddr, homepage: about.homepage, source: about.sources, proposal,
});

function appEntry(about, place, proposal) {
  return {
    ...common(about, place, proposal), kind: 'app', version: about.tag, form: about.form, checksum: place.digest.replace('sha256:', '0x'),
    image: { digest: place.digest, size: place.size, platforms: ['linux/amd64'] },
    needs: { cores: 1, memory: about.memory, disk: 2 * place.size, network: about.needs_network, gpu: false },
  };
}

function datasetEntry(about, place, proposal) {
  return {
    ...common(about, place, proposal), kind: 'dataset', version: '1', checksum: place.sha256, privacy: about.privacy,
    content: { sha256: place.sha256, size: place.size, urls: [place.multiaddr] },
  };
}

function entryPath(kind, address) {
  const low = address.toLowerCase();
  return `${kind}s/${low.slice(2, 4)}/${low}.json`;
}

function put(entry) {
  const file = path.join(scratch, 'entry.json');
  fs.writeFileSync(file, `${JSON.stringify(entry, null, 1)}\n`);
  execFileSync(cli, ['catalog', 'put', folder, file], { stdio: ['ignore', 'ignore', 'inherit'] });
}

// A proposal's author is the owner of what it proposes: it cannot be among those who approve it.
function propose(number, name, place, kind) {
  const file = `${String(number).padStart(4, '0')}-${name}.md`;
  const text = fs.readFileSync(path.join(here, 'proposals', file), 'utf8')
    .replace('OWNER', place.owner)
    .replace('status: ', `entry: ${entryPath(kind, place.address)}\nstatus: `);
  fs.mkdirSync(path.join(folder, 'proposals'), { recursive: true });
  fs.writeFileSync(path.join(folder, 'proposals', file), text);
}

const goods = [
  ['ffmpeg', places.apps?.ffmpeg, (place) => appEntry(described('ffmpeg', 'app.json'), place, 1)],
  ['blast', places.apps?.blast, (place) => appEntry(described('blast', 'app.json'), place, 2)],
  ['vina', places.apps?.vina, (place) => appEntry(described('vina', 'app.json'), place, 3)],
  ['globins', places.datasets?.globins, (place) => datasetEntry(described('datasets', 'globins', 'dataset.json'), place, 4)],
  ['receptor', places.datasets?.receptor, (place) => datasetEntry(described('datasets', 'receptor', 'dataset.json'), place, 5)],
];
goods.forEach(([name, place, entry], index) => {
  if (!place) return;
  const made = entry(place);
  propose(index + 1, name, place, made.kind);
  put(made);
});
fs.rmSync(scratch, { recursive: true });
