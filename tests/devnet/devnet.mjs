#!/usr/bin/env node
// The local PoCo chain. See README.md.
import { parseArgs } from 'node:util';
import { CHAIN_ID, startAnvil } from './anvil.mjs';
import { deployAndSeed, prepare } from './cache.mjs';

const USAGE = `usage: devnet.mjs [--flavour token|native] [--cache DIR] [--port N] [--pool] [--die-with-parent]
       devnet.mjs --prepare --cache DIR [--flavour token|native]
  --cache DIR        load the chain saved in DIR; make it first where it is missing or outdated
  --prepare          only make the saved chains (both flavours unless one is named), then end
  --pool             a block a second besides one for every transaction, as a pool needs it
  --die-with-parent  end when standard input closes
Prints one line of JSON when ready and runs until SIGTERM or SIGINT.`;

const { values: options } = parseArgs({
  options: {
    flavour: { type: 'string' },
    cache: { type: 'string' },
    port: { type: 'string' },
    pool: { type: 'boolean', default: false },
    prepare: { type: 'boolean', default: false },
    'die-with-parent': { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});

const say = (value) => process.stdout.write(`${JSON.stringify(value)}\n`);

async function prepareAll() {
  if (!options.cache) throw new Error('--prepare needs --cache DIR');
  for (const flavour of options.flavour ? [options.flavour] : Object.keys(CHAIN_ID)) {
    const { state, meta, made } = await prepare(options.cache, flavour);
    say({ flavour, state, meta, made });
  }
}

function untilToldToStop(anvil) {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => resolve(0));
    anvil.end.then(() => resolve(1)); // it died by itself
    if (!options['die-with-parent']) return;
    process.stdin.on('end', () => resolve(0)).on('error', () => resolve(0)).resume();
  });
}

async function run() {
  const { port, pool, cache, flavour = 'token' } = options;
  const saved = cache ? await prepare(cache, flavour) : null;
  const anvil = await startAnvil({ flavour, port: Number(port ?? 0), pool, load: saved?.state });
  const stopped = untilToldToStop(anvil);
  try {
    const { key, anvil: binary, arguments: args, ...description } =
      saved?.description ?? (await deployAndSeed(anvil.url, flavour));
    say({ rpc: anvil.url, pid: anvil.child.pid, ...description });
    process.exitCode = await stopped;
  } finally {
    await anvil.stop();
    process.stdin.destroy();
  }
}

if (options.flavour && !(options.flavour in CHAIN_ID)) throw new Error(`no such flavour: ${options.flavour}`);
if (options.help) console.log(USAGE);
else await (options.prepare ? prepareAll() : run());
