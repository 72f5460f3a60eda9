import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startTestApp, type TestApp } from '../../test/app.ts';
import { anAsset, aCustomer } from '../../test/customers.ts';
import { aColleague } from '../../test/organization.ts';
import { aCenter, type Center, RepairCall } from '../../test/repair-call.ts';
import type { TestStaff } from '../../test/sign-in.ts';
import type { Asset } from '../assets/asset.ts';
import { Customer } from '../customers/customer.ts';
import { Role } from '../kernel/actor.ts';
import { Branch } from '../organization/branches/branch.ts';
import { MessageChannel } from '../platform/outbox.ts';
import { notifyBatch } from './notify-renewals.ts';

let app: TestApp;
let center: Center;
let sales: TestStaff;
let manager: TestStaff;
let pump: Asset;

beforeAll(async () => {
  app = await startTestApp();
});
beforeEach(async () => {
  at('2026-11-23 09:00');
  center = await aCenter(app);
  sales = await aColleague(app, center.branch, Role.SALES, { name: '孙倩' });
  manager = await aColleague(app, center.branch, Role.BRANCH_MANAGER);
  // Without a warranty, which would pay before the contract.
  pump = await anAsset(app, center.customer, center.model);
});
afterAll(() => app.close());

/** Sets the clock to a moment in Shanghai. */
function at(moment: string): void {
  app.clock.set(new Date(`${moment.replace(' ', 'T')}:00+08:00`));
}

interface Contract {
  id: string;
  version: number;
  number: string;
  startsOn: string;
  endsOn: string;
  agreedEndsOn: string | null;
  endedEarlyReason: string | null;
  priceAmount: number;
  coversLabour: boolean;
  coversParts: boolean;
  visitsIncluded: number | null;
  visitsUsed: number;
  visitsLeft: number | null;
  responseTargetMinutes: number | null;
  renewsId: string | null;
  renewedBy: { id: string; number: string } | null;
  noticeSentAt: string | null;
  customerName: string;
  units: {
    assetId: string;
    modelName: string;
    serialNumber: string;
    fromOn: string | null;
    untilOn: string | null;
    removedReason: string | null;
  }[];
}
const CONTRACT = `id version number startsOn endsOn agreedEndsOn endedEarlyReason priceAmount coversLabour coversParts
  visitsIncluded visitsUsed visitsLeft responseTargetMinutes renewsId renewedBy { id number } noticeSentAt customerName
  units { assetId modelName serialNumber fromOn untilOn removedReason }`;

let counter = 0;

function registering(given: object = {}): Record<string, unknown> {
  return {
    customerId: center.customer.id,
    number: `MC-${++counter}`,
    startsOn: '2026-12-01',
    endsOn: '2027-11-30',
    assetIds: [pump.id],
    priceAmount: 120_000,
    coversLabour: true,
    coversParts: false,
    visitsIncluded: 2,
    responseTargetMinutes: 240,
    ...given,
  };
}

const TYPES: Readonly<Record<string, string>> = {
  contractRegister: 'ContractRegisterInput',
  contractChange: 'ContractChangeInput',
  contractUnitAdd: 'ContractUnitAddInput',
  contractUnitRemove: 'ContractUnitRemoveInput',
  contractEnd: 'ContractEndInput',
  contractRenew: 'ContractRenewInput',
};
const document = (mutation: string) =>
  `mutation ($input: ${TYPES[mutation]}!) { ${mutation}(input: $input) { ${CONTRACT} } }`;

async function act(mutation: string, input: object, token = sales.token): Promise<Contract> {
  return (await app.ok<Record<string, Contract>>(document(mutation), { input }, token))[mutation]!;
}

/** The code with which it is refused, shown to have changed nothing. */
async function refusedAct(mutation: string, input: object, token = sales.token): Promise<string[]> {
  const before = await app.snapshot();
  const codes = await app.refused(document(mutation), { input }, token);
  expect(await app.snapshot()).toBe(before);
  return codes;
}

const register = (given: object = {}) => act('contractRegister', registering(given));

async function contract(id: string, token = sales.token): Promise<Contract> {
  const { maintenanceContract } = await app.ok<{ maintenanceContract: Contract }>(
    `query ($id: ID!) { maintenanceContract(id: $id) { ${CONTRACT} } }`,
    { id },
    token,
  );
  return maintenanceContract;
}

