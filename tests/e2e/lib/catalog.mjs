// The catalog of resources/apps on the practice chain: images in the registry, app and data registered, an entry each, signed
// by curators with keystores, in a repository on this computer.
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { Wallet, encryptKeystoreJsonSync, register, signOrder, toUtf8Bytes, ZeroHash } from '../../../installer/lib/chain.mjs';
import { RLC } from '../../devnet/orders.mjs';
import { output } from './processes.mjs';
import { SOURCE } from './stage.mjs';

const PASSWORD = 'only for tests';
const ROLES = ['root1', 'curator1', 'curator2', 'reviewer', 'clock'];
const VOLUME = 100n;
const sha256Of = (bytes) => `0x${createHash('sha256').update(bytes).digest('hex')}`;
const described = (...parts) => JSON.parse(fs.readFileSync(path.join(SOURCE, 'resources/apps', ...parts), 'utf8'));

export class CatalogStand {
  // `apps`: where the images were built.
  constructor(stage, apps) {
    Object.assign(this, { stage, apps, keys: {}, places: { chain: stage.chain.chainId, apps: {}, datasets: {} } });
    this.folder = stage.at('catalog');
    this.url = `file://${stage.at('site', 'catalog.git')}`;
    fs.mkdirSync(stage.at('keys'));
    for (const role of ROLES) {
      const key = Wallet.createRandom();
      const text = encryptKeystoreJsonSync({ address: key.address, privateKey: key.privateKey }, PASSWORD, { scrypt: { N: 4096, r: 8, p: 1 } });
      fs.writeFileSync(stage.at('keys', role), text, { mode: 0o600 });
      this.keys[role] = key.address;
    }
  }

  get root() { return sha256Of(fs.readFileSync(path.join(this.folder, 'meta/root/1.json'))); }
  cli(...words) { return output([this.stage.bin('fallow-cli'), 'catalog', ...words]); }
  as(role, ...words) {
    return output([this.stage.bin('fallow-cli'), 'catalog', ...words, '--keystore', this.stage.at('keys', role), '--password-fd', '3'],
      { secret: PASSWORD });
  }

  async registerApp(name) {
    const { stage } = this;
    const about = described(name, 'app.json');
    const publish = path.join(SOURCE, 'resources/apps/ffmpeg/publish');
    const registry = stage.image.reference.split('/')[0];
    const { reference, digest } = JSON.parse(await output([publish, path.join(this.apps, name), registry, about.repository]));
    const multiaddr = `${reference.slice(0, reference.lastIndexOf(':'))}@${digest}`;
    const owner = stage.who.appOwner;
    const address = await register(stage, owner, 'App', about.name, about.type, toUtf8Bytes(multiaddr), digest.replace('sha256:', '0x'), '0x');
    const [size] = (await output(['du', '-sb', path.join(this.apps, name, 'rootfs')])).split('\t');
    this.places.apps[name] = { address, owner: owner.address, multiaddr, digest, size: Number(size) };
  }

  async registerDataset(name) {
    const { stage } = this;
    const about = described('datasets', name, 'dataset.json');
    const bytes = fs.readFileSync(path.join(this.apps, about.of, 'sample', about.file));
    const owner = stage.who.datasetOwner;
    const multiaddr = stage.serveFile(about.file, bytes);
    const sha256 = sha256Of(bytes);
    const address = await register(stage, owner, 'Dataset', about.name, toUtf8Bytes(multiaddr), sha256);
    this.places.datasets[name] = { address, owner: owner.address, multiaddr, sha256, size: bytes.length };
  }

  appOrder(name) {
    const { chain, who } = this.stage;
    return signOrder(chain, 'AppOrder', who.appOwner, { app: this.places.apps[name].address, appprice: RLC / 10n, volume: VOLUME, tag: ZeroHash });
  }
  datasetOrder(name) {
    const { chain, who } = this.stage;
    const dataset = this.places.datasets[name].address;
    return signOrder(chain, 'DatasetOrder', who.datasetOwner, { dataset, datasetprice: RLC / 20n, volume: VOLUME, tag: ZeroHash });
  }
  serveSample(app, file) { return this.stage.serveFile(file, fs.readFileSync(path.join(this.apps, app, 'sample', file))); }

  async create() {
    const key = (role) => this.keys[role];
    await this.cli('create', this.folder, '--name', 'First', '--chain', `${this.places.chain}`, '--root', key('root1'),
      '--curator', key('curator1'), '--curator', key('curator2'), '--reviewer', key('reviewer'), '--clock', key('clock'));
    await this.as('root1', 'sign', this.folder, 'root');
    const places = this.stage.at('places.json');
    fs.writeFileSync(places, JSON.stringify(this.places));
    process.env.FALLOW_CLI = this.stage.bin('fallow-cli');
    await output(['node', path.join(SOURCE, 'resources/apps/catalog/make.mjs'), this.folder, places]);
  }

  async approve(address) {
    for (const [who, role] of [['curator1', 'curator'], ['curator2', 'curator'], ['reviewer', 'reviewer']])
      await this.as(who, 'approve', this.folder, address, '--role', role);
  }

  async revoke(address) {
    await this.as('curator1', 'revoke', this.folder, address, '--cause', 'malicious', '--reason', 'It is a test.');
    await this.as('curator2', 'revoke', this.folder, '--seq', '1');
  }

  // The file of an entry, changed by `edit`.
  edit(kind, address, edit) {
    const low = address.toLowerCase();
    const file = path.join(this.folder, `${kind}s`, low.slice(2, 4), `${low}.json`);
    fs.writeFileSync(file, edit(fs.readFileSync(file, 'utf8')));
  }

  async publish() {
    await this.cli('draft', this.folder, 'snapshot');
    for (const curator of ['curator1', 'curator2']) await this.as(curator, 'sign', this.folder, 'snapshot');
    await this.cli('draft', this.folder, 'timestamp');
    await this.as('clock', 'sign', this.folder, 'timestamp');
    await this.cli('publish', this.folder, this.stage.at('site', 'catalog.git'));
  }
}
