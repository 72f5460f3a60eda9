import { pinWarranty } from '../src/assets/asset-warranty.ts';
import { type Asset, ProofState } from '../src/assets/asset.ts';
import type { TestApp } from './app.ts';
import { anAsset } from './customers.ts';
import { type Center, RepairCall } from './repair-call.ts';
import type { TestStaff } from './sign-in.ts';

const act = (name: string, input: string, result = 'id'): string =>
  `mutation ($input: ${input}!) { ${name}(input: $input) { ${result} } }`;

export const TAKE_IN = act(
  'unitTakeIn',
  'UnitTakeInInput',
  'id number code state intact whereabouts { place }',
);
export const BOOK_IN = act('unitBookIn', 'UnitBookInInput', 'id whereabouts { place }');
export const RETURN_PLAN = act('unitReturnPlan', 'UnitReturnPlanInput', 'whereabouts { returnPlannedAt }');
export const BOOK_OUT = act('unitBookOut', 'UnitBookOutInput', 'whereabouts { place }');
export const RETURN = act('unitReturn', 'UnitReturnInput', 'state cameBack whereabouts { place }');
export const RECORD = act('repairCardRecord', 'RepairCardRecordInput', 'version');
export const FINISH = act('repairCardFinish', 'RepairCardInput', 'state');
export const INSPECT = act('repairCardInspect', 'RepairCardInspectInput', 'state');
export const PROMISE = act('repairCardPromise', 'RepairCardPromiseInput', 'version plannedFinishAt');
export const ASSIGN = act('repairCardAssign', 'RepairCardAssignInput', 'technicianName');

export const TYPED = { signerName: '王小明', method: 'TYPED_NAME' };

/** A unit of the customer's under warranty: work on it needs no estimate. */
export async function aCoveredUnit(app: TestApp, center: Center): Promise<Asset> {
  const proved = { proofState: ProofState.VERIFIED, purchasedOn: '2026-11-01' };
  const asset = await anAsset(app, center.customer, center.model, proved);
  await app.seed((em) => pinWarranty(em, asset, center.model));
  return asset;
}

/** A repair call whose unit goes to the workshop and back, walked through the real operations. */
export class WorkshopJob extends RepairCall {
  receiptId = '';
  receiptNumber = '';
  receiptCode = '';
  cardId = '';

  /** What the technician sends who takes the unit away, once the branch knows the result. */
  async takeInInput(given: object = {}): Promise<object> {
    await this.tellResult('现场无法修复，取回维修');
    return this.stepInput({
      claimedLeftAt: this.inMinutes(0),
      condition: '外壳完好，泵轴渗水',
      accessories: '电源线一根',
      signature: TYPED,
      ...given,
    });
  }

  /** The technician takes the unit away; the customer types the name. */
  async takeIn(given: object = {}): Promise<this> {
    const { unitTakeIn } = await this.app.ok<{ unitTakeIn: { id: string; number: string; code: string } }>(
      TAKE_IN,
      { input: await this.takeInInput(given) },
      this.center.technician.token,
    );
    this.receiptId = unitTakeIn.id;
    this.receiptNumber = unitTakeIn.number;
    this.receiptCode = unitTakeIn.code;
    return this;
  }

  /** The clerk books it in; the card is planned to be finished in a day. */
  async bookIn(given: object = {}): Promise<this> {
    const input = { receiptId: this.receiptId, plannedFinishAt: this.inMinutes(1_440), ...given };
    await this.app.ok(BOOK_IN, { input }, this.center.clerk.token);
    const [card] = await this.app.rows<{ id: string }>('select id from repair_card where receipt_id = $1', [
      this.receiptId,
    ]);
    this.cardId = card?.id ?? '';
    return this;
  }

  async cardInput(given: object = {}): Promise<{ input: object }> {
    const [card] = await this.app.rows<{ version: number }>('select version from repair_card where id = $1', [
      this.cardId,
    ]);
    return { input: { cardId: this.cardId, version: card?.version, ...given } };
  }

  workInput(): object {
    const { code } = this.center.part;
    const parts = [
      { partCode: code, quantity: 1, oldSerial: 'SEAL-OLD-1', newSerial: 'SEAL-NEW-9', reason: '密封磨损' },
    ];
    return { minutes: 70, done: '更换机械密封', parts };
  }

  async record(given: object = {}): Promise<this> {
    const input = await this.cardInput({ ...this.workInput(), ...given });
    await this.app.ok(RECORD, input, this.center.technician.token);
    return this;
  }

  async finish(): Promise<this> {
    await this.app.ok(FINISH, await this.cardInput(), this.center.technician.token);
    return this;
  }

  async inspect(passed = true, remarks?: string): Promise<this> {
    await this.app.ok(INSPECT, await this.cardInput({ passed, remarks }), this.center.supervisor.token);
    return this;
  }

  async bookOut(to: TestStaff = this.center.technician): Promise<this> {
    const input = { receiptId: this.receiptId, technicianId: to.staffId };
    await this.app.ok(BOOK_OUT, { input }, this.center.clerk.token);
    return this;
  }

  returnInput(given: object = {}): { input: object } {
    return {
      input: { receiptId: this.receiptId, signature: TYPED, receiptRead: this.receiptNumber, ...given },
    };
  }

  async giveBack(given: object = {}, token = this.center.technician.token): Promise<this> {
    await this.app.ok(RETURN, this.returnInput(given), token);
    return this;
  }

  /** From the call to the unit on the bench. */
  async toBench(): Promise<this> {
    await this.toArrival();
    await this.takeIn();
    return this.bookIn();
  }

  /** From the call to a repair that has passed. */
  async toPassed(): Promise<this> {
    await this.toBench();
    await this.record();
    await this.finish();
    return this.inspect();
  }

  /** Where the unit is by each of the books, read from the database itself. */
  async books(): Promise<{
    place: string | null;
    technicianId: string | null;
    live: number;
    entry: string | null;
    state: string;
  }> {
    const [row] = await this.app.rows<Awaited<ReturnType<WorkshopJob['books']>>>(
      `select u.place, u.technician_id as "technicianId", r.state,
         (select count(*)::int from custody_receipt c where c.asset_id = r.asset_id and c.state = 'LIVE') as live,
         (select e.move from custody_entry e where e.asset_id = r.asset_id order by step desc limit 1) as entry
       from repair_request r left join unit_custody u on u.asset_id = r.asset_id where r.id = $1`,
      [this.requestId],
    );
    if (!row) throw new Error('no such request');
    return row;
  }
}
