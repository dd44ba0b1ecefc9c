#!/usr/bin/env node
// A folder over HTTP on loopback, for reading: serve.mjs DIR [PORT]
// Takes the given port where it is free, prints "http://127.0.0.1:PORT" and runs until SIGTERM or SIGINT.
import fs from 'node:fs';
import http from 'node:http';
import path from 'node:path';

const root = fs.realpathSync(process.argv[2] ?? '.');
const wanted = Number(process.argv[3] ?? 0);

// The file of a request, or undefined: nothing outside the folder, no folders, no links out of it.
function fileOf(url) {
  try {
    const { pathname } = new URL(url, 'http://localhost');
    const name = fs.realpathSync(path.join(root, decodeURIComponent(pathname)));
    return name.startsWith(root + path.sep) && fs.statSync(name).isFile() ? name : undefined;
  } catch {
    return undefined;
  }
}

// "bytes=5-9" or "bytes=5-" as [first, last]; undefined where there is no such part.
function rangeOf(header, size) {
  const [, first, last] = /^bytes=(\d+)-(\d*)$/.exec(header ?? '') ?? [];
  if (first === undefined || Number(first) >= size) return undefined;
  return [Number(first), Math.min(last === '' ? size - 1 : Number(last), size - 1)];
}

function answer(request, response) {
  const name = ['GET', 'HEAD'].includes(request.method) && fileOf(request.url);
  if (!name) return response.writeHead(404).end();
  const { size } = fs.statSync(name);
  const range = rangeOf(request.headers.range, size);
  const [first, last] = range ?? [0, size - 1];
  response.writeHead(range ? 206 : 200, {
    'content-type': 'application/octet-stream',
    'accept-ranges': 'bytes',
    'content-length': last - first + 1,
    ...(range && { 'content-range': `bytes ${first}-${last}/${size}` }),
  });
  if (request.method === 'HEAD' || size === 0) return response.end();
  return fs.createReadStream(name, { start: first, end: last }).on('error', () => response.destroy()).pipe(response);
}

for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP']) process.on(signal, () => process.exit(0));
const server = http.createServer(answer);
server.on('listening', () => console.log(`http://127.0.0.1:${server.address().port}`));
server.once('error', () => server.listen(0, '127.0.0.1')); // that port is taken
server.listen(wanted, '127.0.0.1');
