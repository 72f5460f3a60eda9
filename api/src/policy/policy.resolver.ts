import { Arg, Args, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { Ctx as Context } from '../access/context.ts';
import { type Connection, CursorFormat, pageSize, toConnection } from '../kernel/paging.ts';
import { sql, verbatim } from '../kernel/sql.ts';
import { Branch } from '../organization/branches/branch.ts';
import { connectionOf } from '../platform/connection.ts';
import { PolicyPublishInput, PolicyVersionsArgs } from './policy.input.ts';
import { PolicyVersion } from './policy-version.ts';
import { publishPolicy } from './publish-policy.ts';

const PolicyVersionConnection = connectionOf(PolicyVersion, 'PolicyVersion');
const newestFirst = new CursorFormat('policyVersions', { publishedAt: 'instant', id: 'id' });

@Resolver(() => PolicyVersion)
export class PolicyResolver {
  @Query(() => PolicyVersionConnection, {
    description:
      'Every version of a policy in every scope, last published first; empty for a key that no policy has. ADMINISTRATOR, SERVICE_DEPARTMENT, EXECUTIVE, BRANCH_MANAGER, SUPERVISOR.',
  })
  async policyVersions(
    @Args(() => PolicyVersionsArgs) args: PolicyVersionsArgs,
    @Ctx() ctx: Context,
  ): Promise<Connection<PolicyVersion>> {
    const size = pageSize(args.first);
    const after = newestFirst.decode(args.after);
    const rows = await ctx.read.rows<PolicyVersion>(sql`
      select p.id, p.key, p.version, p.branch_id as "branchId", p.branch_kind as "branchKind",
        p.product_category as "productCategory", p.customer_kind as "customerKind", p.effective_from as "effectiveFrom",
        p.value, p.published_at as "publishedAt", p.published_by_name as "publishedByName"
      from policy_version p where p.key = ${args.key}
        and ${after ? sql`(p.published_at, p.id) < (${after.publishedAt}::timestamptz, ${after.id}::uuid)` : verbatim('true')}
      order by p.published_at desc, p.id desc limit ${verbatim(String(size + 1))}`);
    return toConnection(rows, size, (row) => newestFirst.encode(row));
  }

  @Mutation(() => PolicyVersion, {
    description:
      'Publishes a version of a policy, in force from a day not in the past; earlier versions and what was promised under them stay. ADMINISTRATOR: of the whole company, or for the own branch alone. Errors: NOT_FOUND, POLICY_KEY_UNKNOWN, POLICY_SCOPE_REFUSED, POLICY_DATE_IN_PAST, POLICY_VALUE_INVALID.',
  })
  policyPublish(
    @Arg('input', () => PolicyPublishInput) input: PolicyPublishInput,
    @Ctx() ctx: Context,
  ): Promise<PolicyVersion> {
    return publishPolicy(ctx, input);
  }

  @FieldResolver(() => String, { description: 'The figures, as a JSON object.' })
  value(@Root() version: PolicyVersion): string {
    return JSON.stringify(version.value);
  }

  @FieldResolver(() => Branch, { nullable: true, description: 'Only for this branch; null: for any.' })
  async branch(@Root() version: PolicyVersion, @Ctx() ctx: Context): Promise<Branch | null> {
    return version.branchId ? ctx.find(Branch, version.branchId) : null;
  }
}
