import { execFileSync } from 'node:child_process';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { migrate } from '../src/platform/database.ts';
import { startEmbeddedPostgres } from '../src/platform/embedded-postgres.ts';
import { formatNumber } from '../src/requests/request-number.ts';
import { ASSESSED, assessedCompany, seedAssessment, VISITS } from './assessment.ts';
import { AFTER_MIDNIGHT, inTurn, seedDay, writtenFor } from './day.ts';
import { PAGE, QUEUE, REGISTER, ROLL_UP, STOCK_IN, STOCK_OUT, SUBMIT } from './documents.ts';
import { type Ask, median } from './load.ts';
import { invitePeople, type People } from './people.ts';
import {
  afterMidnight,
  answerAsk,
  type Cards,
  clearSurveys,
  issueBare,
  MORNING,
  putCardsBack,
  seedCards,
  surveysOf,
} from './surveys.ts';
import { MONTH, seedMonth } from './month.ts';
import { seedQueue, TECHNICIANS } from './queue.ts';
import { BENCH_DAY, HOT_PLACES, seed, type Size } from './seed.ts';
import {
  assessing,
  AUTH_SECRET,
  closing,
  measure,
  type Measured,
  product,
  reference,
  running,
  type Server,
  stop,
  stopAll,
  usage,
} from './servers.ts';

/**
 * Measures ours against the references, interleaved, in one run on one database; prints ratios and ends with 1 below a
 * bar. `pnpm bench` (some fifteen minutes); `pnpm bench quick` on a tenth of the data for a first look; naming a part
 * (requests, stock, queue, day, surveys, answer, growth, month, assessment) measures that alone.
 */

const quick = process.argv.includes('quick');
const named = process.argv.slice(2).filter((word) => word !== 'quick');
const isWanted = (part: string): boolean => named.length === 0 || named.includes(part);
const RUNS = quick ? 3 : 5;
const SECONDS = quick ? 3 : 6;
const CONNECTIONS = 50;
/** What a side has answered when it counts, in a few turns at most. */
const WARM = 5_000;
const MOST_WARMING = 4;
const MAIN: Size = quick ? { branches: 20, days: 10, perDay: 100 } : { branches: 100, days: 20, perDay: 100 };
const SMALL: Size = { branches: 10, days: 10, perDay: 100 };
const LARGE: Size = quick
  ? { branches: 50, days: 10, perDay: 100 }
  : { branches: 250, days: 40, perDay: 100 };

const ASSESSED_TECHNICIANS = quick ? 200 : 2_000;
const REPORTING: Size = { branches: 300, days: 1, perDay: 5 };
/** Two branches a turn, all alike, and two to warm up. */
const CALLS = 10_000;
const EVENING: Size = { branches: 2 * (RUNS + 1), days: 1, perDay: CALLS };

/** The calls of a day of the whole company. */
const SURVEYED: Size = quick
  ? { branches: 10, days: 1, perDay: 1_000 }
  : { branches: 10, days: 1, perDay: 10_000 };

const root = path.join(import.meta.dirname, '..');
const say = (line: string): void => console.log(line);

