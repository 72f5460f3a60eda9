import type { Ctx } from '../access/context.ts';
import type { ProductCategory } from '../organization/product-category.ts';
import type { MissingQualification } from '../organization/staff/qualification.ts';
import { readQualifications } from '../organization/staff/read-qualifications.ts';
import { policyAt } from './policy-at.ts';

/**
 * What each technician lacks for work planned by a branch (DSP-7), under the policy in force on the planned day. Nothing
 * missing means qualified; whoever does not exist, or has left, is not in the answer. Papers are read within the scope of
 * the actor, who must lead a branch in which the technician holds a role.
 */
export async function qualificationsFor(
  ctx: Ctx,
  staffIds: readonly string[],
  need: {
    readonly branchId: string;
    /** Null: work on no product in particular. */
    readonly category: ProductCategory | null;
    /** The planned day, 'YYYY-MM-DD' in the branch's zone. */
    readonly on: string;
  },
): Promise<Map<string, MissingQualification[]>> {
  const { branchId, category, on } = need;
  const { value } = await policyAt(ctx.em, 'workPermit.branchKinds', { branchId }, on);
  return readQualifications(ctx, staffIds, { category, on, permitBranchKinds: value.branchKinds });
}
