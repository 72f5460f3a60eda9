import type { Ctx } from '../../access/context.ts';
import { sql } from '../../kernel/sql.ts';
import type { BranchKind } from '../branches/branch.ts';
import type { ProductCategory } from '../product-category.ts';
import { Certificate } from './certificate.ts';
import { missingQualifications, type MissingQualification, type Validity } from './qualification.ts';
import { WorkPermit } from './work-permit.ts';

export interface QualificationNeed {
  /** Null: work on no product in particular, for which no certificate is asked. */
  readonly categories: readonly (ProductCategory | null)[];
  /** The planned day, 'YYYY-MM-DD' in the branch's zone. */
  readonly on: string;
  /** Kinds of home branches to which the work-permit scheme applies: policy `workPermit.branchKinds`. */
  readonly permitBranchKinds: readonly BranchKind[];
}

interface Row {
  staff_id: string;
  permit_required: boolean;
  certificates: (Validity & { category: ProductCategory })[];
  permits: Validity[];
}

/**
 * What each of many technicians lacks (DSP-7) for each of some categories, in one statement; an empty list means qualified. Reads within the actor's
 * scope: whoever leads a branch sees the papers of everybody who holds a role there. People who do not exist, or have
 * left, are not in the answer.
 */
export async function readQualifications(
  ctx: Ctx,
  staffIds: readonly string[],
  need: QualificationNeed,
): Promise<Map<ProductCategory | null, Map<string, MissingQualification[]>>> {
  const { categories, on, permitBranchKinds } = need;
  const products = categories.filter((category) => category !== null);
  // The unit of work's own connection: in a mutation a second one from the pool could wait for itself.
  const { text, values } = sql`
    select s.id as staff_id, b.kind = any(${permitBranchKinds}::text[]) as permit_required,
      coalesce((select json_agg(json_build_object('category', c.category, 'validFrom', c.valid_from, 'validUntil', c.valid_until))
        from certificate c where c.staff_id = s.id and c.category = any(${products}::text[])
          and ${ctx.read.visible(Certificate, 'c')}), '[]') as certificates,
      coalesce((select json_agg(json_build_object('validFrom', p.valid_from, 'validUntil', p.valid_until))
        from work_permit p where p.staff_id = s.id and p.valid_until >= ${on}::date
          and ${ctx.read.visible(WorkPermit, 'p')}), '[]') as permits
    from staff_member s join branch b on b.id = s.home_branch_id
    where s.id = any(${staffIds}::uuid[]) and s.active`.questioned();
  const rows: Row[] = await ctx.em.execute(text, values);
  return new Map(
    categories.map((category) => [
      category,
      new Map(
        rows.map((row) => [
          row.staff_id,
          missingQualifications(
            {
              certificates: row.certificates,
              workPermits: row.permits,
              workPermitRequired: row.permit_required,
            },
            category,
            on,
          ),
        ]),
      ),
    ]),
  );
}
