// Every start of an app in a sandbox of this computer, seen from outside: by the environment that poco.md E.2
// prescribes and by the pid namespace, which each start has of its own. Needs no word of the programs under test.
import fs from 'node:fs';

const LOOK_MS = 100; // far less than the shortest run of a test

function read(file) {
  try {
    return fs.readFileSync(file, 'latin1');
  } catch {
    return ''; // it ended
  }
}

function link(file) {
  try {
    return fs.readlinkSync(file);
  } catch {
    return '';
  }
}

export class AppRuns {
  // `folders`: {worker: the end of its data folder's path}; a run belongs to the folder that its /iexec_out is in.
  constructor(folders) {
    this.folders = Object.entries(folders);
    this.runs = []; // {worker, task, first, last, isAlive}
    this.spaces = new Map(); // pid namespace -> {processes, run}; the kernel gives its number away again
    this.ours = link('/proc/self/ns/pid');
    this.timer = setInterval(() => this.look(), LOOK_MS);
  }

  look() {
    const seen = new Map(); // by namespace
    for (const pid of fs.readdirSync('/proc')) {
      const found = /^\d+$/.test(pid) && this.appOf(pid);
      if (!found) continue;
      const entry = seen.get(found.space) ?? { ...found, processes: new Set() };
      seen.set(found.space, entry);
      entry.processes.add(found.process);
    }
    for (const run of this.runs) run.isAlive = false;
    this.spaces = new Map([...seen].map(([space, entry]) => [space, this.follow(space, entry)]));
  }

  // The same run as at the last look if one of its processes lives on.
  follow(space, { worker, task, processes }) {
    const before = this.spaces.get(space);
    const goesOn = before && [...processes].some((process) => before.processes.has(process));
    const run = goesOn ? before.run : { worker, task, first: Date.now() };
    if (!goesOn) this.runs.push(run);
    Object.assign(run, { last: Date.now(), isAlive: true });
    return { processes, run };
  }

  appOf(pid) {
    const [, task] = /(?:^|\0)IEXEC_TASK_ID=(0x[0-9a-f]{64})/.exec(read(`/proc/${pid}/environ`)) ?? [];
    const space = task && link(`/proc/${pid}/ns/pid`);
    if (!space || space === this.ours) return undefined;
    const mounts = read(`/proc/${pid}/mountinfo`);
    const [worker] = this.folders.find(([, folder]) => mounts.includes(folder)) ?? [];
    const started = read(`/proc/${pid}/stat`).split(') ').pop().split(' ')[19];
    return worker && { space, worker, task, process: `${pid} ${started}` };
  }

  of(worker, task) {
    return this.runs.filter((run) => run.worker === worker && run.task === task);
  }

  stop() {
    clearInterval(this.timer);
  }
}
