import { Ctx } from '../../access/context.ts';
import { type Actor, Role } from '../../kernel/actor.ts';
import { isId } from '../../kernel/ids.ts';
import { sql } from '../../kernel/sql.ts';
import { StaffMember } from '../../organization/staff/staff-member.ts';

/** Who sees what others are assessed by; everybody who is a technician sees the own. */
export const ASSESSES: readonly Role[] = [
  Role.SUPERVISOR,
  Role.BRANCH_MANAGER,
  Role.SERVICE_DEPARTMENT,
  Role.HUMAN_RESOURCES,
];

/** The technician, as far as the asking person may see the assessment; a colleague's is seen by others, not by technicians. */
export async function assessedTechnician(
  ctx: Ctx,
  technicianId: string,
): Promise<{ id: string } | undefined> {
  const { actor } = ctx;
  if (!isId(technicianId) || actor.kind !== 'STAFF') return undefined;
  const own = isAbout(actor, technicianId);
  const assignments = actor.assignments.filter((a) => own || ASSESSES.includes(a.role));
  if (assignments.length === 0) return undefined;
  const narrowed = { ...actor, assignments };
  const { read } = new Ctx(ctx.platform, ctx.visit, narrowed, ctx.operation, undefined, ctx.at);
  return read.row(sql`
    select t.id from staff_member t where t.id = ${technicianId}::uuid and ${read.visible(StaffMember, 't')}`);
}

/** Whoever is assessed is told less of who said what, whatever roles the person holds (SUR-4). */
export function isAbout(actor: Actor, technicianId: string): boolean {
  return actor.kind === 'STAFF' && actor.staffId === technicianId;
}
