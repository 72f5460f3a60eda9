import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestApp, type TestApp } from '../../../test/app.ts';
import { aContract, aModel, anAsset } from '../../../test/customers.ts';
import { aCenter, type Center, RepairCall } from '../../../test/repair-call.ts';
import { pinWarranty } from '../../assets/asset-warranty.ts';
import { type Asset, ProofState } from '../../assets/asset.ts';
import { publishTerm, ReplacementRule } from '../../catalog/warranty-term.ts';
import { defaultWarrantyTerms } from '../../catalog/default-warranty-terms.ts';

const UNIT = `id serialNumber verified proof purchasedOn replacedOn replacedUnder replacedReason
  replaces { id serialNumber } replacedBy { id serialNumber }
  coverage { category reason explanation startsOn endsOn replacement contract { number startsOn } }`;
const REPLACE = `mutation ($input: AssetReplaceInput!) { assetReplace(input: $input) { ${UNIT} } }`;
const ONE = `query ($id: ID!, $on: LocalDate) { asset(id: $id) { ${UNIT} then: coverage(on: $on) { category reason } } }`;

interface Unit {
  id: string;
  serialNumber: string;
  verified: boolean;
  proof: string;
  purchasedOn: string | null;
  replacedOn: string | null;
  replacedUnder: string | null;
  replacedReason: string | null;
  replaces: { id: string; serialNumber: string } | null;
  replacedBy: { id: string; serialNumber: string } | null;
  coverage: {
    category: string;
    reason: string;
    explanation: string;
    startsOn: string | null;
    endsOn: string | null;
    replacement: string | null;
    contract: { number: string; startsOn: string } | null;
  };
  then: { category: string; reason: string };
}

let app: TestApp;
let center: Center;
let key = 0;

beforeAll(async () => {
  app = await startTestApp();
  center = await aCenter(app);
});
afterAll(() => app.close());

/** A pump of the customer sold on 23 June 2026 under a term of 6 months with the given rule. */
async function aPump(replacementRule: ReplacementRule): Promise<Asset> {
  const model = await aModel(app);
  const [first] = defaultWarrantyTerms;
  if (!first) throw new Error('no default term');
  await app.seed((em) =>
    publishTerm(em, {
      ...first,
      category: null,
      modelId: model.id,
      effectiveFrom: '2026-01-01',
      months: 6,
      replacementRule,
    }),
  );
  const asset = await anAsset(app, center.customer, model, {
    purchasedOn: '2026-06-23',
    proofState: ProofState.VERIFIED,
  });
  await app.seed((em) => pinWarranty(em, asset, model));
  return asset;
}

async function onSite(asset: Asset): Promise<RepairCall> {
  const call = await new RepairCall(app, center).register({ assetId: asset.id });
  await call.dispatch();
  await call.accept();
  await call.setOut();
  return call.arrive();
}

async function inputFor(call: RepairCall, given: object = {}): Promise<object> {
  return {
    requestId: call.requestId,
    version: await call.requestVersion(),
    serialNumber: `new ${++key}`,
    reason: '泵体开裂，无法现场修复',
    idempotencyKey: `replace-${key}`,
    ...given,
  };
}

async function replace(call: RepairCall, given: object = {}): Promise<Unit> {
  const input = await inputFor(call, given);
  return (await app.ok<{ assetReplace: Unit }>(REPLACE, { input }, center.clerk.token)).assetReplace;
}

async function refused(call: RepairCall, given: object = {}, token = center.clerk.token): Promise<string[]> {
  return app.refused(REPLACE, { input: await inputFor(call, given) }, token);
}

async function seen(id: string, on = '2026-11-23', token = center.customerToken): Promise<Unit> {
  const { asset } = await app.ok<{ asset: Unit | null }>(ONE, { id, on }, token);
  if (!asset) throw new Error('no such unit');
  return asset;
}

