import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import type { Ctx as Context } from '../../access/context.ts';
import { sql, verbatim } from '../../kernel/sql.ts';
import { Certificate } from './certificate.ts';
import { CertificateRecordInput, WorkPermitRecordInput } from './paper.input.ts';
import { recordCertificate, recordWorkPermit } from './record-paper.ts';
import { StaffMember } from './staff-member.ts';
import { WorkPermit } from './work-permit.ts';

/** The latest papers of a person; older ones are history. */
const MOST_PAPERS = verbatim('100');

@Resolver(() => StaffMember)
export class PaperResolver {
  @FieldResolver(() => [Certificate], {
    description:
      'TEC-1: trainings passed and certificates, the latest 100. For the person and those who lead or administer the branch; nobody else sees any.',
  })
  async certificates(@Root() person: StaffMember, @Ctx() ctx: Context): Promise<Certificate[]> {
    const papers = await ctx.together('StaffMember.certificates', person.id, async (ids) => {
      const rows = await ctx.read.rows<Certificate>(sql`
        select paper.* from unnest(${ids}::uuid[]) asked(id)
        cross join lateral (
          select c.id, c.branch_id as "branchId", c.staff_id as "staffId", c.category, c.kind, c.number,
            c.valid_from as "validFrom", c.valid_until as "validUntil"
          from certificate c where c.staff_id = asked.id and ${ctx.read.visible(Certificate, 'c')}
          order by c.valid_from desc, c.id limit ${MOST_PAPERS}) paper`);
      return Map.groupBy(rows, (row) => row.staffId);
    });
    return papers ?? [];
  }

  @FieldResolver(() => [WorkPermit], {
    description:
      'TEC-2: work permits, the latest 100. For the person and those who lead or administer the branch; nobody else sees any.',
  })
  async workPermits(@Root() person: StaffMember, @Ctx() ctx: Context): Promise<WorkPermit[]> {
    const permits = await ctx.together('StaffMember.workPermits', person.id, async (ids) => {
      const rows = await ctx.read.rows<WorkPermit>(sql`
        select paper.* from unnest(${ids}::uuid[]) asked(id)
        cross join lateral (
          select p.id, p.branch_id as "branchId", p.staff_id as "staffId", p.number, p.valid_from as "validFrom",
            p.valid_until as "validUntil"
          from work_permit p where p.staff_id = asked.id and ${ctx.read.visible(WorkPermit, 'p')}
          order by p.valid_from desc, p.id limit ${MOST_PAPERS}) paper`);
      return Map.groupBy(rows, (row) => row.staffId);
    });
    return permits ?? [];
  }

  @Mutation(() => Certificate, {
    description:
      'TEC-1: records a passed training or a certificate of a person. ADMINISTRATOR of the home branch, and not for oneself. Errors: NOT_FOUND, OWN_PAPER_REFUSED, STAFF_MEMBER_LEFT, VALIDITY_REVERSED.',
  })
  certificateRecord(
    @Arg('input', () => CertificateRecordInput) input: CertificateRecordInput,
    @Ctx() ctx: Context,
  ): Promise<Certificate> {
    return recordCertificate(ctx, input);
  }

  @Mutation(() => WorkPermit, {
    description:
      'Records a work permit of a person. ADMINISTRATOR of the home branch, and not for oneself. Errors: NOT_FOUND, OWN_PAPER_REFUSED, STAFF_MEMBER_LEFT, VALIDITY_REVERSED.',
  })
  workPermitRecord(
    @Arg('input', () => WorkPermitRecordInput) input: WorkPermitRecordInput,
    @Ctx() ctx: Context,
  ): Promise<WorkPermit> {
    return recordWorkPermit(ctx, input);
  }
}