/** Who pays for work on the pump on a day, as its customer reads it. */
async function payer(on: string, assetId = pump.id): Promise<{ category: string; number?: string }> {
  at(`${on} 10:00`);
  const { asset } = await app.ok<{
    asset: { coverage: { category: string; contract: { number: string } | null } };
  }>(
    'query ($id: ID!) { asset(id: $id) { coverage { category contract { number } } } }',
    { id: assetId },
    center.customerToken,
  );
  const { category, contract: cover } = asset.coverage;
  return cover ? { category, number: cover.number } : { category };
}

const terms = ({ id: contractId, version }: Contract, given: object = {}) => ({
  contractId,
  version,
  priceAmount: 130_000,
  coversLabour: true,
  coversParts: true,
  visitsIncluded: 3,
  ...given,
});

describe('a maintenance contract', () => {
  it('CON-3 names units, period, price, covered labour and parts, visits included and used, response target', async () => {
    const made = await register();
    expect(await contract(made.id, center.clerk.token)).toEqual({
      id: made.id,
      version: 1,
      number: made.number,
      startsOn: '2026-12-01',
      endsOn: '2027-11-30',
      agreedEndsOn: null,
      endedEarlyReason: null,
      priceAmount: 120_000,
      coversLabour: true,
      coversParts: false,
      visitsIncluded: 2,
      visitsUsed: 0,
      visitsLeft: 2,
      responseTargetMinutes: 240,
      renewsId: null,
      renewedBy: null,
      noticeSentAt: null,
      customerName: '王小明',
      units: [
        {
          assetId: pump.id,
          modelName: '水泵',
          serialNumber: pump.serialNumber,
          fromOn: null,
          untilOn: null,
          removedReason: null,
        },
      ],
    });
    expect(await contract(made.id, center.customerToken)).toMatchObject({
      number: made.number,
      visitsLeft: 2,
    });
  });

  it('CON-3 counts the visits used from the records: completed visits on contract requests of its term', async () => {
    const made = await register({ startsOn: '2026-11-01', visitsIncluded: 1 });
    const call = await new RepairCall(app, center).register({ assetId: pump.id });
    await call.dispatch();
    await call.accept();
    await call.setOut();
    await call.arrive();
    await call.report({ minutes: [{ category: 'CONTRACT', minutes: 45 }] });
    expect(await contract(made.id)).toMatchObject({ visitsUsed: 0, visitsLeft: 1 });
    await call.sign();
    await call.complete();
    expect(await contract(made.id)).toMatchObject({ visitsUsed: 1, visitsLeft: 0 });
    // Of another unit, which its warranty pays for: no visit of the contract.
    await new RepairCall(app, center).toSigned();
    expect(await contract(made.id)).toMatchObject({ visitsUsed: 1, visitsLeft: 0 });
    const unlimited = await act('contractChange', terms(made, { visitsIncluded: null }));
    expect(unlimited).toMatchObject({ visitsIncluded: null, visitsUsed: 1, visitsLeft: null, version: 2 });
  });

  it('CON-3 covers a unit from the day it is added to the day it is taken out, and keeps both on record', async () => {
    const second = await anAsset(app, center.customer, center.model);
    const made = await register({ assetIds: [pump.id, second.id] });
    const third = await anAsset(app, center.customer, center.model);
    const { id: contractId } = made;
    await act('contractUnitAdd', { contractId, version: 1, assetId: third.id, fromOn: '2027-01-10' });
    const left = { contractId, version: 1, assetId: second.id, untilOn: '2027-03-31', reason: '设备报废' };
    const after = await act('contractUnitRemove', left, center.clerk.token);
    expect(after.units).toMatchObject([
      { assetId: pump.id, fromOn: null, untilOn: null },
      { assetId: second.id, fromOn: null, untilOn: '2027-03-31', removedReason: '设备报废' },
      { assetId: third.id, fromOn: '2027-01-10', untilOn: null },
    ]);
    const { number } = made;
    expect(await payer('2027-01-09', third.id)).toEqual({ category: 'PAID' });
    expect(await payer('2027-01-10', third.id)).toEqual({ category: 'CONTRACT', number });
    expect(await payer('2027-03-31', second.id)).toEqual({ category: 'CONTRACT', number });
    expect(await payer('2027-04-01', second.id)).toEqual({ category: 'PAID' });
  });

  it('CON-3 refuses what leaves open what is covered, by its own code', async () => {
    const first = await register();
    const same = registering({ startsOn: '2027-11-30', endsOn: '2028-11-29' });
    expect(await refusedAct('contractRegister', same)).toEqual(['CONTRACT_OVERLAPS']);
    expect(await refusedAct('contractRegister', registering({ number: first.number }))).toEqual([
      'CONTRACT_NUMBER_KNOWN',
    ]);
    const backwards = registering({ startsOn: '2027-12-01', endsOn: '2027-11-30' });
    expect(await refusedAct('contractRegister', backwards)).toEqual(['CONTRACT_ENDS_BEFORE_BEGINNING']);
    const past = registering({ startsOn: '2025-11-01', endsOn: '2026-11-22' });
    expect(await refusedAct('contractRegister', past)).toEqual(['CONTRACT_OVER']);
    const stranger = await aCustomer(app, center.branch);
    const theirs = await anAsset(app, stranger, center.model);
    expect(await refusedAct('contractRegister', registering({ assetIds: [theirs.id] }))).toEqual([
      'NOT_FOUND',
    ]);
    const unit = { contractId: first.id, version: 1, assetId: pump.id };
    expect(await refusedAct('contractUnitAdd', { ...unit, fromOn: '2027-01-01' })).toEqual([
      'CONTRACT_OVERLAPS',
    ]);
    expect(await refusedAct('contractUnitAdd', { ...unit, fromOn: '2027-12-01' })).toEqual([
      'CONTRACT_DAY_OUT_OF_TERM',
    ]);
    const leaving = { ...unit, untilOn: '2027-01-01', reason: '不再使用' };
    expect(await refusedAct('contractUnitRemove', leaving)).toEqual(['CONTRACT_WITHOUT_UNITS']);
    expect(await refusedAct('contractUnitRemove', { ...leaving, untilOn: '2026-11-22' })).toEqual([
      'CONTRACT_DAY_OUT_OF_TERM',
    ]);
    // The next day is free again.
    await register({ startsOn: '2027-12-01', endsOn: '2028-11-30' });
  });

  it('CON-3 lets one of two contracts through that are signed at once for one unit', async () => {
    const inputs = [registering(), registering()];
    const answers = await Promise.all(
      inputs.map((input) => app.graphql(document('contractRegister'), { input }, sales.token)),
    );
    const codes = answers.flatMap(({ errors }) => (errors ?? []).map((error) => error.extensions.code));
    expect(codes).toEqual(['CONTRACT_OVERLAPS']);
  });

  it('CON-3 gives a number to one of several contracts that are signed at once with it', async () => {
    const units = await Promise.all([1, 2, 3, 4].map(() => anAsset(app, center.customer, center.model)));
    const number = `MC-${++counter}`;
    const answers = await Promise.all(
      units.map((unit) => {
        const input = registering({ number, assetIds: [unit.id] });
        return app.graphql(document('contractRegister'), { input }, sales.token);
      }),
    );
    const codes = answers.flatMap(({ errors }) => (errors ?? []).map((error) => error.extensions.code));
    expect(codes).toEqual(['CONTRACT_NUMBER_KNOWN', 'CONTRACT_NUMBER_KNOWN', 'CONTRACT_NUMBER_KNOWN']);
    const kept = await app.rows(
      `select (select count(*)::int from contract_unit u where u.contract_id = k.id) as units
       from maintenance_contract k where k.number = $1`,
      [number],
    );
    expect(kept).toEqual([{ units: 1 }]);
  });

  it('CON-3 is ended early with a reason by the branch manager; what was agreed stays readable', async () => {
    const made = await register({ startsOn: '2026-11-01', endsOn: '2027-10-31' });
    const { id: contractId } = made;
    const input = { contractId, version: 1, endsOn: '2026-12-31', reason: '客户搬迁' };
    expect(await refusedAct('contractEnd', input)).toEqual(['NOT_FOUND']);
    expect(await refusedAct('contractEnd', { ...input, endsOn: '2026-11-22' }, manager.token)).toEqual([
      'CONTRACT_DAY_OUT_OF_TERM',
    ]);
    expect(await refusedAct('contractEnd', { ...input, endsOn: '2027-10-31' }, manager.token)).toEqual([
      'CONTRACT_DAY_OUT_OF_TERM',
    ]);
    expect(await act('contractEnd', input, manager.token)).toMatchObject({
      endsOn: '2026-12-31',
      agreedEndsOn: '2027-10-31',
      endedEarlyReason: '客户搬迁',
    });
    expect(await payer('2026-12-31')).toEqual({ category: 'CONTRACT', number: made.number });
    expect(await payer('2027-01-01')).toEqual({ category: 'PAID' });
    const late = terms(await contract(contractId));
    expect(await refusedAct('contractChange', late)).toEqual(['CONTRACT_OVER']);
    expect(await refusedAct('contractRenew', { ...late, number: 'MC-N', endsOn: '2028-01-01' })).toEqual([
      'CONTRACT_ENDED_EARLY',
    ]);
  });

  it('CON-3 lists the contracts of a branch by their end, by page, by words and by what ends soon', async () => {
    const other = await anAsset(app, center.customer, center.model);
    const late = await register({ endsOn: '2027-12-31' });
    const soon = await register({ assetIds: [other.id], startsOn: '2026-01-01', endsOn: '2026-12-15' });
    const list = async (given: string) => {
      const { maintenanceContracts } = await app.ok<{
        maintenanceContracts: {
          edges: { node: { number: string } }[];
          pageInfo: { hasNextPage: boolean; endCursor: string };
        };
      }>(
        `query ($branchId: ID!) { maintenanceContracts(branchId: $branchId${given}) {
          edges { node { number } } pageInfo { hasNextPage endCursor } } }`,
        { branchId: center.branch.id },
        sales.token,
      );
      const { edges, pageInfo } = maintenanceContracts;
      return { numbers: edges.map(({ node }) => node.number), pageInfo };
    };
    expect((await list('')).numbers).toEqual([soon.number, late.number]);
    const { numbers, pageInfo } = await list(', first: 1');
    expect([numbers, pageInfo.hasNextPage]).toEqual([[soon.number], true]);
    expect((await list(`, first: 1, after: "${pageInfo.endCursor}"`)).numbers).toEqual([late.number]);
    expect((await list(', endingBy: "2026-12-31"')).numbers).toEqual([soon.number]);
    expect((await list(`, search: "${late.number}"`)).numbers).toContain(late.number);
    expect((await list(', search: "王小"')).numbers).toEqual([soon.number, late.number]);
    expect((await list(', search: "%"')).numbers).toEqual([]);
    const { myContracts } = await app.ok<{ myContracts: { edges: { node: { number: string } }[] } }>(
      'query ($assetId: ID!) { myContracts(assetId: $assetId) { edges { node { number } } } }',
      { assetId: other.id },
      center.customerToken,
    );
    expect(myContracts.edges.map(({ node }) => node.number)).toEqual([soon.number]);
  });
});

