// The pool's door for workers, written from section D of the protocol and from nothing of ours.
import { TypedDataEncoder, getBytes, keccak256 } from '../../devnet/ethers.mjs';

const digit16 = (char) => (/^[0-9a-fA-F]$/.test(char) ? parseInt(char, 16) : -1);

// web3j's lenient reading of hexadecimal, which the login applies to Base64.
export function oddDecode(text) {
  const rest = text.startsWith('0x') ? text.slice(2) : text;
  const bytes = rest.length % 2 ? [digit16(rest[0])] : [];
  for (let at = rest.length % 2; at < rest.length; at += 2)
    bytes.push((digit16(rest[at]) << 4) + digit16(rest[at + 1]));
  return Uint8Array.from(bytes.map((byte) => byte & 0xff));
}

const NOTHING = {
  chainReceipt: null, resultLink: null, chainCallbackData: null, errorMessage: null, cause: null, computeLogs: null,
  exitCode: null, teeSessionGenerationError: null,
};

// What a task's app wrote, as its requester reads it: [{walletAddress, stdout, stderr}]. The wallet signs the pool's challenge.
export async function readLogs(url, wallet, task) {
  const answer = await fetch(`${url}/tasks/logs/challenge?address=${wallet.address}`);
  const { domain, types: { EIP712Domain, ...types }, message } = await answer.json();
  const hash = TypedDataEncoder.hash(domain, types, message);
  const authorization = [hash, await wallet.signTypedData(domain, types, message), wallet.address].join('_');
  const logs = await fetch(`${url}/tasks/${task}/logs`, { headers: { authorization } });
  return { code: logs.status, ...(logs.ok && (await logs.json())) };
}

export class PoolClient {
  constructor(url, wallet) {
    Object.assign(this, { url, wallet, address: wallet.address.toLowerCase() });
  }

  async call(method, path, body) {
    const headers = { 'content-type': 'application/json', ...(this.token && { authorization: `Bearer ${this.token}` }) };
    const answer = await fetch(this.url + path, { method, headers, body: body && JSON.stringify(body) });
    return { code: answer.status, text: await answer.text() };
  }

  async expect(code, method, path, body) {
    const answer = await this.call(method, path, body);
    if (answer.code !== code) throw new Error(`${method} ${path}: ${answer.code} ${answer.text}`);
    return answer.text;
  }

  async login() {
    const query = `walletAddress=${this.address}`;
    const challenge = await this.expect(200, 'GET', `/workers/challenge?${query}`);
    const { serialized } = this.wallet.signingKey.sign(keccak256(oddDecode(challenge)));
    if (getBytes(serialized).length !== 65) throw new Error('a signature has 65 bytes');
    this.token = await this.expect(200, 'POST', `/workers/login?${query}`, { value: serialized });
  }

  register(slots) {
    const machine = { os: 'Linux', cpu: 'amd64', cpuNb: slots, memorySize: 4, gpuEnabled: false, teeEnabled: false, tdxEnabled: false };
    return this.expect(200, 'POST', '/workers/register', { name: 'liar', walletAddress: this.address, ...machine });
  }

  ping() { return this.expect(200, 'POST', '/workers/ping'); }

  // {workerpoolAuthorization, smsUrl}, or nothing.
  async available(blockNumber) {
    const { code, text } = await this.call('GET', `/replicates/available?blockNumber=${blockNumber}`);
    return code === 200 ? JSON.parse(text) : undefined;
  }

  // {code, action}
  async report(task, status, details = {}) {
    const body = { status, details: { ...NOTHING, ...details } };
    const { code, text } = await this.call('POST', `/replicates/${task}/updateStatus`, body);
    return { code, action: text ? JSON.parse(text) : undefined };
  }

  async replicate(task) {
    return JSON.parse(await this.expect(200, 'GET', `/tasks/${task}/replicates/${this.address}`));
  }
}
