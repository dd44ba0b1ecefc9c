// The journal of a core, read from a copy of its database: the files as a kill left them.
import fs from 'node:fs';
import { output } from './processes.mjs';

const READ = `
import sqlite3, sys
for body, in sqlite3.connect(sys.argv[1]).execute("SELECT body FROM task_record"): print(body.replace("\\n", " "))`;

// Records of core/task by task id.
export async function readJournal(stage, name) {
  const copy = stage.at(`${name}-journal-${Math.random().toString(36).slice(2)}`);
  fs.mkdirSync(copy);
  for (const file of ['core.db', 'core.db-wal']) {
    const from = stage.at(name, file);
    if (fs.existsSync(from)) fs.copyFileSync(from, `${copy}/${file}`);
  }
  const rows = await output(['python3', '-c', READ, `${copy}/core.db`]);
  fs.rmSync(copy, { recursive: true });
  const records = rows.split('\n').filter(Boolean).map((line) => JSON.parse(line));
  return new Map(records.map((record) => [record.authorization.chainTaskId, record]));
}
