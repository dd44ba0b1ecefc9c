// Compares the names we give files, and the CARs we accept, with the reference implementation's:
// node compare.mjs <ipfs_tool>. One line a case; fails with the first difference.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { CarWriter } from '@ipld/car/writer'
import * as dagPb from '@ipld/dag-pb'
import { MemoryBlockstore } from 'blockstore-core/memory'
import { importer } from 'ipfs-unixfs-importer'
import { fixedSize } from 'ipfs-unixfs-importer/chunker'
import { balanced } from 'ipfs-unixfs-importer/layout'

const tool = process.argv[2]
const folder = mkdtempSync(join(tmpdir(), 'fallow-ipfs-'))
const chunk = 262144
const sizes = [0, 1, chunk - 1, chunk, chunk + 1, 1 << 20, 174 * chunk, 174 * chunk + 1, 349 * chunk + 100]

function content(size, repeated) {
  const bytes = Buffer.alloc(size)
  for (let i = 0; i < size; i += 4096) bytes.fill(repeated ? 7 : (i * 31 + (i >> 18) * 13) % 251, i, Math.min(size, i + 4096))
  return bytes
}

async function bytesOf(store, cid) {
  const got = await store.get(cid)
  if (got instanceof Uint8Array) return got
  const parts = []
  for await (const part of got) parts.push(part)
  return Buffer.concat(parts)
}

/// Depth first, as gateways send it; with `dups` a block comes as often as it stands in the file.
async function writeCar(store, root, path, dups) {
  const { writer, out } = CarWriter.create([root])
  const seen = new Set()
  const walk = async (cid) => {
    if (!dups && seen.has(cid.toString())) return
    seen.add(cid.toString())
    const bytes = await bytesOf(store, cid)
    await writer.put({ cid, bytes })
    if (cid.code === dagPb.code) for (const link of dagPb.decode(bytes).Links) await walk(link.Hash)
  }
  const written = (async () => { await walk(root); await writer.close() })()
  const parts = []
  for await (const part of out) parts.push(part)
  await written
  writeFileSync(path, Buffer.concat(parts))
}

async function compare(size, raw, repeated) {
  const bytes = content(size, repeated)
  const store = new MemoryBlockstore()
  const options = {
    rawLeaves: raw, cidVersion: raw ? 1 : 0, chunker: fixedSize({ chunkSize: chunk }),
    layout: balanced({ maxChildrenPerNode: 174 })
  }
  let root
  for await (const entry of importer([{ content: bytes }], store, options)) root = entry.cid
  const file = join(folder, 'file')
  writeFileSync(file, bytes)
  const ours = execFileSync(tool, ['name', raw ? 'raw' : 'dag-pb', file]).toString().trim()
  if (ours !== root.toString()) throw new Error(`${size} ${raw}: ${ours} is not ${root}`)
  for (const dups of [false, true]) {
    const car = join(folder, 'car'), back = join(folder, 'back')
    await writeCar(store, root, car, dups)
    execFileSync(tool, ['check', root.toString(), car, back], { stdio: ['ignore', 'ignore', 'inherit'] })
    if (!readFileSync(back).equals(bytes)) throw new Error(`${size}: the CAR gave other bytes`)
  }
  console.log(`ok - ${size} bytes, ${raw ? 'raw' : 'dag-pb'} leaves, ${repeated ? 'repeated' : 'all different'}`)
}

try {
  for (const size of sizes) for (const raw of [false, true]) await compare(size, raw, false)
  for (const raw of [false, true]) await compare(400 * chunk, raw, true)
} finally {
  rmSync(folder, { recursive: true })
}
