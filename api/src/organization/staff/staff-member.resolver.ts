import { Arg, Args, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { Ctx as Context } from '../../access/context.ts';
import { RoleAssignment } from '../../access/role-assignment.ts';
import { Viewer } from '../../access/viewer.ts';
import { type Connection, CursorFormat, pageSize, toConnection } from '../../kernel/paging.ts';
import { allOf, sql, verbatim } from '../../kernel/sql.ts';
import { connectionOf } from '../../platform/connection.ts';
import { branchWithin } from '../branches/branch-reach.ts';
import { Branch } from '../branches/branch.ts';
import { StaffMember } from './staff-member.ts';
import { StaffMembersArgs, StaffRoleGrantInput, StaffRoleRevokeInput } from './staff-role.input.ts';
import { grantRole, revokeRole } from './staff-role.ts';

const StaffMemberConnection = connectionOf(StaffMember, 'StaffMember');
const byNumber = new CursorFormat('staffMembers', { number: 'text', id: 'id' });

/** More roles than anybody holds; no list is without an end. */
const MOST_ROLES = 100;

@Resolver(() => StaffMember)
export class StaffMemberResolver {
  @Query(() => StaffMemberConnection, {
    description:
      'People who hold a role in a branch, by number; without `role`, those at home there as well. Any member of staff of the branch. Errors: NOT_FOUND for a branch in which one has no role.',
  })
  async staffMembers(
    @Args(() => StaffMembersArgs) args: StaffMembersArgs,
    @Ctx() ctx: Context,
  ): Promise<Connection<StaffMember>> {
    const branch = await branchWithin(ctx, args.branchId);
    const size = pageSize(args.first);
    const after = byNumber.decode(args.after);
    const holds = sql`exists (select 1 from role_assignment r where r.staff_id = s.id and r.branch_id = ${branch.id}::uuid
      and r.revoked_at is null and ${args.role ? sql`r.role = ${args.role}` : verbatim('true')}
      and ${ctx.read.visible(RoleAssignment, 'r')})`;
    const rows = await ctx.read.rows<StaffMember>(sql`
      select s.id, s.number, s.name, s.home_branch_id as "homeBranchId", s.phone, s.active, s.version
      from staff_member s
      where ${allOf([
        args.role ? holds : sql`(s.home_branch_id = ${branch.id}::uuid or ${holds})`,
        ctx.read.visible(StaffMember, 's'),
        ...(after ? [sql`s.number > ${after.number}`] : []),
      ])}
      order by s.number limit ${verbatim(String(size + 1))}`);
    return toConnection(rows, size, (row) => byNumber.encode(row));
  }

  @Mutation(() => StaffMember, {
    description:
      'Gives a person a role in a branch. ADMINISTRATOR of that branch, and not for oneself. Errors: NOT_FOUND, OWN_ROLE_REFUSED, ROLE_ALREADY_HELD, STAFF_MEMBER_LEFT.',
  })
  staffRoleGrant(
    @Arg('input', () => StaffRoleGrantInput) input: StaffRoleGrantInput,
    @Ctx() ctx: Context,
  ): Promise<StaffMember> {
    return grantRole(ctx, input);
  }

  @Mutation(() => StaffMember, {
    description:
      'Takes a role in a branch from a person, from the next request on. ADMINISTRATOR of that branch. Errors: NOT_FOUND, LAST_ADMINISTRATOR.',
  })
  staffRoleRevoke(
    @Arg('input', () => StaffRoleRevokeInput) input: StaffRoleRevokeInput,
    @Ctx() ctx: Context,
  ): Promise<StaffMember> {
    return revokeRole(ctx, input);
  }

  @FieldResolver(() => Branch, { description: 'Where the person is employed.' })
  homeBranch(@Root() person: StaffMember, @Ctx() ctx: Context): Promise<Branch> {
    return ctx.load(Branch, person.homeBranchId);
  }

  @FieldResolver(() => [RoleAssignment], {
    description:
      'Roles the person holds now, in the branches that the asking person works in; all of one’s own.',
  })
  async assignments(@Root() person: StaffMember, @Ctx() ctx: Context): Promise<RoleAssignment[]> {
    const held = await ctx.together('StaffMember.assignments', person.id, async (ids) => {
      const rows = await ctx.read.rows<RoleAssignment>(sql`
        select held.* from unnest(${ids}::uuid[]) asked(id)
        cross join lateral (
          select r.id, r.staff_id as "staffId", r.branch_id as "branchId", r.role, r.company_wide as "companyWide",
            r.granted_at as "grantedAt", r.revoked_at as "revokedAt"
          from role_assignment r
          where r.staff_id = asked.id and r.revoked_at is null and ${ctx.read.visible(RoleAssignment, 'r')}
          order by r.granted_at, r.id limit ${verbatim(String(MOST_ROLES))}) held`);
      return Map.groupBy(rows, (row) => row.staffId);
    });
    return held ?? [];
  }
}

@Resolver(() => RoleAssignment)
export class RoleAssignmentResolver {
  @FieldResolver(() => Branch)
  branch(@Root() assignment: RoleAssignment, @Ctx() ctx: Context): Promise<Branch> {
    return ctx.load(Branch, assignment.branchId);
  }
}

@Resolver(() => Viewer)
export class ViewerStaffResolver {
  @FieldResolver(() => StaffMember, {
    nullable: true,
    description: 'The signed-in member of staff; null for customers.',
  })
  async staff(@Root() _viewer: Viewer, @Ctx() ctx: Context): Promise<StaffMember | null> {
    return ctx.actor.kind === 'STAFF' ? ctx.find(StaffMember, ctx.actor.staffId) : null;
  }
}
