import { afterAll, beforeAll, expect, it } from 'vitest';
import { MONDAY_NINE, startTestApp, type TestApp } from '../../../test/app.ts';
import { act, refusedAct } from '../../../test/intake.ts';
import { aCenter, type Center, RepairCall } from '../../../test/repair-call.ts';
import { Part } from '../../catalog/part.ts';

let app: TestApp;
let center: Center;

beforeAll(async () => {
  app = await startTestApp();
  center = await aCenter(app);
});
afterAll(() => app.close());

const PREPARATION = `query ($id: ID!) { visit(id: $id) { preparation {
  documents { document reference } likelyParts { partCode name timesUsed }
  route { from place addressLine zoneKind } contactName contactPhone learned { learned } } } }`;

async function preparationOf(call: RepairCall, token = center.technician.token): Promise<unknown> {
  const { visit } = await app.ok<{ visit: { preparation: unknown } }>(
    PREPARATION,
    { id: call.visitId },
    token,
  );
  return visit.preparation;
}

async function dispatched(given: object = {}): Promise<RepairCall> {
  const call = await new RepairCall(app, center).register(given);
  await call.dispatch();
  return call;
}

it('DSP-8 carries documents, parts used before for this model and fault, route and contact', async () => {
  const gasket = await app.seed((em) => {
    const part = Object.assign(new Part(), {
      code: 'P-GASKET',
      name: '垫片',
      nameEn: 'Gasket',
      priceAmount: 300,
    });
    em.persist(part);
    return part;
  });
  const finish = async (given: object, parts: string[]) => {
    const call = await dispatched(given);
    await call.accept();
    await call.setOut();
    await call.arrive();
    await call.report({ parts: parts.map((partCode) => ({ partCode, quantity: 2, reason: '磨损' })) });
    await call.sign();
    await call.complete();
  };
  await finish({}, [center.part.code]);
  await finish({}, [center.part.code, gasket.code]);
  // Another fault of the same model says nothing here.
  await finish({ faultType: 'ABNORMAL_NOISE' }, [gasket.code]);

  const call = await dispatched();
  const prepared = {
    documents: [
      { document: 'SERVICE_VOUCHER', reference: expect.stringMatching(/\d/) },
      { document: 'UNIT_HISTORY', reference: null },
      { document: 'PRODUCT_MANUAL', reference: center.model.code },
    ],
    likelyParts: [
      { partCode: center.part.code, name: '机械密封', timesUsed: 2 },
      { partCode: 'P-GASKET', name: '垫片', timesUsed: 1 },
    ],
    route: {
      from: '上海市黄浦区中山东一路1号',
      place: '上海市黄浦区',
      addressLine: '中山北路18号302室',
      zoneKind: 'URBAN',
    },
    contactName: '王小明',
    contactPhone: center.customer.phone,
    learned: [],
  };
  expect(await preparationOf(call)).toEqual(prepared);
  expect(await preparationOf(call, center.supervisor.token)).toEqual(prepared);
  for (const token of [center.clerk.token, center.customerToken])
    expect(await preparationOf(call, token)).toBeNull();
});

it('DSP-8 names what else goes along: a purchase proof to check and the approval of the journey', async () => {
  await app.rows(`update asset set proof_state = 'NONE' where id = $1`, [center.asset.id]);
  const call = await dispatched({ kind: 'QUALITY_COMPLAINT' });
  await app.rows(`update asset set proof_state = 'VERIFIED' where id = $1`, [center.asset.id]);
  await app.rows(`update repair_request set service_category = 'CONTRACT' where id = $1`, [call.requestId]);
  const { documents } = (await preparationOf(call)) as { documents: { document: string }[] };
  expect(documents.map(({ document }) => document)).toEqual([
    'SERVICE_VOUCHER',
    'UNIT_HISTORY',
    'PRODUCT_MANUAL',
    'MAINTENANCE_CONTRACT',
    'TRAVEL_APPROVAL',
  ]);
  await app.rows(`update asset set proof_state = 'NONE' where id = $1`, [center.asset.id]);
  const unproved = (await preparationOf(call)) as { documents: { document: string }[] };
  expect(unproved.documents.map(({ document }) => document)).toContain('PURCHASE_PROOF_TO_CHECK');
  await app.rows(`update asset set proof_state = 'VERIFIED' where id = $1`, [center.asset.id]);
});

