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
  { category, ...need }: Need & { readonly category: ProductCategory | null },
): Promise<Map<string, MissingQualification[]>> {
  const found = await qualificationsByCategory(ctx, staffIds, { ...need, categories: [category] });
  return found.get(category) ?? new Map<string, MissingQualification[]>();
}

interface Need {
  readonly branchId: string;
  /** The planned day, 'YYYY-MM-DD' in the branch's zone. */
  readonly on: string;
}

/** The same for work on several categories; null: on no product in particular. */
export async function qualificationsByCategory(
  ctx: Ctx,
  staffIds: readonly string[],
  { branchId, categories, on }: Need & { readonly categories: readonly (ProductCategory | null)[] },
): Promise<Map<ProductCategory | null, Map<string, MissingQualification[]>>> {
  const { value } = await policyAt(ctx.em, 'workPermit.branchKinds', { branchId }, on);
  return readQualifications(ctx, staffIds, { categories, on, permitBranchKinds: value.branchKinds });
}
