import { afterAll, beforeAll, expect, it } from 'vitest';
import { startTestApp, type TestApp } from '../../../test/app.ts';
import { aCenter, type Center, CONTACT, TELL_RESULT } from '../../../test/repair-call.ts';
import {
  aCoveredUnit,
  BOOK_IN,
  BOOK_OUT,
  FINISH,
  INSPECT,
  RECORD,
  RETURN,
  TAKE_IN,
  TYPED,
} from '../../../test/workshop-job.ts';

const OPERATIONS = 2_000;
const AT_ONCE = 8;
const UNITS = 5;

let app: TestApp;
let center: Center;

beforeAll(async () => {
  app = await startTestApp();
  center = await aCenter(app);
});
afterAll(() => app.close());

/** Every unit of which the books contradict each other, in one look at one moment. */
const CONTRADICTIONS = `
  select a.id, u.place, u.technician_id, live.n as live, book.to_place as book, away.n as away
  from asset a
  left join unit_custody u on u.asset_id = a.id
  cross join lateral (select count(*)::int as n from custody_receipt c where c.asset_id = a.id and c.state = 'LIVE') live
  left join lateral (select e.to_place, e.to_technician_id, e.step from custody_entry e
    where e.asset_id = a.id order by e.step desc limit 1) book on true
  cross join lateral (select count(*)::int as n from repair_request r
    where r.asset_id = a.id and r.state = 'IN_WORKSHOP') away
  where not (
    coalesce(u.place, 'CUSTOMER') in ('CUSTOMER', 'TECHNICIAN', 'BRANCH')
    and (u.place is not distinct from 'TECHNICIAN') = (u.technician_id is not null)
    and live.n = case when coalesce(u.place, 'CUSTOMER') = 'CUSTOMER' then 0 else 1 end
    and away.n = live.n
    and coalesce(book.to_place, 'CUSTOMER') = coalesce(u.place, 'CUSTOMER')
    and book.to_technician_id is not distinct from u.technician_id
    and coalesce(book.step, 0) = coalesce(u.moves, 0))`;

interface Job {
  readonly assetId: string;
  requestId: string;
}

interface Facts {
  requestId: string;
  requestVersion: number;
  state: string;
  visitId: string | null;
  visitVersion: number | null;
  visitState: string | null;
  receiptId: string | null;
  receiptNumber: string | null;
  cardId: string | null;
  cardVersion: number | null;
  cardState: string | null;
  place: string | null;
  holder: string | null;
  contacted: boolean;
  told: boolean;
}

/** What people see of a job before they act: it may be over by the time they do. */
async function look(job: Job): Promise<Facts> {
  const [facts] = await app.rows<Facts>(
    `select r.id as "requestId", r.version as "requestVersion", r.state, v.id as "visitId", v.version as "visitVersion",
       v.state as "visitState", exists (select 1 from visit_contact o where o.visit_id = v.id) as contacted,
       exists (select 1 from site_result o where o.visit_id = v.id) as told, c.id as "receiptId", c.number as "receiptNumber", k.id as "cardId",
       k.version as "cardVersion", k.state as "cardState", u.place, u.technician_id as holder
     from repair_request r
     left join lateral (select * from visit v where v.request_id = r.id order by id desc limit 1) v on true
     left join lateral (select * from custody_receipt c where c.request_id = r.id order by id desc limit 1) c on true
     left join repair_card k on k.receipt_id = c.id
     left join unit_custody u on u.asset_id = r.asset_id
     where r.id = $1`,
    [job.requestId],
  );
  if (!facts) throw new Error('no such request');
  return facts;
}

/** A small generator, so that a run can be told by its seed. */
function randomOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const visitStep = (name: string, input: string): string =>
  `mutation ($input: ${input}!) { ${name}(input: $input) { id } }`;

type Act = (facts: Facts) => { document: string; input: object; token: string };

