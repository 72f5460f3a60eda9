import { type ChildProcess, execFileSync, fork } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import pg from 'pg';
import { migrate } from '../src/platform/database.ts';
import { startEmbeddedPostgres } from '../src/platform/embedded-postgres.ts';
import { formatNumber } from '../src/requests/request-number.ts';
import { PAGE, REGISTER, ROLL_UP, STOCK_IN, STOCK_OUT, SUBMIT } from './documents.ts';
import { type Ask, load, median } from './load.ts';
import { invitePeople, type People } from './people.ts';
import { MONTH, seedMonth } from './month.ts';
import { BENCH_DAY, HOT_PLACES, seed, type Size } from './seed.ts';

/**
 * Measures ours against the references, interleaved, in one run on one database; prints ratios and ends with 1 below a
 * bar. `pnpm bench` (some fifteen minutes); `pnpm bench quick` on a tenth of the data for a first look; naming a part
 * (requests, growth, month) measures that alone.
 */
type Measured = Awaited<ReturnType<typeof load>> & { readonly cpu: number };

const quick = process.argv.includes('quick');
const named = process.argv.slice(2).filter((word) => word !== 'quick');
const isWanted = (part: string): boolean => named.length === 0 || named.includes(part);
const RUNS = quick ? 3 : 5;
const SECONDS = quick ? 3 : 6;
const CONNECTIONS = 50;
const AUTH_SECRET = 'benchmark-secret-benchmark-secret';
const MAIN: Size = quick ? { branches: 20, days: 10, perDay: 100 } : { branches: 100, days: 20, perDay: 100 };
const SMALL: Size = { branches: 10, days: 10, perDay: 100 };
const LARGE: Size = quick
  ? { branches: 50, days: 10, perDay: 100 }
  : { branches: 250, days: 40, perDay: 100 };

const REPORTING: Size = { branches: 300, days: 1, perDay: 5 };

const root = path.join(import.meta.dirname, '..');
const say = (line: string): void => console.log(line);

/** Whatever happens, nothing stays behind. */
const children = new Set<ChildProcess>();

interface Server {
  readonly process: ChildProcess;
  readonly url: string;
}

async function start(file: string, port: number, env: NodeJS.ProcessEnv): Promise<Server> {
  // As in production: no loader between node and the code.
  const child = fork(path.join(import.meta.dirname, file), {
    execArgv: [],
    env: { ...process.env, ...env, PORT: String(port), AUTH_SECRET },
  });
  await Promise.race([
    once(child, 'message'),
    once(child, 'exit').then(() => Promise.reject(new Error(`${file} ended before it was ready`))),
  ]);
  children.add(child);
  return { process: child, url: `http://127.0.0.1:${port}` };
}

interface Usage {
  /** Milliseconds of processor that the process has had so far. */
  readonly cpu: number;
  readonly peakMb: number;
}

async function usage(server: Server): Promise<Usage> {
  server.process.send('usage');
  const [told] = (await once(server.process, 'message')) as [Usage];
  return told;
}

/** One load on one server, with the processor time that each request took there. */
async function measure(
  server: Server,
  pathname: string,
  ask: Ask | (() => Ask),
  connections = CONNECTIONS,
): Promise<Measured> {
  const before = await usage(server);
  const measured = await load({ url: server.url + pathname, ask, connections, seconds: SECONDS });
  return { ...measured, cpu: ((await usage(server)).cpu - before.cpu) / measured.requests };
}

async function stop(server: Server): Promise<void> {
  const ended = once(server.process, 'exit');
  server.process.kill('SIGKILL');
  await ended;
}

async function company(postgres: string, name: string, size: Size): Promise<{ url: string; people: People }> {
  const admin = new pg.Client({ connectionString: postgres });
  await admin.connect();
  await admin.query(`create database ${name}`);
  await admin.end();
  const url = new URL(postgres);
  url.pathname = `/${name}`;
  say(`${name}: ${size.branches * size.days * size.perDay} requests`);
  await migrate(url.href);
  const pool = new pg.Pool({ connectionString: url.href, max: 2 });
  await seed(pool, size, (step) => say(`  ${step}`));
  const people = await invitePeople(pool, AUTH_SECRET);
  const requestNumber = formatNumber(BENCH_DAY, 999_999);
  await pool.query('update repair_request set number = $1 where number = $2', [
    requestNumber,
    people.requestNumber,
  ]);
  await pool.end();
  return { url: url.href, people: { ...people, requestNumber } };
}

