import { LockMode } from '@mikro-orm/core';
import type { Ctx } from '../../access/context.ts';
import { COMPANY_WIDE_ROLES } from '../../access/permissions.ts';
import { RoleAssignment } from '../../access/role-assignment.ts';
import { actorId, Role } from '../../kernel/actor.ts';
import { notFound, RuleError } from '../../kernel/rule-error.ts';
import { branchWithin } from '../branches/branch-reach.ts';
import { BranchKind } from '../branches/branch.ts';
import { StaffMember } from './staff-member.ts';

interface RoleInBranch {
  readonly staffId: string;
  readonly branchId: string;
  readonly role: Role;
}

/** Gives a person a role in a branch. At headquarters the roles of the whole company reach over every branch. */
export async function grantRole(ctx: Ctx, { staffId, branchId, role }: RoleInBranch): Promise<StaffMember> {
  const branch = await branchWithin(ctx, branchId);
  // Locked, so that two grants of the same role do not both find it missing.
  const person = await ctx.loadForChange(StaffMember, staffId, { field: 'staffId' });
  if (person.id === actorId(ctx.actor)) throw new RuleError('OWN_ROLE_REFUSED', {}, 'staffId');
  if (!person.active) throw new RuleError('STAFF_MEMBER_LEFT', {}, 'staffId');
  if (await heldRole(ctx, { staffId, branchId, role })) throw new RuleError('ROLE_ALREADY_HELD', {}, 'role');
  const assignment = new RoleAssignment();
  assignment.staffId = person.id;
  assignment.branchId = branch.id;
  assignment.role = role;
  assignment.companyWide = branch.kind === BranchKind.HEADQUARTERS && COMPANY_WIDE_ROLES.includes(role);
  assignment.grantedAt = ctx.at;
  ctx.em.persist(assignment);
  return person;
}

/** Takes a role in a branch from a person; it counts no more from the person's next request on. */
export async function revokeRole(ctx: Ctx, { staffId, branchId, role }: RoleInBranch): Promise<StaffMember> {
  await branchWithin(ctx, branchId);
  const person = await ctx.loadForChange(StaffMember, staffId, { field: 'staffId' });
  const assignment = await heldRole(ctx, { staffId, branchId, role });
  if (!assignment) throw notFound('role');
  if (role === Role.ADMINISTRATOR && assignment.companyWide && !(await anotherAdministrator(ctx, staffId))) {
    throw new RuleError('LAST_ADMINISTRATOR', {}, 'staffId');
  }
  assignment.revokedAt = ctx.at;
  return person;
}

function heldRole(ctx: Ctx, held: RoleInBranch): Promise<RoleAssignment | null> {
  return ctx.em.findOne(RoleAssignment, { ...held, revokedAt: null });
}

/** Locks all of them: two administrators who take the role from each other must not leave the company without one. */
async function anotherAdministrator(ctx: Ctx, staffId: string): Promise<boolean> {
  const administrators = await ctx.em.find(
    RoleAssignment,
    { role: Role.ADMINISTRATOR, companyWide: true, revokedAt: null },
    { lockMode: LockMode.PESSIMISTIC_WRITE, orderBy: { id: 'asc' }, refresh: true },
  );
  const others = administrators
    .filter((a) => a.staffId !== staffId && a.revokedAt === null)
    .map((a) => a.staffId);
  return (await ctx.em.count(StaffMember, { id: { $in: others }, active: true })) > 0;
}
