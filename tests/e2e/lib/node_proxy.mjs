// A node between a worker and the chain that tells what a test wants it to tell.
import http from 'node:http';

const quantity = (number) => `0x${BigInt(number).toString(16)}`;

// Lies a node can tell; each gets {method, params, result} and returns the result to send.
export const lies = {
  none: ({ result }) => result,
  // Blocks nobody has: another height on the newest block.
  height: (ahead) => ({ method, params, result }) => {
    if (method === 'eth_blockNumber') return quantity(BigInt(result) + BigInt(ahead));
    if (method !== 'eth_getBlockByNumber' || params[0] !== 'latest') return result;
    return { ...result, number: quantity(BigInt(result.number) + BigInt(ahead)) };
  },
  // The same, and whoever asks for that block by its number or its hash is shown it.
  forgedHead: (ahead) => async ({ method, params, result, ask }) => {
    if (method === 'eth_blockNumber') return quantity(BigInt(result) + BigInt(ahead));
    if (!['eth_getBlockByNumber', 'eth_getBlockByHash'].includes(method)) return result;
    const head = await ask('eth_getBlockByNumber', ['latest', false]);
    if (result && params[0] !== 'latest' && params[0] !== head.hash) return result;
    return { ...head, number: quantity(BigInt(head.number) + BigInt(ahead)) };
  },
  // The past as the present.
  frozen: () => {
    let first;
    return async ({ method, params, result, ask }) => {
      if (method !== 'eth_blockNumber' && method !== 'eth_getBlockByNumber') return result;
      first ??= await ask('eth_getBlockByNumber', ['latest', false]);
      if (method === 'eth_blockNumber') return first.number;
      return ['latest', first.number].includes(params[0]) ? first : result;
    };
  },
  nonsense: () => () => ({ jsonrpc: [null], number: '0xzz' }),
  chainId: (id) => ({ method, result }) => (['eth_chainId', 'net_version'].includes(method) ? quantity(id) : result),
};

// Forwards to `upstream` and lets `proxy.lie` (one of the above, changeable at any time) speak last.
export async function nodeProxy(upstream, lie = lies.none) {
  const proxy = { lie, asked: 0 };
  let id = 0;

  const ask = async (method, params) => {
    const body = JSON.stringify({ jsonrpc: '2.0', id: (id += 1), method, params });
    const reply = await fetch(upstream, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
    return reply.json();
  };
  const result = async (method, params) => (await ask(method, params)).result;

  async function answer(call) {
    const { method, params = [] } = call;
    const reply = await ask(method, params);
    const told = { jsonrpc: '2.0', id: call.id };
    if (reply.error && method !== 'eth_getBlockByNumber') return { ...told, error: reply.error };
    return { ...told, result: await proxy.lie({ method, params, result: reply.result ?? null, ask: result }) };
  }

  const server = http.createServer(async (request, response) => {
    try {
      const parts = [];
      for await (const part of request) parts.push(part);
      const calls = JSON.parse(Buffer.concat(parts).toString());
      proxy.asked += 1;
      const told = Array.isArray(calls) ? await Promise.all(calls.map(answer)) : await answer(calls);
      response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(told));
    } catch {
      response.destroy();
    }
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  proxy.url = `http://127.0.0.1:${server.address().port}`;
  proxy.stop = () => new Promise((resolve) => {
    server.close(resolve);
    server.closeAllConnections();
  });
  return proxy;
}