const acts = (): Readonly<Record<string, Act>> => {
  const now = () => app.clock.now().toISOString();
  const { technician, colleague, supervisor, clerk } = center;
  const visit = ({ visitId, visitVersion }: Facts) => ({ visitId, version: visitVersion });
  const card = ({ cardId, cardVersion }: Facts) => ({ cardId, version: cardVersion });
  const bringer = ({ holder }: Facts) => (holder === colleague.staffId ? colleague : technician);
  return {
    dispatch: ({ requestId, requestVersion: version }) => ({
      document: visitStep('repairRequestDispatch', 'RepairRequestDispatchInput'),
      input: { requestId, version, leadId: technician.staffId, teamIds: [], plannedAt: now() },
      token: supervisor.token,
    }),
    accept: (facts) => ({
      document: visitStep('visitAccept', 'VisitInput'),
      input: visit(facts),
      token: technician.token,
    }),
    setOut: (facts) => ({
      document: visitStep('visitSetOut', 'VisitStepInput'),
      input: { ...visit(facts), claimedAt: now() },
      token: technician.token,
    }),
    contact: ({ visitId }) => ({
      document: CONTACT,
      input: { visitId, means: 'PHONE', contactedAt: now(), agreed: '客户在家等候' },
      token: technician.token,
    }),
    tell: ({ visitId }) => ({
      document: TELL_RESULT,
      input: { visitId, result: '取回维修' },
      token: technician.token,
    }),
    arrive: (facts) => ({
      document: visitStep('visitArrive', 'VisitStepInput'),
      input: { ...visit(facts), claimedAt: now() },
      token: technician.token,
    }),
    takeIn: (facts) => ({
      document: TAKE_IN,
      input: { ...visit(facts), claimedLeftAt: now(), condition: '完好', signature: TYPED },
      token: technician.token,
    }),
    bookIn: ({ receiptId }) => ({
      document: BOOK_IN,
      input: { receiptId, plannedFinishAt: new Date(app.clock.now().getTime() + 86_400_000) },
      token: clerk.token,
    }),
    record: (facts) => ({
      document: RECORD,
      input: { ...card(facts), minutes: 30, done: '更换密封', parts: [] },
      token: technician.token,
    }),
    finish: (facts) => ({ document: FINISH, input: card(facts), token: technician.token }),
    pass: (facts) => ({
      document: INSPECT,
      input: { ...card(facts), passed: true },
      token: supervisor.token,
    }),
    sendBack: (facts) => ({
      document: INSPECT,
      input: { ...card(facts), passed: false, remarks: '再试机' },
      token: supervisor.token,
    }),
    bookOut: ({ receiptId }) => ({
      document: BOOK_OUT,
      input: { receiptId, technicianId: colleague.staffId },
      token: clerk.token,
    }),
    bring: (facts) => ({
      document: RETURN,
      input: { receiptId: facts.receiptId, signature: TYPED, receiptRead: facts.receiptNumber },
      token: bringer(facts).token,
    }),
    fetch: ({ receiptId, receiptNumber }) => ({
      document: RETURN,
      input: { receiptId, signature: TYPED, receiptRead: receiptNumber },
      token: clerk.token,
    }),
  };
};

/** What would be sensible next; several answers where there are several ways. */
function sensible(facts: Facts): readonly string[] {
  const { state, visitState, place, cardState, receiptId } = facts;
  if (state === 'REGISTERED') return ['dispatch'];
  if (state === 'DISPATCHED') {
    if (visitState === 'ACCEPTED') return facts.contacted ? ['setOut'] : ['contact'];
    return visitState === 'ASSIGNED' ? ['accept'] : ['arrive'];
  }
  if (state === 'IN_SERVICE') return facts.told ? ['takeIn'] : ['tell'];
  if (!receiptId || state !== 'IN_WORKSHOP') return [];
  if (place === 'TECHNICIAN') return cardState === 'PASSED' ? ['bring', 'bring', 'bookIn'] : ['bookIn'];
  if (cardState === 'IN_REPAIR') return ['record', 'finish'];
  if (cardState === 'TO_INSPECT') return ['pass', 'pass', 'sendBack'];
  return ['bookOut', 'fetch'];
}

