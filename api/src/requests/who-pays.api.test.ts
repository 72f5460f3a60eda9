import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestApp, type TestApp } from '../../test/app.ts';
import { aContract, aModel, anAsset, aPicture } from '../../test/customers.ts';
import { act, refusals, refusedAct, seen, submit, takeDown } from '../../test/intake.ts';
import { aColleague } from '../../test/organization.ts';
import { aCenter, type Center, RepairCall } from '../../test/repair-call.ts';
import type { Asset } from '../assets/asset.ts';
import { pinWarranty } from '../assets/asset-warranty.ts';
import { ProofState } from '../assets/asset.ts';
import { Role } from '../kernel/actor.ts';

let app: TestApp;
let center: Center;
let other: Center;

beforeAll(async () => {
  app = await startTestApp();
  center = await aCenter(app);
  other = await aCenter(app);
});
afterAll(() => app.close());

/** A pump of the customer, bought and proved as given. */
async function aPump(given: Partial<Asset> = {}): Promise<Asset> {
  const asset = await anAsset(app, center.customer, center.model, given);
  if (given.purchasedOn) await app.seed((em) => pinWarranty(em, asset, center.model));
  return asset;
}
const proved = (purchasedOn: string) => ({ purchasedOn, proofState: ProofState.VERIFIED });

describe('the category of a request', () => {
  it('ENT-1 is derived from unit, warranty, contracts and the date of the call: WARRANTY before CONTRACT before PAID', async () => {
    // A pump's warranty is 6 months: bought on 23 May, its last day is today, 23 November; on 22 May it ended yesterday.
    const inWarranty = await aPump(proved('2026-05-23'));
    const inContract = await aPump(proved('2026-05-22'));
    const neither = await aPump(proved('2026-05-22'));
    await aContract(app, center.customer, [inWarranty, inContract], { number: 'MC-ENT-1' });
    const categories = [];
    for (const unit of [inWarranty, inContract, neither]) {
      const { serviceCategory, entitlement, entitlementHistory } = await submit(app, center, {
        assetId: unit.id,
      });
      categories.push([serviceCategory, entitlement.reason, entitlementHistory.length]);
    }
    expect(categories).toEqual([
      ['WARRANTY', 'IN_WARRANTY', 1],
      ['CONTRACT', 'COVERED_BY_CONTRACT', 1],
      ['PAID', 'WARRANTY_EXPIRED', 1],
    ]);
  });

  it('ENT-1 counts the date of the call and not of its registration', async () => {
    const unit = await aPump(proved('2026-05-22'));
    const request = await takeDown(app, center, { assetId: unit.id, receivedAt: '2026-11-20T02:00:00.000Z' });
    expect(request).toMatchObject({ serviceCategory: 'WARRANTY', entitlement: { reason: 'IN_WARRANTY' } });
  });

  it('ENT-1 says why in words a customer understands, in the customer’s language', async () => {
    const unit = await aPump(proved('2026-05-23'));
    const { entitlement, number } = await submit(app, center, { assetId: unit.id });
    expect(entitlement).toMatchObject({ derived: true, decidedBy: null, overrideReason: null });
    expect(entitlement.explanation).toContain('保修期内');
    await app.ok('mutation { languageSet(input: { language: EN }) { language } }', {}, center.customerToken);
    expect((await seen(app, number, center.customerToken)).entitlement.explanation).toContain(
      'This unit is under warranty (23 May 2026 to 23 November 2026, 1 day left',
    );
    await app.ok('mutation { languageSet(input: { language: ZH }) { language } }', {}, center.customerToken);
  });
});

