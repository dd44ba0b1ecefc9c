#!/usr/bin/env node
// A wallet in JavaScript: decodes the logs of a file with ethers, shows the first page, writes the CSV.
// history_ethers.mjs LOGS ACCOUNT HUB CSV prints the medians in milliseconds; CSV is ours, to be the same.
import fs from 'node:fs';
import { Interface, formatUnits } from '../../devnet/ethers.mjs';

const [file, account, hub, ours] = process.argv.slice(2);
const erc20 = new Interface(['event Transfer(address indexed from, address indexed to, uint256 value)']);
const FINALITY_S = 0;

function decode() {
  const lines = JSON.parse(fs.readFileSync(file, 'utf8')).map((log) => {
    const { from, to, value } = erc20.parseLog(log).args;
    const out = from.toLowerCase() === account;
    const kind = log.address === hub ? (out ? 'stake_sent' : 'stake_received') : out ? 'sent' : 'received';
    return { log, kind, amount: out ? -value : value, moved: value, other: (out ? to : from).toLowerCase() };
  });
  return lines.sort((a, b) => b.log.blockNumber - a.log.blockNumber || b.log.logIndex - a.log.logIndex);
}

function entry({ log, kind, amount, moved, other }) {
  const status = log.timestamp + FINALITY_S <= Date.now() / 1000 ? 'certified' : 'provisional';
  const time = new Date(log.timestamp * 1000).toISOString();
  const plain = (value) => formatUnits(value, 9).replace(/\.0$/, '');
  return { time, kind, status, account, amount: plain(amount), moved: plain(moved), coin: '0', other,
    deal: '', task: '', app: '', transaction: log.transactionHash, block: log.blockNumber, certified: '',
    label: '', reason: '', id: `${log.transactionHash}:0:${account}` };
}

const HEADER = 'time,kind,status,account,amount_rlc,moved_rlc,coin_wei,counterparty,deal,task,' +
  'app_name,transaction,block,certified_at,label,reason,id\r\n';
const field = (value) => (/[",\r\n]/.test(value) ? `"${String(value).replaceAll('"', '""')}"` : value);
const csv = (lines) => HEADER + lines.map((line) => Object.values(entry(line)).map(field).join(',') + '\r\n').join('');

function write(path) {
  const handle = fs.openSync(path, 'w');
  fs.writeSync(handle, csv(decode()));
  fs.fsyncSync(handle);
  fs.closeSync(handle);
}

function median(rounds, run) {
  const times = [];
  for (let i = 0; i < rounds; i += 1) {
    const start = process.hrtime.bigint();
    run();
    times.push(Number(process.hrtime.bigint() - start) / 1e6);
  }
  return times.sort((a, b) => a - b)[times.length >> 1].toFixed(3);
}

const page = median(1, () => decode().slice(0, 50).map(entry));
const theirs = `${file}.csv`;
const written = median(1, () => write(theirs));
if (!fs.readFileSync(theirs).equals(fs.readFileSync(ours))) {
  const [a, b] = [theirs, ours].map((name) => fs.readFileSync(name, 'utf8').split('\n'));
  const at = a.findIndex((line, index) => line !== b[index]);
  console.error(`the two exports differ:\n${a[at]}\n${b[at]}`);
  process.exit(1);
}
console.log(page, written);