/** A company of its own, in a database of its own, with whatever a part needs more. */
async function company(
  name: string,
  size: Size,
  more: (pool: pg.Pool) => Promise<void> = async () => undefined,
): Promise<{ url: string; people: People }> {
  const admin = new pg.Client({ connectionString: postgres.url });
  await admin.connect();
  await admin.query(`create database ${name}`);
  await admin.end();
  const url = new URL(postgres.url);
  url.pathname = `/${name}`;
  say(`${name}: ${size.branches * size.days * size.perDay} requests`);
  await migrate(url.href);
  const pool = new pg.Pool({ connectionString: url.href, max: 2 });
  try {
    await seed(pool, size, (step) => say(`  ${step}`));
    const people = await invitePeople(pool, AUTH_SECRET);
    const requestNumber = formatNumber(BENCH_DAY, 999_999);
    await pool.query('update repair_request set number = $1 where number = $2', [
      requestNumber,
      people.requestNumber,
    ]);
    await more(pool);
    return { url: url.href, people: { ...people, requestNumber } };
  } finally {
    // Else what went wrong would drown in what the pool says when its server stops.
    await pool.end();
  }
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
  bare: () => Promise<Measured>,
  /** What the figure is of, where its name does not say it. */
  of = '',
): Promise<void> {
  // On a busy machine a turn is too short for the engine to have compiled what is asked.
  for (const side of [ours, bare]) {
    for (let answered = 0, turns = 0; answered < WARM && turns < MOST_WARMING; turns++)
      answered += (await side()).requests;
  }
  const measured: { ours: Measured; bare: Measured }[] = [];
  for (let i = 0; i < RUNS; i++) measured.push({ ours: await ours(), bare: await bare() });
  const value = median(measured.map((m) => m.ours.perSecond / m.bare.perSecond));
  const at = (side: 'ours' | 'bare', figure: 'perSecond' | 'cpu') =>
    median(measured.map((m) => m[side][figure]));
  const detail =
    `${of}${Math.round(at('ours', 'perSecond'))}/s against ${Math.round(at('bare', 'perSecond'))}/s, ` +
    `node ${at('ours', 'cpu').toFixed(2)} ms against ${at('bare', 'cpu').toFixed(2)} ms each`;
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

/** One load on one side: a path, what is asked there, and by how many at once. */
function loadOf(
  server: Server,
  pathname: string,
  ask: Ask | (() => Ask),
  connections = CONNECTIONS,
): () => Promise<Measured> {
  return () => measure(server, pathname, { ask, connections, seconds: SECONDS });
}

let peakMb = 0;
/** Stops the two sides of a part; what ours needed at most is remembered. */
async function over(ours: Server, ...others: readonly Server[]): Promise<void> {
  const { peakMb: mb } = await usage(ours);
  say(`  peak ${Math.round(mb)} MB`);
  peakMb = Math.max(peakMb, mb);
  for (const server of [ours, ...others]) await stop(server);
}

const count = (number: number): string => number.toLocaleString('en');
const sizeOf = ({ branches, days, perDay }: Size): string => count(branches * days * perDay);

/** How much slower the same page is in a company a hundred times as large. */
async function growthOfRegister(): Promise<void> {
  const small = await company('small_company', SMALL);
  const large = await company('large_company', LARGE);
  const few = await product(small.url, 4703);
  const many = await product(large.url, 4704);
  const latency = async (server: Server, { people: who }: { people: People }): Promise<number> => {
    return (await loadOf(server, '/graphql', registerOf(who), 4)()).median;
  };
  await latency(many, large);
  await latency(few, small);
  const growth: number[] = [];
  for (let i = 0; i < RUNS; i++) growth.push((await latency(many, large)) / (await latency(few, small)));
  rows.push({
    name: 'growth of the register page',
    value: median(growth),
    bar: 1.3,
    atLeast: false,
    detail: `${sizeOf(LARGE)} over ${sizeOf(SMALL)}`,
  });
  await over(many, few);
}

/** What people do all day, on one large company. */
async function requestsOfTheDay(): Promise<void> {
  const { url, people } = await company('main_company', MAIN);
  const ours = await product(url, 4701);
  const bare = await reference(url, 4702);
  const register = registerOf(people);
  const page = {
    token: people.customerToken,
    body: JSON.stringify({ query: PAGE, variables: { number: people.requestNumber } }),
  };
  const submit = () => submission(people);
  await ratio(
    'register page of 20',
    { atLeast: 0.6 },
    loadOf(ours, '/graphql', register),
    loadOf(bare, '/register', register),
  );
  await ratio(
    "a customer's request page",
    { atLeast: 0.55 },
    loadOf(ours, '/graphql', page),
    loadOf(bare, '/page', page),
  );
  await ratio(
    'submitting a request',
    { atLeast: 0.35 },
    loadOf(ours, '/graphql', submit),
    loadOf(bare, '/submit', submit),
  );
  await over(ours, bare);
}

/** One part that everybody wants at once. */
async function stockOfOnePart(): Promise<void> {
  const { url, people } = await company('stock_company', SMALL);
  const ours = await product(url, 4707);
  const bare = await reference(url, 4708);
  const move = () => stockMove(people);
  await ratio(
    'issue and receive one hot part',
    { atLeast: 0.5 },
    loadOf(ours, '/graphql', move, HOT_PLACES),
    loadOf(bare, '/stock', move, HOT_PLACES),
  );
  await over(ours, bare);
}

/** The supervisor's morning; by few at a time, so what counts is how long one takes. */
async function queueOfTheMorning(): Promise<void> {
  const { url, people } = await company('queue_company', MAIN, seedQueue);
  const ours = await product(url, 4709);
  const bare = await reference(url, 4710);
  const { clerkToken: token, branchId } = people;
  const ask = { token, body: JSON.stringify({ query: QUEUE, variables: { branchId } }) };
  await ratio(
    'dispatch queue of 50',
    { atLeast: 0.4 },
    loadOf(ours, '/graphql', ask, 4),
    loadOf(bare, '/queue', ask, 4),
    `${TECHNICIANS} technicians in the one branch, ${sizeOf(MAIN)} requests in all, `,
  );
  await over(ours, bare);
}

/** Whose turn it is closes a branch's day; the branches are all alike. */
async function eveningOfABranch(): Promise<void> {
  let branches: string[] = [];
  const { url } = await company('evening_company', EVENING, async (pool) => {
    branches = await seedDay(pool);
  });
  const pool = new pg.Pool({ connectionString: url, max: 1 });
  const ours = await product(url, 4701, AFTER_MIDNIGHT);
  const bare = await reference(url, 4702);
  const close = async (server: Server): Promise<{ ms: number; written: string }> => {
    const branchId = branches.shift() ?? '';
    await inTurn(pool, branchId);
    const ms = await closing(server, branchId, BENCH_DAY);
    return { ms, written: await writtenFor(pool, branchId) };
  };
  const times: { ours: number; bare: number }[] = [];
  for (let i = 0; i <= RUNS; i++) {
    const [a, b] = [await close(ours), await close(bare)];
    if (a.written !== b.written) throw new Error(`not the same rows: ${a.written} against ${b.written}`);
    say(`  ${a.ms.toFixed(0)} ms against ${b.ms.toFixed(0)} ms, rows ${a.written}`);
    // The first of each warms up.
    if (i > 0) times.push({ ours: a.ms, bare: b.ms });
  }
  const [one, other] = [median(times.map((t) => t.ours)), median(times.map((t) => t.bare))];
  rows.push({
    name: `day end, ${count(CALLS)} calls`,
    value: median(times.map((t) => t.ours / t.bare)),
    bar: 3,
    atLeast: false,
    detail: `${one.toFixed(0)} ms against ${other.toFixed(0)} ms`,
  });
  await pool.end();
  await over(ours, bare);
}

/** The surveys of a day, on the night after: by the job, and by the one statement that inserts the same rows. */
async function surveysOfADay(): Promise<void> {
  const { url } = await company('survey_company', SURVEYED);
  const pool = new pg.Pool({ connectionString: url, max: 1 });
  const ours = await product(url, 4711, afterMidnight);
  const times: { ours: number; bare: number }[] = [];
  for (let i = 0; i <= RUNS; i++) {
    await clearSurveys(pool);
    const a = await running(ours, 'surveys.issue');
    const rowsOfOurs = await surveysOf(pool);
    await clearSurveys(pool);
    const b = await issueBare(pool);
    const rowsOfBare = await surveysOf(pool);
    if (rowsOfOurs !== rowsOfBare) throw new Error(`not the same rows: ${rowsOfOurs} against ${rowsOfBare}`);
    say(`  ${a.toFixed(0)} ms against ${b.toFixed(0)} ms, rows ${rowsOfOurs}`);
    // The first of each warms up.
    if (i > 0) times.push({ ours: a, bare: b });
  }
  const [one, other] = [median(times.map((t) => t.ours)), median(times.map((t) => t.bare))];
  rows.push({
    name: `surveys of ${sizeOf(SURVEYED)} calls`,
    value: median(times.map((t) => t.ours / t.bare)),
    bar: 3,
    atLeast: false,
    detail: `${one.toFixed(0)} ms against ${other.toFixed(0)} ms`,
  });
  await pool.end();
  await over(ours);
}

/** Customers answer their cards, each once. */
async function answersOfADay(): Promise<void> {
  let cards: Cards = { tokens: [], next: 0 };
  const { url } = await company('answer_company', SURVEYED, async (pool) => {
    cards = await seedCards(pool, AUTH_SECRET);
  });
  const ours = await product(url, 4712, MORNING);
  const bare = await reference(url, 4713);
  const ask = () => answerAsk(cards);
  const pool = new pg.Pool({ connectionString: url, max: 1 });
  /** The same cards each time: a turn ends with some answered, and a fast machine would run out of them. */
  const fresh = (turn: () => Promise<Measured>) => async () => {
    await putCardsBack(pool);
    return turn();
  };
  try {
    await ratio(
      'answering a survey',
      { atLeast: 0.5 },
      fresh(loadOf(ours, '/graphql', ask)),
      fresh(loadOf(bare, '/answer', ask)),
    );
  } finally {
    await pool.end();
  }
  await over(ours, bare);
}

/** What headquarters reads after a month; by few at a time, so what counts is how long one takes. */
async function monthOfAllBranches(): Promise<void> {
  let token = '';
  const { url } = await company('reporting_company', REPORTING, async (pool) => {
    token = await seedMonth(pool, AUTH_SECRET);
  });
  const ours = await product(url, 4705);
  const bare = await reference(url, 4706);
  const rollUp = { token, body: JSON.stringify({ query: ROLL_UP, variables: { month: MONTH } }) };
  await ratio(
    'roll-up of a month, 300 branches',
    { atMost: 2 },
    loadOf(ours, '/graphql', rollUp, 4),
    loadOf(bare, '/roll-up', rollUp, 4),
  );
  await over(ours, bare);
}

/** What is computed once a month for everybody; the first of each warms up. */
async function assessmentOfAMonth(): Promise<void> {
  let technicianIds: string[] = [];
  const { url } = await company('assessed_company', assessedCompany(ASSESSED_TECHNICIANS), async (pool) => {
    technicianIds = await seedAssessment(pool, (step) => say(`  ${step}`));
  });
  const ours = await product(url, 4711, ASSESSED.at);
  const bare = await reference(url, 4712);
  const month = { technicianIds, from: ASSESSED.from, to: ASSESSED.to };
  const times: { ours: number; bare: number }[] = [];
  for (let i = 0; i <= RUNS; i++) {
    const [a, b] = [await assessing(ours, month), await assessing(bare, month)];
    if (a.sums !== b.sums) throw new Error(`not the same sums:\n${a.sums}\n${b.sums}`);
    say(`  ${a.ms.toFixed(0)} ms against ${b.ms.toFixed(0)} ms`);
    if (i > 0) times.push({ ours: a.ms, bare: b.ms });
  }
  const [one, other] = [median(times.map((t) => t.ours)), median(times.map((t) => t.bare))];
  rows.push({
    name: "a month's assessment",
    value: median(times.map((t) => t.ours / t.bare)),
    bar: 1.5,
    atLeast: false,
    detail: `${count(ASSESSED_TECHNICIANS)} technicians, ${count(ASSESSED_TECHNICIANS * VISITS)} visits, ${one.toFixed(0)} ms against ${other.toFixed(0)} ms`,
  });
  await over(ours, bare);
}

const rows: Row[] = [];
execFileSync('tsc', ['-p', 'tsconfig.build.json'], { cwd: root, stdio: 'inherit' });
const dataDir = await mkdtemp(path.join(tmpdir(), 'aftercare-bench-'));
// Started as root, PostgreSQL runs as somebody else, who must get there.
await chmod(dataDir, 0o755);
const postgres = await startEmbeddedPostgres({ dataDir: path.join(dataDir, 'data'), onProgress: say });
try {
  if (isWanted('requests')) await requestsOfTheDay();
  if (isWanted('stock')) await stockOfOnePart();
  if (isWanted('queue')) await queueOfTheMorning();
  if (isWanted('day')) await eveningOfABranch();
  if (isWanted('surveys')) await surveysOfADay();
  if (isWanted('answer')) await answersOfADay();
  if (isWanted('growth')) await growthOfRegister();
  if (isWanted('month')) await monthOfAllBranches();
  if (isWanted('assessment')) await assessmentOfAMonth();
  rows.push({
    name: 'peak resident memory, MB',
    value: peakMb,
    bar: 350,
    atLeast: false,
    detail: 'of one API process, under all of the load above',
  });
} finally {
  stopAll();
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
