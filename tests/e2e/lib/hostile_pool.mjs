// A coordinator that a test makes lie: it speaks poco.md D.1 to D.6 to one worker, as far as a lie needs it, and
// each answer can be replaced. Written from the reference, not from ours.
import http from 'node:http';
import { randomBytes } from 'node:crypto';

const ZERO = `0x${'0'.repeat(40)}`;
// Each report and what it is answered with (poco.md D.7).
const NEXT = {
  STARTING: 'PLEASE_CONTINUE',
  STARTED: 'PLEASE_DOWNLOAD_APP',
  APP_DOWNLOADING: 'PLEASE_CONTINUE',
  APP_DOWNLOADED: 'PLEASE_DOWNLOAD_DATA',
  DATA_DOWNLOADING: 'PLEASE_CONTINUE',
  DATA_DOWNLOADED: 'PLEASE_COMPUTE',
  COMPUTING: 'PLEASE_CONTINUE',
  COMPUTED: 'PLEASE_CONTRIBUTE',
  CONTRIBUTING: 'PLEASE_CONTINUE',
  CONTRIBUTED: 'PLEASE_WAIT',
};

const bodyOf = async (request) => {
  const parts = [];
  for await (const part of request) parts.push(part);
  return Buffer.concat(parts).toString();
};

const json = (value) => ({ type: 'application/json', body: JSON.stringify(value) });
const text = (value) => ({ type: 'text/plain', body: value });

// What an honest pool answers; `offers` are handed out one after the other, once each.
function honest({ pool, offers }) {
  const queue = [...offers];
  return {
    'GET /workers/config': () => json({
      workerPoolAddress: pool, schedulerPublicAddress: ZERO, configServerUrl: '', resultRepositoryURL: '',
      askForReplicatePeriod: 1000, requiredWorkerVersion: '',
    }),
    'GET /workers/challenge': () => text(randomBytes(32).toString('base64')),
    'POST /workers/login': () => text('eyJhbGciOiJIUzI1NiJ9.e30.c2ln'),
    'POST /workers/register': () => json({}),
    'POST /workers/ping': () => text('session'),
    'GET /workers/computing': () => json([]),
    'GET /replicates/interrupted': () => json([]),
    'GET /replicates/available': () => {
      const offer = queue.shift();
      return offer ? json({ workerpoolAuthorization: offer, smsUrl: null }) : { status: 204 };
    },
    'GET /metrics': () => json({ aliveWorkers: 1 }),
    'POST /updateStatus': ({ status }) =>
      /_FAILED$/.test(status) || !(status in NEXT) ? (status === 'ABORTED' ? {} : json('PLEASE_ABORT')) : json(NEXT[status]),
  };
}

// Starts on a free port. `lies` maps "METHOD /path" to a function of the request's JSON that returns
// {status, type, body}; "*" answers all else. `seen` lists every request, `reports` what updateStatus was sent.
export async function hostilePool({ pool = ZERO, offers = [], lies = {} } = {}) {
  const answers = { ...honest({ pool, offers }), ...lies };
  const seen = [];
  const reports = [];

  const server = http.createServer(async (request, response) => {
    const sent = await bodyOf(request).catch(() => '');
    const { pathname } = new URL(request.url, 'http://localhost');
    const [, task] = /^\/replicates\/(0x[0-9a-f]+)\/updateStatus$/.exec(pathname) ?? [];
    const key = `${request.method} ${task ? '/updateStatus' : pathname}`;
    seen.push(key);
    let given;
    try {
      given = JSON.parse(sent);
    } catch {
      given = sent;
    }
    if (task) reports.push({ task, ...given });
    const { status = 200, type = 'text/plain', body = '' } = (answers[key] ?? answers['*'] ?? (() => ({ status: 404 })))(given);
    response.on('error', () => {}).writeHead(status, { 'content-type': type });
    response.end(body);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const stop = () => new Promise((resolve) => {
    server.close(resolve);
    server.closeAllConnections();
  });
  return { url: `http://127.0.0.1:${server.address().port}`, seen, reports, stop };
}
