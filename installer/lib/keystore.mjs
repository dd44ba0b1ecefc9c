#!/usr/bin/env node
// Writes the V3 keystore of an actor of the practice chain: keystore.mjs CHAIN_FILE ROLE FILE
// The password is the first line of descriptor 3.
import fs from 'node:fs';
import { encryptKeystoreJsonSync, openChain } from './chain.mjs';

const [file, role, target] = process.argv.slice(2);
const password = fs.readFileSync(3, 'utf8').split('\n')[0];
const { provider, who } = openChain(file);
// Light, because these keys are public anyhow.
const { address, privateKey } = who[role];
const json = encryptKeystoreJsonSync({ address, privateKey }, password, { scrypt: { N: 4096, r: 8, p: 1 } });
fs.writeFileSync(target, json, { mode: 0o600, flag: 'wx' });
provider.destroy();