function product(databaseUrl: string, port: number): Promise<Server> {
  const dist = path.join(root, 'dist/src');
  return start('product.ts', port, {
    DATABASE_URL: databaseUrl,
    NODE_ENV: 'production',
    APP: pathToFileURL(path.join(dist, 'app.js')).href,
    CLOCK: pathToFileURL(path.join(dist, 'kernel/clock.js')).href,
  });
}

let submitted = 0;
/** Each submission comes from the next of the customers, as people's do: those for one unit wait for each other. */
function submission({ submitters }: People): Ask {
  const { token, assetId } = submitters[submitted % submitters.length] ?? { token: '', assetId: '' };
  const input = {
    assetId,
    kind: 'REPAIR',
    faultType: 'NO_POWER',
    faultDescription: '通电后不转，有焦味',
    contactName: '王女士',
    contactPhone: '+8613800138000',
    districtCode: '400001',
    addressLine: '中山北路18号',
    confirmedAsNew: true,
    idempotencyKey: `bench-${process.pid}-${submitted++}`,
  };
  return { token, body: JSON.stringify({ query: SUBMIT, variables: { input } }) };
}

let moved = 0;
/** A piece goes out to one of the places, and a piece comes in, in turns: the stock stays what it is. */
function stockMove({ clerkToken: token, hotStoreId, hotPlaceIds }: People): Ask {
  const n = moved++;
  const piece = { partCode: 'HOT', quantity: 1, idempotencyKey: `stock-${process.pid}-${n}` };
  const toWarehouseId = hotPlaceIds[(n >> 1) % hotPlaceIds.length];
  const input =
    n % 2 === 0
      ? { ...piece, fromWarehouseId: hotStoreId, toWarehouseId }
      : { ...piece, warehouseId: hotStoreId, unitCostAmount: 3000, reference: 'D-1' };
  return { token, body: JSON.stringify({ query: n % 2 === 0 ? STOCK_OUT : STOCK_IN, variables: { input } }) };
}

function registerOf({ clerkToken, branchId }: People): Ask {
  return { token: clerkToken, body: JSON.stringify({ query: REGISTER, variables: { branchId } }) };
}

/** The two sides take turns; what slows the machine slows both. */
async function ratio(
  name: string,
  /** How often ours answers for each answer of the reference, at least; or how many times as long it takes, at most. */
  bar: { readonly atLeast: number } | { readonly atMost: number },
  ours: () => Promise<Measured>,
  reference: () => Promise<Measured>,
): Promise<void> {
  await ours();
  await reference();
  const measured: { ours: Measured; reference: Measured }[] = [];
  for (let i = 0; i < RUNS; i++) measured.push({ ours: await ours(), reference: await reference() });
  const value = median(measured.map((m) => m.ours.perSecond / m.reference.perSecond));
  const of = (side: 'ours' | 'reference', figure: 'perSecond' | 'cpu') =>
    median(measured.map((m) => m[side][figure]));
  const detail =
    `${Math.round(of('ours', 'perSecond'))}/s against ${Math.round(of('reference', 'perSecond'))}/s, ` +
    `node ${of('ours', 'cpu').toFixed(2)} ms against ${of('reference', 'cpu').toFixed(2)} ms each`;
  say(`  ${name}: ${value.toFixed(2)} (${detail})`);
  rows.push(
    'atLeast' in bar
      ? { name, value, bar: bar.atLeast, atLeast: true, detail }
      : { name, value: 1 / value, bar: bar.atMost, atLeast: false, detail },
  );
}

interface Row {
  readonly name: string;
  readonly value: number;
  readonly bar: number;
  readonly atLeast: boolean;
  readonly detail: string;
}

const GROWTH = 'growth of the register page';