it('DSP-8 sends a team with one lead: whoever goes along takes no visit on', async () => {
  const call = await new RepairCall(app, center).register();
  await call.dispatch({ teamIds: [center.colleague.staffId] });
  const team = 'query ($id: ID!) { visit(id: $id) { lead { name } team { name } } }';
  expect(await app.ok(team, { id: call.visitId }, center.supervisor.token)).toEqual({
    visit: { lead: { name: '陈师傅' }, team: [{ name: '陈师傅' }, { name: '林师傅' }] },
  });
  const input = await call.stepInput({});
  expect(await refusedAct(app, 'visitAccept', input, center.colleague.token)).toEqual(['NOT_FOUND']);
  await call.accept();
});

it('DSP-8 lets nobody set out before the customer was contacted', async () => {
  const call = await dispatched();
  await call.accept();
  const { token } = center.technician;
  const setOut = async () => call.stepInput({ claimedAt: call.inMinutes(0) });
  expect(await refusedAct(app, 'visitSetOut', await setOut(), token)).toEqual(['CUSTOMER_NOT_CONTACTED']);
  const contact = { ...call.contactInput(), means: 'MESSAGE', agreed: '十点前到，客户在家' };
  expect(
    await act(app, 'visitRecordContact', contact, token, 'means contactedAt agreed recordedByName'),
  ).toEqual({
    means: 'MESSAGE',
    contactedAt: '2026-11-23T01:00:00.000Z',
    agreed: '十点前到，客户在家',
    recordedByName: '陈师傅',
  });
  await call.setOut();
  const { repairRequest } = await app.ok<{ repairRequest: { events: { text: string }[] } }>(
    'query ($number: String!) { repairRequest(number: $number) { events { text } } }',
    { number: call.number },
    center.customerToken,
  );
  expect(repairRequest.events.map(({ text }) => text)).toContain('已与您联系：十点前到，客户在家');
});

it('INT-9 holds the contact before setting out, in the order in which it came, with the time that is claimed', async () => {
  const call = await dispatched();
  const { token } = center.technician;
  app.clock.set(new Date(app.clock.now().getTime() + 5 * 60_000));
  const contact = { ...call.contactInput(), means: 'PHONE', agreed: '十点前到，客户在家' };
  const log = async () => {
    const { repairRequest } = await app.ok<{ repairRequest: { contacts: { edges: { node: object }[] } } }>(
      `query ($number: String!) { repairRequest(number: $number) { contacts(first: 100) { edges { node {
        kind direction party words needsAnswer loggedAt happenedAt byName } } } } }`,
      { number: call.number },
      center.clerk.token,
    );
    return repairRequest.contacts.edges.map(({ node }) => node);
  };
  const before = await log();
  expect(await refusedAct(app, 'visitRecordContact', { ...contact, agreed: ' ' }, token)).toEqual([
    'VALIDATION_FAILED',
  ]);
  expect(await log()).toEqual(before);
  const contactedAt = new Date(app.clock.now().getTime() - 2 * 60_000).toISOString();
  await act(app, 'visitRecordContact', { ...contact, contactedAt }, token);
  expect(await log()).toEqual([
    ...before,
    {
      kind: 'CALL',
      direction: 'OUT',
      party: 'CUSTOMER',
      words: '十点前到，客户在家',
      needsAnswer: false,
      loggedAt: app.clock.now().toISOString(),
      happenedAt: contactedAt,
      byName: '陈师傅',
    },
  ]);
  app.clock.set(MONDAY_NINE);
});

it('DSP-8 records a contact that can have been, before setting out, for each visit anew', async () => {
  const call = await dispatched();
  const { token } = center.technician;
  const refused = (given: object) =>
    refusedAct(app, 'visitRecordContact', { ...call.contactInput(), ...given }, token);
  expect(await refused({ contactedAt: call.inMinutes(1) })).toEqual(['CONTACT_TIME_IMPOSSIBLE']);
  expect(await refused({ contactedAt: call.inMinutes(-1) })).toEqual(['CONTACT_TIME_IMPOSSIBLE']);
  expect(await refused({ agreed: '   ' })).toEqual(['VALIDATION_FAILED']);
  await call.contact();
  await call.step('visitDecline', 'VisitReasonInput', { reason: '车坏了' });
  await call.dispatch();
  await call.accept();
  const setOut = await call.stepInput({ claimedAt: call.inMinutes(0) });
  expect(await refusedAct(app, 'visitSetOut', setOut, token)).toEqual(['CUSTOMER_NOT_CONTACTED']);
  await call.setOut();
  expect(await refused({})).toEqual(['VISIT_STEP_REFUSED']);
});
