import type { Ctx } from '../../access/context.ts';
import { actorId } from '../../kernel/actor.ts';
import { notFound, RuleError } from '../../kernel/rule-error.ts';
import { reachesBranch } from '../branches/branch-reach.ts';
import { Certificate } from './certificate.ts';
import type { CertificateRecordInput, WorkPermitRecordInput } from './paper.input.ts';
import { StaffMember } from './staff-member.ts';
import { WorkPermit } from './work-permit.ts';

/** Records a passed training or a certificate of a person. */
export async function recordCertificate(ctx: Ctx, input: CertificateRecordInput): Promise<Certificate> {
  const person = await holderOfPaper(ctx, input.staffId);
  checkOrder(input.validFrom, input.validUntil ?? null);
  const certificate = new Certificate();
  certificate.staffId = person.id;
  certificate.branchId = person.homeBranchId;
  certificate.category = input.category;
  certificate.kind = input.kind;
  certificate.number = input.number;
  certificate.validFrom = input.validFrom;
  certificate.validUntil = input.validUntil ?? null;
  ctx.em.persist(certificate);
  return certificate;
}

/** Records a work permit of a person. */
export async function recordWorkPermit(ctx: Ctx, input: WorkPermitRecordInput): Promise<WorkPermit> {
  const person = await holderOfPaper(ctx, input.staffId);
  checkOrder(input.validFrom, input.validUntil);
  const permit = new WorkPermit();
  permit.staffId = person.id;
  permit.branchId = person.homeBranchId;
  permit.number = input.number;
  permit.validFrom = input.validFrom;
  permit.validUntil = input.validUntil;
  ctx.em.persist(permit);
  return permit;
}

/** Papers are kept where the person is employed, and nobody records their own. */
async function holderOfPaper(ctx: Ctx, staffId: string): Promise<StaffMember> {
  const person = await ctx.load(StaffMember, staffId, 'staffId');
  if (person.id === actorId(ctx.actor)) throw new RuleError('OWN_PAPER_REFUSED', {}, 'staffId');
  if (!reachesBranch(ctx.actor, person.homeBranchId)) throw notFound('staffId');
  if (!person.active) throw new RuleError('STAFF_MEMBER_LEFT', {}, 'staffId');
  return person;
}

function checkOrder(validFrom: string, validUntil: string | null): void {
  if (validUntil !== null && validUntil < validFrom)
    throw new RuleError('VALIDITY_REVERSED', {}, 'validUntil');
}