/** How much slower the same page is in a company a hundred times as large. */
async function growthOfRegister(): Promise<void> {
  const small = await company(postgres.url, 'small_company', SMALL);
  const large = await company(postgres.url, 'large_company', LARGE);
  const few = await product(small.url, 4703);
  const many = await product(large.url, 4704);
  const latency = async (server: Server, { people: who }: { people: People }): Promise<number> => {
    return (await measure(server, '/graphql', registerOf(who), 4)).median;
  };
  await latency(few, small);
  await latency(many, large);
  const growth: number[] = [];
  for (let i = 0; i < RUNS; i++)
    growth.push((await latency(many, large)) / Math.max(1, await latency(few, small)));
  const sizes = [LARGE, SMALL]
    .map((s) => (s.branches * s.days * s.perDay).toLocaleString('en'))
    .join(' over ');
  rows.push({
    name: GROWTH,
    value: median(growth),
    bar: 1.3,
    atLeast: false,
    detail: sizes,
  });
  await stop(few);
  await stop(many);
}

/** What people do all day, on one large company. */
async function requestsOfTheDay(): Promise<void> {
  const main = await company(postgres.url, 'main_company', MAIN);
  const { people } = main;
  const ours = await product(main.url, 4701);
  const reference = await start('reference/server.ts', 4702, { DATABASE_URL: main.url });
  const register = registerOf(people);
  const page = {
    token: people.customerToken,
    body: JSON.stringify({ query: PAGE, variables: { number: people.requestNumber } }),
  };
  const submit = () => submission(people);
  await ratio(
    'register page of 20',
    { atLeast: 0.6 },
    () => measure(ours, '/graphql', register),
    () => measure(reference, '/register', register),
  );
  await ratio(
    "a customer's request page",
    { atLeast: 0.55 },
    () => measure(ours, '/graphql', page),
    () => measure(reference, '/page', page),
  );
  await ratio(
    'submitting a request',
    { atLeast: 0.35 },
    () => measure(ours, '/graphql', submit),
    () => measure(reference, '/submit', submit),
  );
  const move = () => stockMove(people);
  await ratio(
    'issue and receive one hot part',
    { atLeast: 0.5 },
    () => measure(ours, '/graphql', move, HOT_PLACES),
    () => measure(reference, '/stock', move, HOT_PLACES),
  );
  const { peakMb } = await usage(ours);
  rows.push({
    name: 'peak resident memory, MB',
    value: peakMb,
    bar: 350,
    atLeast: false,
    detail: 'under all of the load above',
  });
  await stop(ours);
  await stop(reference);
}

/** What headquarters reads after a month; by few at a time, so what counts is how long one takes. */
async function monthOfAllBranches(): Promise<void> {
  const reporting = await company(postgres.url, 'reporting_company', REPORTING);
  const pool = new pg.Pool({ connectionString: reporting.url, max: 1 });
  const token = await seedMonth(pool, AUTH_SECRET);
  await pool.end();
  const ours = await product(reporting.url, 4705);
  const reference = await start('reference/server.ts', 4706, { DATABASE_URL: reporting.url });
  const rollUp = { token, body: JSON.stringify({ query: ROLL_UP, variables: { month: MONTH } }) };
  await ratio(
    'roll-up of a month, 300 branches',
    { atMost: 2 },
    () => measure(ours, '/graphql', rollUp, 4),
    () => measure(reference, '/roll-up', rollUp, 4),
  );
  await stop(ours);
  await stop(reference);
}

const rows: Row[] = [];
execFileSync('tsc', ['-p', 'tsconfig.build.json'], { cwd: root, stdio: 'inherit' });
const dataDir = await mkdtemp(path.join(tmpdir(), 'aftercare-bench-'));
// Started as root, PostgreSQL runs as somebody else, who must get there.
await chmod(dataDir, 0o755);
const postgres = await startEmbeddedPostgres({ dataDir: path.join(dataDir, 'data'), onProgress: say });
try {
  if (isWanted('requests')) await requestsOfTheDay();
  if (isWanted('growth')) await growthOfRegister();
  if (isWanted('month')) await monthOfAllBranches();
} finally {
  for (const child of children) child.kill('SIGKILL');
  await postgres.stop();
  await rm(dataDir, { recursive: true, force: true });
}

let below = 0;
say(`\n${quick ? 'QUICK LOOK, not the figures of the bars\n' : ''}`);
for (const { name, value, bar, atLeast, detail } of rows) {
  const good = atLeast ? value >= bar : value <= bar;
  if (!good) below++;
  say(
    `${good ? 'ok  ' : 'MISS'} ${name.padEnd(30)} ${value.toFixed(2).padStart(8)}  (bar ${atLeast ? '≥' : '≤'} ${bar})  ${detail}`,
  );
}
process.exitCode = below ? 1 : 0;