describe('a unit replaced under warranty', () => {
  it('ENT-8 is linked to the one it replaces, for the customer as for staff, with the day, the request and the reason', async () => {
    const pump = await aPump(ReplacementRule.LONGER_OF);
    const call = await onSite(pump);
    const unit = await replace(call, { serialNumber: ' sn 900 ' });
    expect(unit).toMatchObject({
      serialNumber: 'SN900',
      verified: true,
      proof: 'VERIFIED',
      purchasedOn: '2026-06-23',
      replaces: { id: pump.id, serialNumber: pump.serialNumber },
      replacedOn: null,
      replacedBy: null,
    });
    for (const token of [center.customerToken, center.supervisor.token]) {
      expect((await seen(unit.id, undefined, token)).replaces?.id).toBe(pump.id);
      expect(await seen(pump.id, undefined, token)).toMatchObject({
        replacedOn: '2026-11-23',
        replacedUnder: call.number,
        replacedReason: '泵体开裂，无法现场修复',
        replacedBy: { id: unit.id, serialNumber: 'SN900' },
      });
    }
    const events = await app.rows<{ kind: string; params: object }>(
      "select kind, params from request_event where request_id = $1 and kind = 'UNIT_REPLACED'",
      [call.requestId],
    );
    expect(events).toEqual([
      { kind: 'UNIT_REPLACED', params: { serial: 'SN900', reason: '泵体开裂，无法现场修复' } },
    ]);
  });

  it.each([
    [
      ReplacementRule.INHERIT_REMAINING,
      '2026-06-23',
      '2026-12-23',
      '新机沿用原机剩余的保修期，到2026年12月23日为止。',
    ],
    [
      ReplacementRule.RESTART_FULL,
      '2026-11-23',
      '2027-05-23',
      '新机从更换之日起重新计算整个保修期，到2027年5月23日为止。',
    ],
    [ReplacementRule.LONGER_OF, '2026-11-23', '2027-05-23', '取较长者，到2027年5月23日为止。'],
  ])('ENT-8 has its warranty by the term’s own rule: %s', async (rule, startsOn, endsOn, words) => {
    const pump = await aPump(rule);
    const unit = await replace(await onSite(pump));
    expect(unit.coverage).toMatchObject({ category: 'WARRANTY', reason: 'IN_WARRANTY', startsOn, endsOn });
    expect(unit.coverage.replacement).toContain(
      `2026年11月23日在保修期内更换，代替原机${pump.serialNumber ?? ''}`,
    );
    expect(unit.coverage.replacement).toContain(words);
  });

  it('ENT-8 keeps the rule of the term that the old one was sold under when the policy has changed since', async () => {
    const pump = await aPump(ReplacementRule.RESTART_FULL);
    const [first] = defaultWarrantyTerms;
    if (!first) throw new Error('no default term');
    await app.seed((em) =>
      publishTerm(em, {
        ...first,
        category: null,
        modelId: pump.modelId,
        effectiveFrom: '2026-11-01',
        months: 24,
        replacementRule: ReplacementRule.INHERIT_REMAINING,
      }),
    );
    const unit = await replace(await onSite(pump));
    expect(unit.coverage).toMatchObject({ startsOn: '2026-11-23', endsOn: '2027-05-23' });
  });

  it('ENT-8 leaves the old one without cover from that day on, and the call it was replaced under as it was', async () => {
    const pump = await aPump(ReplacementRule.LONGER_OF);
    await aContract(app, center.customer, [pump], { number: 'MC-ENT-8' });
    const call = await onSite(pump);
    const unit = await replace(call);
    const old = await seen(pump.id, '2026-11-22');
    expect(old.coverage).toMatchObject({
      category: 'PAID',
      reason: 'UNIT_REPLACED',
      contract: null,
      explanation:
        '这台产品已于2026年11月23日在保修期内更换，由新机代替，不再享受保修。需要维修时，请为新机报修。产生任何费用之前，我们都会先告诉您。',
    });
    expect(old.then).toEqual({ category: 'WARRANTY', reason: 'IN_WARRANTY' });
    expect(unit.coverage.contract).toEqual({ number: 'MC-ENT-8', startsOn: '2026-11-23' });
    const { repairRequest } = await app.ok<{ repairRequest: object }>(
      'query ($number: String!) { repairRequest(number: $number) { serviceCategory coverage { reason } } }',
      { number: call.number },
      center.customerToken,
    );
    expect(repairRequest).toEqual({ serviceCategory: 'WARRANTY', coverage: { reason: 'IN_WARRANTY' } });
    app.clock.set(new Date('2026-11-23T01:05:00Z'));
    const again = await new RepairCall(app, center).register({ assetId: pump.id });
    expect(
      await app.rows('select service_category from repair_request where id = $1', [again.requestId]),
    ).toEqual([{ service_category: 'PAID' }]);
    app.clock.set(new Date('2026-11-23T01:00:00Z'));
  });

  it('ENT-8 keeps what the rule gave when dates of the new one are told later', async () => {
    const unit = await replace(await onSite(await aPump(ReplacementRule.RESTART_FULL)));
    await app.ok(
      `mutation { assetFinalAcceptanceRecord(input: { assetId: "${unit.id}", finalAcceptanceOn: "2026-01-05" }) { id } }`,
      {},
      center.clerk.token,
    );
    expect((await seen(unit.id)).coverage).toMatchObject({ startsOn: '2026-11-23', endsOn: '2027-05-23' });
  });

  it('ENT-8 refuses a replacement of what is no warranty job, too early, twice, with a taken number or by others', async () => {
    const pump = await aPump(ReplacementRule.LONGER_OF);
    const early = await new RepairCall(app, center).register({ assetId: pump.id });
    const expired = await anAsset(app, center.customer, center.model, {
      purchasedOn: '2025-01-01',
      proofState: ProofState.VERIFIED,
    });
    await app.seed((em) => pinWarranty(em, expired, center.model));
    const paid = await onSite(expired);
    const bare = await anAsset(app, center.customer, center.model);
    const goodwill = await onSite(bare);
    await app.ok(
      'mutation ($input: EntitlementOverrideInput!) { entitlementOverride(input: $input) { id } }',
      {
        input: {
          requestId: goodwill.requestId,
          version: await goodwill.requestVersion(),
          category: 'WARRANTY',
          reason: '老客户照顾',
        },
      },
      center.supervisor.token,
    );
    const good = await onSite(pump);
    const foreign = await aCenter(app);
    const before = await app.snapshot();
    expect(await refused(early)).toEqual(['REQUEST_STEP_REFUSED']);
    expect(await refused(paid)).toEqual(['NOT_UNDER_WARRANTY']);
    expect(await refused(goodwill)).toEqual(['UNIT_WITHOUT_WARRANTY']);
    const taken = await anAsset(app, center.customer, await aModel(app), { serialNumber: 'TAKEN8' });
    const known = await app.snapshot();
    expect(await refused(good, { serialNumber: 'taken8', modelId: taken.modelId })).toEqual([
      'SERIAL_NUMBER_TAKEN',
    ]);
    expect(await refused(good, { reason: '  ' })).toEqual(['VALIDATION_FAILED']);
    expect(await refused(good, { serialNumber: '  ' })).toEqual(['VALIDATION_FAILED']);
    expect(await refused(good, { version: 1 })).toEqual(['VERSION_CONFLICT']);
    for (const token of [center.technician.token, center.customerToken, foreign.supervisor.token]) {
      expect(await refused(good, {}, token)).toEqual(['NOT_FOUND']);
    }
    expect(await app.snapshot()).toBe(known);
    expect(known).not.toBe(before);

    const input = await inputFor(good);
    const first = await app.ok<{ assetReplace: Unit }>(REPLACE, { input }, center.clerk.token);
    const after = await app.snapshot();
    expect(await app.ok(REPLACE, { input }, center.clerk.token)).toEqual(first);
    expect(await refused(good)).toEqual(['UNIT_ALREADY_REPLACED']);
    expect(await app.snapshot()).toBe(after);
  });
});
