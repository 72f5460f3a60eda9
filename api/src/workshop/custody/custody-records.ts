import type { Ctx } from '../../access/context.ts';
import { RoleAssignment } from '../../access/role-assignment.ts';
import { actorName, Role } from '../../kernel/actor.ts';
import { notFound } from '../../kernel/rule-error.ts';
import { StaffMember } from '../../organization/staff/staff-member.ts';
import { RepairRequest } from '../../requests/repair-request.ts';
import { RepairCard } from '../repair/repair-card.ts';
import type { Telling } from '../workshop-messages.ts';
import { CustodyEntry } from './custody-entry.ts';
import { CustodyReceipt } from './custody-receipt.ts';
import { type CustodyMove, UnitPlace } from './custody-words.ts';
import { UnitCustody } from './unit-custody.ts';

/** Everything about one unit that is with us, locked in this order, always. */
export interface InCustody {
  readonly request: RepairRequest;
  readonly receipt: CustodyReceipt;
  readonly custody: UnitCustody;
  /** Null until the unit was booked in for the first time. */
  readonly card: RepairCard | null;
}

export async function inCustodyForChange(ctx: Ctx, receiptId: string): Promise<InCustody> {
  const { requestId, assetId } = await ctx.load(CustodyReceipt, receiptId, 'receiptId');
  const request = await ctx.loadForChange(RepairRequest, requestId, { field: 'receiptId' });
  const receipt = await ctx.loadForChange(CustodyReceipt, receiptId, { field: 'receiptId' });
  const { id } = await ctx.em.findOneOrFail(UnitCustody, { assetId });
  const custody = await ctx.loadForChange(UnitCustody, id, { field: 'receiptId' });
  const found = await ctx.em.findOne(RepairCard, { receiptId });
  const card = found && (await ctx.loadForChange(RepairCard, found.id, { field: 'receiptId' }));
  return { request, receipt, custody, card };
}

/** Writes the line that a move makes in the goods register: from where it was to where it is now. */
export async function enter(
  ctx: Ctx,
  { custody, receipt }: Pick<InCustody, 'custody' | 'receipt'>,
  move: CustodyMove,
  fromPlace: UnitPlace,
): Promise<void> {
  const entry = new CustodyEntry();
  entry.assetId = custody.assetId;
  entry.step = custody.moves;
  entry.branchId = custody.branchId;
  entry.requestId = receipt.requestId;
  entry.receiptId = receipt.id;
  entry.move = move;
  entry.at = ctx.at;
  entry.fromPlace = fromPlace;
  entry.toPlace = custody.place;
  entry.toTechnicianId = custody.technicianId;
  entry.toTechnicianName = custody.technicianId
    ? ((await ctx.find(StaffMember, custody.technicianId))?.name ?? actorName(ctx.actor))
    : null;
  entry.byName = actorName(ctx.actor) ?? '';
  ctx.em.persist(entry);
}

/** A technician of the branch; whoever is none there is nobody here. */
export async function technicianOf(ctx: Ctx, branchId: string, technicianId: string): Promise<StaffMember> {
  const held = await ctx.em.findOne(RoleAssignment, {
    staffId: technicianId,
    branchId,
    role: Role.TECHNICIAN,
    revokedAt: null,
  });
  if (!held) throw notFound('technicianId');
  return ctx.load(StaffMember, technicianId, 'technicianId');
}

export function tellingOf(ctx: Ctx): Telling {
  const { em, actor, at, jobs, platform } = ctx;
  return { em, actor, at, jobs, portalUrl: platform.settings.portalUrl };
}