const notify = () => app.app.runJob('contracts.notify-renewals');

/** What the end of a term leaves behind. */
async function traces(id: string): Promise<unknown> {
  const [found] = await app.rows(
    `select (select count(*)::int from renewal_notice where contract_id = k.id) as notices,
      (select count(*)::int from outbox_message m where m.template = 'contract.ending' and m.branch_id = k.branch_id) as messages,
      (select count(*)::int from pgboss.job j join outbox_message m on m.id::text = j.data->>'messageId'
        where m.template = 'contract.ending' and m.branch_id = k.branch_id) as jobs,
      (select count(*)::int from renewal_visit where contract_id = k.id) as visits
    from maintenance_contract k where k.id = $1`,
    [id],
  );
  return found;
}
const NOTHING = { notices: 0, messages: 0, jobs: 0, visits: 0 };
const ONCE = { notices: 1, messages: 1, jobs: 1, visits: 1 };

async function lastNotice(): Promise<{ channel: string; to: string; text: string } | undefined> {
  const [message] = await app.rows<{ channel: string; to: string; text: string }>(
    `select channel, "to", text from outbox_message where template = 'contract.ending' and branch_id = $1`,
    [center.branch.id],
  );
  return message;
}

interface Renewal {
  id: string;
  version: number;
  contractNumber: string;
  customerName: string;
  customerPhone: string;
  dueOn: string;
  assigneeId: string | null;
  assigneeName: string | null;
  state: string;
  result: string | null;
  note: string | null;
  completedByName: string | null;
}
const RENEWAL = `id version contractNumber customerName customerPhone dueOn assigneeId assigneeName state result note
  completedByName`;