describe('a supervisor who decides otherwise', () => {
  it('ENT-1 overrides with a reason; both stay on record, and a later derivation stands beside it', async () => {
    const unit = await aPump({ purchasedOn: '2026-11-01' });
    const request = await submit(app, center, { assetId: unit.id });
    expect(request.entitlement).toMatchObject({ category: 'PAID', reason: 'NO_PROOF_OF_PURCHASE' });
    app.clock.set(new Date('2026-11-23T02:00:00Z'));
    const supervisor = await aColleague(app, center.branch, Role.SUPERVISOR, { name: '周主任' });
    await act(
      app,
      'entitlementOverride',
      { requestId: request.id, version: request.version, category: 'CONTRACT', reason: '老客户，按合同处理' },
      supervisor.token,
    );
    const overridden = await seen(app, request.number, center.customerToken);
    expect(overridden).toMatchObject({
      serviceCategory: 'CONTRACT',
      entitlement: {
        category: 'CONTRACT',
        reason: 'SUPERVISOR_OVERRIDE',
        derived: false,
        decidedBy: '周主任',
        decidedAt: '2026-11-23T02:00:00.000Z',
        overrideReason: '老客户，按合同处理',
      },
    });
    expect(overridden.entitlementHistory.map(({ category, derived }) => [category, derived])).toEqual([
      ['PAID', true],
      ['CONTRACT', false],
    ]);
    expect(overridden.lastEvent?.kind).toBe('ENTITLEMENT_OVERRIDDEN');

    // A proof is verified afterwards: the new derivation is shown and does not undo the override.
    await prove(unit);
    const derivedAgain = await seen(app, request.number, center.customerToken);
    expect(derivedAgain).toMatchObject({
      serviceCategory: 'CONTRACT',
      entitlement: { reason: 'SUPERVISOR_OVERRIDE' },
    });
    expect(derivedAgain.entitlementHistory.map(({ category, derived }) => [category, derived])).toEqual([
      ['PAID', true],
      ['CONTRACT', false],
      ['WARRANTY', true],
    ]);
    app.clock.set(new Date('2026-11-23T01:00:00Z'));
  });

  it('ENT-1 never makes a customer’s request INTERNAL, and asks for a reason', async () => {
    const { id: requestId, version } = await submit(app, center, { assetId: (await aPump()).id });
    const { token } = center.supervisor;
    const override = (given: object) => ({
      requestId,
      version,
      category: 'WARRANTY',
      reason: '质量问题明确',
      ...given,
    });
    const refuse = (given: object) => refusedAct(app, 'entitlementOverride', override(given), token);
    expect(await refuse({ category: 'INTERNAL' })).toEqual(['INTERNAL_IS_NO_CUSTOMER_CATEGORY']);
    expect(await refuse({ reason: '' })).toEqual(['VALIDATION_FAILED']);
    expect(await refuse({ reason: '         ' })).toEqual(['VALIDATION_FAILED']);
    expect(await refuse({ version: version + 1 })).toEqual(['VERSION_CONFLICT']);
  });

  it('ENT-1 is a supervisor of the request’s branch, and the request is not over', async () => {
    const request = await submit(app, center, { assetId: (await aPump()).id });
    const input = {
      requestId: request.id,
      version: request.version,
      category: 'WARRANTY',
      reason: '质量问题明确',
    };
    const manager = await aColleague(app, center.branch, Role.BRANCH_MANAGER);
    for (const token of [
      center.clerk.token,
      center.technician.token,
      center.customerToken,
      manager.token,
      other.supervisor.token,
    ]) {
      expect(await refusedAct(app, 'entitlementOverride', input, token)).toEqual(['NOT_FOUND']);
    }
    await act(
      app,
      'repairRequestCancel',
      { requestId: request.id, version: request.version },
      center.customerToken,
    );
    const over = { ...input, version: request.version + 1 };
    const [refused] = await refusals(app, 'entitlementOverride', over, center.supervisor.token);
    expect(refused?.extensions).toMatchObject({
      code: 'REQUEST_STEP_REFUSED',
      params: { from: 'CANCELLED', step: 'override' },
    });
  });
});

/** The customer hands in the invoice and a clerk decides about it. */
async function prove(unit: Asset, decision: object = { accepted: true }): Promise<void> {
  const fileId = await aPicture(app, center.customerToken);
  await act(app, 'assetProofAdd', { assetId: unit.id, fileId }, center.customerToken);
  await act(app, 'assetProofVerify', { assetId: unit.id, ...decision }, center.clerk.token);
}

