// What the commands of this folder share: options, the chain, keys, results.
import fs from 'node:fs';
import { parseArgs } from 'node:util';

// Every option takes a value; `usage` names them all.
export function readOptions(names, usage) {
  const options = Object.fromEntries(names.map((name) => [name, { type: 'string' }]));
  try {
    return parseArgs({ options, allowPositionals: true });
  } catch (error) {
    process.stderr.write(`${error.message}\n${usage}\n`);
    return process.exit(2);
  }
}

export const readJson = (file) => JSON.parse(fs.readFileSync(file, 'utf8'));

// Keys come from the environment, else from the chain's own actors (the public test mnemonic).
export function keyOf(chain, role) {
  const variable = `FALLOW_E2E_${role.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase()}_KEY`;
  const actor = chain.actors?.find((candidate) => candidate.role === role);
  const key = process.env[variable] ?? actor?.privateKey;
  if (!key) throw new Error(`no key for ${role}: set ${variable}`);
  return key;
}

// Amounts and ids are bigints in places; JSON has them as decimal text.
export const printJson = (value) =>
  console.log(JSON.stringify(value, (_, member) => (typeof member === 'bigint' ? `${member}` : member)));

// The SDK hides the reason in one of three places.
export function explain(error) {
  const causes = [error?.message, error?.errorCause?.message, error?.cause?.message, error?.reason];
  return [...new Set(causes.filter(Boolean))].join(': ');
}

export async function runCommand(command) {
  try {
    printJson(await command());
    process.exit(0); // the SDK's provider keeps the process alive
  } catch (error) {
    process.stderr.write(`${explain(error)}\n`);
    process.exit(1);
  }
}