async function renewals(
  given: { mine?: boolean; open?: boolean } = {},
  token = sales.token,
): Promise<Renewal[]> {
  const { renewalVisits } = await app.ok<{ renewalVisits: { edges: { node: Renewal }[] } }>(
    `query ($branchId: ID!, $mine: Boolean!, $open: Boolean!) {
      renewalVisits(branchId: $branchId, mine: $mine, open: $open) { edges { node { ${RENEWAL} } } } }`,
    { branchId: center.branch.id, mine: false, open: true, ...given },
    token,
  );
  return renewalVisits.edges.map(({ node }) => node);
}

const COMPLETE =
  'mutation ($input: RenewalVisitCompleteInput!) { renewalVisitComplete(input: $input) { state result note completedByName } }';
const ASSIGN =
  'mutation ($input: RenewalVisitAssignInput!) { renewalVisitAssign(input: $input) { assigneeName version } }';

describe('the end of a term', () => {
  it('CON-1 tells the customer one calendar month before, by the day of the branch', async () => {
    const made = await register({ startsOn: '2026-01-01', endsOn: '2026-12-31' });
    at('2026-11-29 23:59');
    await notify();
    expect(await traces(made.id)).toEqual(NOTHING);
    at('2026-11-30 00:01');
    await notify();
    expect(await traces(made.id)).toEqual(ONCE);
    expect(await lastNotice()).toEqual({
      channel: 'SMS',
      to: center.customer.phone,
      text: `您的保养合同 ${made.number} 将于 2026-12-31 到期。我们的销售人员将与您联系续签事宜；到期后的维修将不再由合同承担。`,
    });
    expect((await contract(made.id, center.customerToken)).noticeSentAt).toBe('2026-11-29T16:01:00.000Z');
  });

  it.each([
    ['2027-03-31', '2027-02-27', '2027-02-28'],
    ['2027-05-31', '2027-04-29', '2027-04-30'],
    ['2028-03-30', '2028-02-28', '2028-02-29'],
    ['2027-02-28', '2027-01-27', '2027-01-28'],
  ])(
    'CON-1 takes a shorter month as it is: a contract to %s is announced on no earlier day than the last',
    async (endsOn, before, day) => {
      const made = await register({ startsOn: '2026-12-01', endsOn });
      at(`${before} 23:59`);
      await notify();
      expect(await traces(made.id)).toEqual(NOTHING);
      at(`${day} 00:00`);
      await notify();
      expect(await traces(made.id)).toEqual(ONCE);
    },
  );

  it('CON-1 keeps the policy under which a customer was told; another one is for the terms after it', async () => {
    const units = await Promise.all([1, 2].map(() => anAsset(app, center.customer, center.model)));
    const told = await register({ startsOn: '2026-01-01', endsOn: '2026-12-20', assetIds: [units[0]!.id] });
    await notify();
    const headquarters = await app.em().findOneOrFail(Branch, { code: 'HQ' });
    const administrator = await aColleague(app, headquarters, Role.ADMINISTRATOR);
    const input = {
      key: 'contracts.notice',
      branchId: center.branch.id,
      value: '{"months":2,"visitWithinDays":7}',
      effectiveFrom: '2026-11-24',
    };
    await app.ok(
      'mutation ($input: PolicyPublishInput!) { policyPublish(input: $input) { version } }',
      { input },
      administrator.token,
    );
    const later = await register({ startsOn: '2026-01-01', endsOn: '2027-01-20', assetIds: [units[1]!.id] });
    at('2026-11-24 09:00');
    await notify();
    const pinned = (id: string) =>
      app.rows(
        `select n.policy_version, p.value, n.due_on::text, v.due_on::text as visit_on from renewal_notice n
         join policy_version p on p.id = n.policy_version_id join renewal_visit v on v.contract_id = n.contract_id
         where n.contract_id = $1`,
        [id],
      );
    expect(await pinned(told.id)).toEqual([
      {
        policy_version: 1,
        value: { months: 1, visitWithinDays: 14 },
        due_on: '2026-11-20',
        visit_on: '2026-12-07',
      },
    ]);
    // The first version of this branch's own.
    expect(await pinned(later.id)).toEqual([
      {
        policy_version: 1,
        value: { months: 2, visitWithinDays: 7 },
        due_on: '2026-11-20',
        visit_on: '2026-12-01',
      },
    ]);
  });

  it("CON-1 speaks the customer's language and goes the customer's way", async () => {
    await app.seed(async (em) => {
      const customer = await em.findOneOrFail(Customer, { id: center.customer.id });
      Object.assign(customer, {
        language: 'EN',
        email: 'wang@example.com',
        preferredChannel: MessageChannel.EMAIL,
      });
    });
    const made = await register({ startsOn: '2026-01-01', endsOn: '2026-12-15' });
    await notify();
    expect(await lastNotice()).toEqual({
      channel: 'EMAIL',
      to: 'wang@example.com',
      text: `Maintenance contract ${made.number} is about to end\n王小明,\nYour maintenance contract ${made.number} ends on 2026-12-15. Our sales staff will contact you about renewing it; after that day repairs are no longer covered by the contract.`,
    });
  });

  it('CON-1 writes a letter to whoever wants one', async () => {
    const customer = await aCustomer(app, center.branch, {
      preferredChannel: MessageChannel.LETTER,
      districtCode: center.districtCode,
      line: '中山北路18号302室',
    });
    const unit = await anAsset(app, customer, center.model);
    const given = {
      customerId: customer.id,
      assetIds: [unit.id],
      startsOn: '2026-01-01',
      endsOn: '2026-12-15',
    };
    const { number } = await register(given);
    await notify();
    expect(await lastNotice()).toMatchObject({
      channel: 'LETTER',
      to: '王小明（上海市黄浦区中山北路18号302室）',
      text: expect.stringContaining(`保养合同 ${number} 即将到期\n王小明：\n`),
    });
  });

  it('CON-1 sends exactly one notice for a term, however often and by however many it is run', async () => {
    const made = await register({ startsOn: '2026-01-01', endsOn: '2026-12-20' });
    await Promise.all([notify(), notify(), notify()]);
    await notify();
    at('2026-12-19 10:00');
    await notify();
    expect(await traces(made.id)).toEqual(ONCE);
  });

  it('CON-1 leaves nothing when it is killed in the middle, and the next run makes up for it', async () => {
    const made = await register({ startsOn: '2026-01-01', endsOn: '2026-12-20' });
    const before = await app.snapshot();
    const { jobs, clock } = app.app.platform;
    await expect(
      app.seed(async (em) => {
        expect(await notifyBatch(em, { jobs, clock })).toBe(1);
        await em.flush();
        throw new Error('killed');
      }),
    ).rejects.toThrow('killed');
    expect(await app.snapshot()).toBe(before);
    // Nothing ran for three weeks; the last day is not over.
    at('2026-12-20 23:30');
    await notify();
    expect(await traces(made.id)).toEqual(ONCE);
    expect(await renewals()).toMatchObject([{ dueOn: '2026-12-20' }]);
  });

  it('CON-1 says nothing about what is over, was ended early or is renewed', async () => {
    const others = await Promise.all([1, 2].map(() => anAsset(app, center.customer, center.model)));
    const over = await register({ startsOn: '2026-01-01', endsOn: '2026-12-01' });
    const period = { startsOn: '2026-01-01', endsOn: '2027-01-31' };
    const [ended, renewed] = await Promise.all(
      others.map((unit) => register({ ...period, assetIds: [unit.id] })),
    );
    const reason = '客户搬迁';
    await act(
      'contractEnd',
      { contractId: ended!.id, version: 1, endsOn: '2026-12-31', reason },
      manager.token,
    );
    await act('contractRenew', { ...terms(renewed!), number: `MC-${++counter}`, endsOn: '2028-01-31' });
    at('2026-12-31 12:00');
    await notify();
    for (const { id } of [over, ended!, renewed!]) expect(await traces(id)).toEqual(NOTHING);
  });

  it('CON-1 assigns a renewal visit with its day to SALES, who sees it', async () => {
    const { number } = await register({ startsOn: '2026-01-01', endsOn: '2026-12-20' });
    await notify();
    const expected = {
      contractNumber: number,
      customerName: '王小明',
      customerPhone: center.customer.phone,
      dueOn: '2026-12-07',
      assigneeId: sales.staffId,
      assigneeName: '孙倩',
      state: 'ASSIGNED',
      result: null,
    };
    expect(await renewals({ mine: true })).toMatchObject([expected]);
    expect(await renewals({ mine: true }, manager.token)).toEqual([]);
  });

  it('CON-1 assigns it to whoever looks after the contract, else to whoever has the fewest', async () => {
    const colleague = await aColleague(app, center.branch, Role.SALES, { name: '唐薇' });
    const units = await Promise.all([1, 2, 3].map(() => anAsset(app, center.customer, center.model)));
    const period = { startsOn: '2026-01-01', endsOn: '2026-12-20' };
    for (const unit of units.slice(0, 2)) {
      await register({ ...period, assetIds: [unit.id], salesId: colleague.staffId });
    }
    await register({ ...period, assetIds: [units[2]!.id] });
    await notify();
    const assigned = (await renewals()).map(({ assigneeName }) => assigneeName);
    expect(assigned.toSorted()).toEqual(['唐薇', '唐薇', '孙倩'].toSorted());
    expect(await refusedAct('contractRegister', registering({ salesId: manager.staffId }))).toEqual([
      'NOT_FOUND',
    ]);
  });

  it('CON-1 lets the manager give the visit to somebody else, and its end be said once', async () => {
    const colleague = await aColleague(app, center.branch, Role.SALES, { name: '唐薇' });
    await register({ startsOn: '2026-01-01', endsOn: '2026-12-20', salesId: sales.staffId });
    await notify();
    const [visit] = await renewals();
    const { id: renewalVisitId, version } = visit!;
    const assigning = { renewalVisitId, version, assigneeId: colleague.staffId };
    const untouched = await app.snapshot();
    expect(await app.refused(ASSIGN, { input: assigning }, sales.token)).toEqual(['NOT_FOUND']);
    const nobody = { ...assigning, assigneeId: center.clerk.staffId };
    expect(await app.refused(ASSIGN, { input: nobody }, manager.token)).toEqual(['NOT_FOUND']);
    expect(await app.snapshot()).toBe(untouched);
    expect(await app.ok(ASSIGN, { input: assigning }, manager.token)).toEqual({
      renewalVisitAssign: { assigneeName: '唐薇', version: 2 },
    });
    const input = { renewalVisitId, version: 2, result: 'DECLINED', note: '客户改用别家' };
    const before = await app.snapshot();
    const renewed = { ...input, result: 'RENEWED' };
    expect(await app.refused(COMPLETE, { input: renewed }, colleague.token)).toEqual([
      'RENEWAL_NOT_ON_RECORD',
    ]);
    expect(await app.refused(COMPLETE, { input: { ...input, version: 1 } }, colleague.token)).toEqual([
      'VERSION_CONFLICT',
    ]);
    expect(await app.snapshot()).toBe(before);
    expect(await app.ok(COMPLETE, { input }, colleague.token)).toEqual({
      renewalVisitComplete: {
        state: 'COMPLETED',
        result: 'DECLINED',
        note: '客户改用别家',
        completedByName: '唐薇',
      },
    });
    expect(await renewals()).toEqual([]);
    const completed = await app.snapshot();
    expect(await app.refused(COMPLETE, { input: { ...input, version: 3 } }, colleague.token)).toEqual([
      'RENEWAL_VISIT_STEP_REFUSED',
    ]);
    expect(await app.refused(ASSIGN, { input: { ...assigning, version: 3 } }, manager.token)).toEqual([
      'RENEWAL_VISIT_STEP_REFUSED',
    ]);
    expect(await app.snapshot()).toBe(completed);
  });

  it('CON-1 waits for the manager where nobody holds SALES, and is withdrawn when the contract ends early', async () => {
    await app.rows("update role_assignment set revoked_at = now() where branch_id = $1 and role = 'SALES'", [
      center.branch.id,
    ]);
    const made = await act(
      'contractRegister',
      registering({ startsOn: '2026-01-01', endsOn: '2026-12-20' }),
      center.clerk.token,
    );
    await notify();
    expect(await renewals({}, manager.token)).toMatchObject([{ assigneeId: null, state: 'ASSIGNED' }]);
    const input = { contractId: made.id, version: 1, endsOn: '2026-12-01', reason: '客户搬迁' };
    await act('contractEnd', input, manager.token);
    expect(await renewals({ open: false }, manager.token)).toMatchObject([{ state: 'WITHDRAWN' }]);
  });

  it('CON-1 keeps the history when it is renewed: both terms stay readable, and the cover has no gap and no day twice', async () => {
    const first = await register({ startsOn: '2026-01-01', endsOn: '2026-12-20' });
    await notify();
    const number = `MC-${++counter}`;
    const input = { ...terms(first), number, endsOn: '2027-12-20' };
    const next = await act('contractRenew', input);
    expect(next).toMatchObject({
      number,
      renewsId: first.id,
      startsOn: '2026-12-21',
      endsOn: '2027-12-20',
      priceAmount: 130_000,
      visitsIncluded: 3,
      visitsUsed: 0,
      noticeSentAt: null,
      units: [{ assetId: pump.id }],
    });
    expect(await contract(first.id)).toMatchObject({
      number: first.number,
      startsOn: '2026-01-01',
      endsOn: '2026-12-20',
      priceAmount: 120_000,
      renewedBy: { id: next.id, number },
    });
    expect(await renewals({ open: false })).toMatchObject([
      { contractNumber: first.number, state: 'COMPLETED', result: 'RENEWED', completedByName: '孙倩' },
    ]);
    expect(await payer('2026-12-20')).toEqual({ category: 'CONTRACT', number: first.number });
    expect(await payer('2026-12-21')).toEqual({ category: 'CONTRACT', number });
    expect(await payer('2027-12-20')).toEqual({ category: 'CONTRACT', number });
    expect(await payer('2027-12-21')).toEqual({ category: 'PAID' });
    // The next term has a notice of its own.
    at('2027-11-20 09:00');
    await notify();
    expect(await traces(next.id)).toMatchObject({ notices: 1, visits: 1, messages: 2 });
  });

  it('CON-1 renews a term once, also when two do it at once, and refuses what is no next term', async () => {
    const first = await register({ startsOn: '2026-01-01', endsOn: '2026-12-20' });
    const renewal = (given: object = {}) => ({
      ...terms(first),
      number: `MC-${++counter}`,
      endsOn: '2027-12-20',
      ...given,
    });
    expect(await refusedAct('contractRenew', renewal({ endsOn: '2026-12-20' }))).toEqual([
      'CONTRACT_ENDS_BEFORE_BEGINNING',
    ]);
    expect(await refusedAct('contractRenew', renewal({ number: first.number }))).toEqual([
      'CONTRACT_NUMBER_KNOWN',
    ]);
    expect(await refusedAct('contractRenew', renewal(), center.technician.token)).toEqual(['NOT_FOUND']);
    expect(await refusedAct('contractRenew', renewal(), center.customerToken)).toEqual(['NOT_FOUND']);
    const answers = await Promise.all(
      [renewal(), renewal()].map((input) => app.graphql(document('contractRenew'), { input }, sales.token)),
    );
    const codes = answers.flatMap(({ errors }) => (errors ?? []).map((error) => error.extensions.code));
    expect(codes).toEqual(['CONTRACT_ALREADY_RENEWED']);
    expect(await refusedAct('contractRenew', renewal())).toEqual(['CONTRACT_ALREADY_RENEWED']);
    const ending = { contractId: first.id, version: 1, endsOn: '2026-12-01', reason: '客户搬迁' };
    expect(await refusedAct('contractEnd', ending, manager.token)).toEqual(['CONTRACT_ALREADY_RENEWED']);
  });
});
