// Looks for secrets in the memory of a running program, in a core file or a log.
import fs from 'node:fs';

const CHUNK = 8 * 1024 * 1024;

// What of a process is mapped and readable: [{start, end, name, isDumped}]. Memory that is marked so (MADV_DONTDUMP,
// "dd") is not in a core dump.
function regionsOf(pid) {
  const regions = [];
  for (const line of fs.readFileSync(`/proc/${pid}/smaps`, 'utf8').split('\n')) {
    const head = /^([0-9a-f]+)-([0-9a-f]+) (\S+) \S+ \S+ \S+\s*(.*)$/.exec(line);
    if (head) {
      const [, start, end, rights, name] = head;
      regions.push({ start: parseInt(start, 16), end: parseInt(end, 16), rights, name, isDumped: true });
    }
    const flags = /^VmFlags: (.*)$/.exec(line);
    if (flags) regions.at(-1).isDumped = !flags[1].split(' ').includes('dd');
  }
  return regions.filter(({ rights, name }) => rights.startsWith('r') && !/^\[v(var|syscall)/.test(name));
}

// Looks from `start` to `end` in pieces that overlap by the longest needle: how many bytes could be read.
function search(file, start, end, needles, found, where) {
  const overlap = Math.max(...needles.map(({ bytes }) => bytes.length));
  const buffer = Buffer.alloc(Math.min(CHUNK, end - start));
  let read = 0;
  for (let at = start; at < end; at += CHUNK - overlap) {
    let size;
    try {
      size = fs.readSync(file, buffer, 0, Math.min(CHUNK, end - at), at);
    } catch {
      return read; // of a device, or gone meanwhile
    }
    const piece = buffer.subarray(0, size);
    read = at + size - start;
    for (const { name, bytes } of needles) {
      const place = piece.indexOf(bytes);
      if (place >= 0) found.add(`${name} in ${where}${start === 0 ? ` at ${at + place}` : ''}`);
    }
    if (at + size >= end || size < Math.min(CHUNK, end - at)) return read;
  }
  return read;
}

// Runs `look` while the process stands still, so that no memory comes or goes under it.
function whileStopped(pid, look) {
  const state = (thread) => /\) (\S)/.exec(fs.readFileSync(`/proc/${pid}/task/${thread}/stat`, 'utf8'))[1];
  process.kill(pid, 'SIGSTOP');
  try {
    while (!fs.readdirSync(`/proc/${pid}/task`).every((thread) => state(thread) === 'T'));
    return look();
  } finally {
    process.kill(pid, 'SIGCONT');
  }
}

// Names of the needles found, each with where. `all`: also what a core dump leaves out.
export function scanMemory(pid, needles, options = {}) {
  return whileStopped(pid, () => scanStopped(pid, needles, options));
}

function scanStopped(pid, needles, { all = false }) {
  const found = new Set();
  let [bytes, unread] = [0, 0];
  const file = fs.openSync(`/proc/${pid}/mem`, 'r');
  for (const { start, end, name, isDumped } of regionsOf(pid)) {
    if (!all && !isDumped) continue;
    const read = search(file, start, end, needles, found, `${isDumped ? 'dumped' : 'undumped'} memory (${name || 'anonymous'})`);
    bytes += read;
    unread += end - start - read;
  }
  fs.closeSync(file);
  return { found: [...found], bytes, unread };
}

export function scanFile(path, needles) {
  const found = new Set();
  const file = fs.openSync(path, 'r');
  const { size } = fs.fstatSync(file);
  const bytes = search(file, 0, size, needles, found, path.split('/').at(-1));
  fs.closeSync(file);
  return { found: [...found], bytes, unread: size - bytes };
}

const utf16 = (text) => Buffer.from(text, 'utf16le');

// A text as programs keep it.
export const textNeedles = (name, text) => [
  { name, bytes: Buffer.from(text, 'utf8') },
  { name: `${name} (UTF-16)`, bytes: utf16(text) },
];

// Bytes as they are, turned round (the limbs of big numbers), and as text.
export function byteNeedles(name, bytes) {
  const hex = bytes.toString('hex');
  return [
    { name, bytes },
    { name: `${name} (reversed)`, bytes: Buffer.from(bytes).reverse() },
    ...textNeedles(`${name} (hex)`, hex),
    ...textNeedles(`${name} (HEX)`, hex.toUpperCase()),
    ...textNeedles(`${name} (Base64)`, bytes.toString('base64').replace(/=+$/, '')),
  ];
}