describe('proof that comes later', () => {
  it('ENT-4 gives no warranty without proof, or for a product outside the warranty list', async () => {
    const unproved = await submit(app, center, { assetId: (await aPump({ purchasedOn: '2026-11-01' })).id });
    expect(unproved).toMatchObject({
      serviceCategory: 'PAID',
      entitlement: { reason: 'NO_PROOF_OF_PURCHASE' },
    });
    const outside = await submit(app, center, {
      assetId: null,
      newAsset: { modelId: (await aModel(app, { inWarrantyList: false })).id, purchasedOn: '2026-11-01' },
    });
    expect(outside).toMatchObject({
      serviceCategory: 'PAID',
      entitlement: { reason: 'PRODUCT_NOT_IN_WARRANTY_LIST' },
    });
  });

  it('ENT-4 reaches the open requests of the unit once a clerk has verified it, and only those', async () => {
    const unit = await aPump({ purchasedOn: '2026-11-01' });
    const over = await submit(app, center, { assetId: unit.id });
    await act(
      app,
      'repairRequestCancel',
      { requestId: over.id, version: over.version },
      center.customerToken,
    );
    const here = await submit(app, center, { assetId: unit.id });
    // One that another branch serves, and which this branch's clerk therefore does not see.
    const there = await submit(app, center, {
      assetId: unit.id,
      districtCode: other.districtCode,
      confirmedAsNew: true,
    });
    const bystander = await submit(app, center, { assetId: (await aPump({ purchasedOn: '2026-11-01' })).id });
    app.clock.set(new Date('2026-11-23T03:00:00Z'));
    await prove(unit);
    for (const { number } of [here, there]) {
      const request = await seen(app, number, center.customerToken);
      expect(request).toMatchObject({
        serviceCategory: 'WARRANTY',
        entitlement: { reason: 'IN_WARRANTY', decidedAt: '2026-11-23T03:00:00.000Z' },
      });
      expect(request.entitlementHistory.map(({ category }) => category)).toEqual(['PAID', 'WARRANTY']);
      expect(request.events.map(({ kind }) => kind)).toEqual([
        'REGISTERED',
        'ENTITLEMENT_DERIVED',
        'PROOF_VERIFIED',
        'ENTITLEMENT_DERIVED',
      ]);
    }
    for (const { number } of [over, bystander]) {
      const request = await seen(app, number, center.customerToken);
      expect(request.serviceCategory).toBe('PAID');
      expect(request.entitlementHistory).toHaveLength(1);
    }
    app.clock.set(new Date('2026-11-23T01:00:00Z'));
  });

  it('ENT-4 stays paid when the proof is not accepted, and says so', async () => {
    const unit = await aPump({ purchasedOn: '2026-11-01' });
    const request = await submit(app, center, { assetId: unit.id });
    await prove(unit, { accepted: false, reason: '照片看不清' });
    const { serviceCategory, entitlement } = await seen(app, request.number, center.customerToken);
    expect([serviceCategory, entitlement.reason]).toEqual(['PAID', 'NO_PROOF_OF_PURCHASE']);
    expect(entitlement.explanation).toContain('未能通过核实');
  });

  it('ENT-4 is decided by a clerk or supervisor, and a refused decision derives nothing', async () => {
    const unit = await aPump({ purchasedOn: '2026-11-01' });
    await submit(app, center, { assetId: unit.id });
    const input = { assetId: unit.id, accepted: true };
    // Nothing was handed in yet.
    expect(await refusedAct(app, 'assetProofVerify', input, center.clerk.token)).toEqual([
      'PROOF_STEP_REFUSED',
    ]);
    const fileId = await aPicture(app, center.customerToken);
    await act(app, 'assetProofAdd', { assetId: unit.id, fileId }, center.customerToken);
    for (const token of [center.customerToken, center.technician.token, other.clerk.token]) {
      expect(await refusedAct(app, 'assetProofVerify', input, token)).toEqual(['NOT_FOUND']);
    }
  });

  it('ENT-3 keeps counting the cause that was found when a proof is verified after it', async () => {
    const unit = await aPump({ purchasedOn: '2026-11-01' });
    const repair = await new RepairCall(app, center).register({ assetId: unit.id });
    await repair.dispatch();
    await repair.accept();
    await repair.setOut();
    await repair.arrive();
    await repair.diagnose({ faultCause: 'CUSTOMER_CAUSE' });
    await prove(unit);
    const { serviceCategory, entitlement } = await seen(app, repair.number, center.clerk.token);
    expect([serviceCategory, entitlement.reason]).toEqual(['PAID', 'CUSTOMER_CAUSED']);
  });
});