async function newCall(assetId: string, key: string): Promise<string> {
  const { repairRequestRegister } = await app.ok<{ repairRequestRegister: { id: string } }>(
    'mutation ($input: RepairRequestRegisterInput!) { repairRequestRegister(input: $input) { id } }',
    {
      input: {
        branchId: center.branch.id,
        channel: 'PHONE',
        customerId: center.customer.id,
        assetId,
        kind: 'REPAIR',
        grade: 'NORMAL',
        faultType: 'LEAKAGE',
        faultDescription: '水泵漏水',
        contactName: '王小明',
        contactPhone: center.customer.phone,
        districtCode: center.districtCode,
        addressLine: '中山北路18号302室',
        confirmedAsNew: true,
        idempotencyKey: key,
      },
    },
    center.clerk.token,
  );
  return repairRequestRegister.id;
}

it(
  'WKS-6 holds at every moment under 2,000 operations from parallel connections in random order',
  { timeout: 300_000 },
  async () => {
    const seed = Number(process.env.SEED ?? Date.now() % 1_000_000_007);
    console.log(`custody under concurrency: seed ${seed}`);
    const random = randomOf(seed);
    const pick = <T>(of: readonly T[]): T => of[Math.floor(random() * of.length)] as T;
    const can = acts();
    const names = Object.keys(can);
    let calls = 0;
    const jobs: Job[] = [];
    for (let i = 0; i < UNITS; i++) {
      const assetId = i === 0 ? center.asset.id : (await aCoveredUnit(app, center)).id;
      // Two calls about each unit, both open at once.
      for (const half of ['a', 'b']) {
        jobs.push({ assetId, requestId: await newCall(assetId, `first-call-${i}-${half}`) });
      }
    }

    const told = new Map<string, number>();
    const broken: object[] = [];
    let left = OPERATIONS;
    const worker = async (): Promise<void> => {
      while (left > 0 && broken.length === 0) {
        left -= 1;
        const job = pick(jobs);
        const facts = await look(job);
        if (['RESOLVED', 'CLOSED'].includes(facts.state) && random() < 0.8) {
          calls += 1;
          job.requestId = await newCall(job.assetId, `later-call-${calls}`);
          continue;
        }
        const next = sensible(facts);
        const name = next.length > 0 && random() < 0.7 ? pick(next) : pick(names);
        const { document, input, token } = (can[name] as Act)(facts);
        const { errors } = await app.graphql(document, { input }, token);
        const outcome = `${name} ${errors?.[0]?.extensions.code ?? 'done'}`;
        told.set(outcome, (told.get(outcome) ?? 0) + 1);
      }
    };
    let running = true;
    const watcher = async (): Promise<number> => {
      let looks = 0;
      for (; running && broken.length === 0; looks++) {
        broken.push(...(await app.rows<object>(CONTRADICTIONS)));
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
      return looks;
    };
    const watched = watcher();
    try {
      await Promise.all(Array.from({ length: AT_ONCE }, worker));
    } finally {
      running = false;
      left = 0;
    }
    const looks = await watched;
    expect(broken).toEqual([]);
    expect(looks).toBeGreaterThan(10);
    expect(await app.rows(CONTRADICTIONS)).toEqual([]);

    const outcomes = [...told.keys()];
    expect(outcomes.filter((outcome) => outcome.endsWith(' INTERNAL'))).toEqual([]);
    // The run went through every act of the custody, and units came and went more than once.
    for (const name of ['takeIn', 'bookIn', 'bookOut', 'bring', 'fetch', 'sendBack']) {
      expect(outcomes).toContain(`${name} done`);
    }
    expect(outcomes).toContain('takeIn CUSTODY_RECEIPT_EXISTS');
    expect(told.get('takeIn done')).toBeGreaterThan(UNITS);
    await app.app.runJob('workshop.check-custody');
    expect(await app.rows(`select id from alert where kind = 'CUSTODY_BROKEN'`)).toEqual([]);
  },
);
