import {
  Arg,
  Ctx as Context,
  Field,
  FieldResolver,
  Int,
  Mutation,
  ObjectType,
  Resolver,
  Root,
} from 'type-graphql';
import type { Ctx } from '../../access/context.ts';
import { PreparationList } from '../../dispatch/preparation/preparation.ts';
import { ownVisitForChange } from '../../dispatch/visit.resolver.ts';
import { Visit } from '../../dispatch/visit.ts';
import { Language } from '../../kernel/actor.ts';
import { Diagnosis } from './diagnosis.ts';
import { recordDiagnosis, recordReport } from './record-work.ts';
import { likelyParts, type PartUsed } from './likely-parts.ts';
import { ServicePart, type ServicePartLine, ServiceReport } from './service-report.ts';
import { DiagnosisRecordInput, ServiceReportRecordInput } from './work.input.ts';

@Resolver(() => ServiceReport)
export class ServiceReportResolver {
  @Mutation(() => Visit, {
    description:
      'VIS-9, ENT-3: a technician of the visit records what was found out, or corrects it. The cause decides anew who pays; the customer is told when the job becomes PAID. After a signature a new one is needed. Errors: VISIT_STEP_REFUSED, VOUCHER_STEP_REFUSED once the voucher is handed in, VERSION_CONFLICT.',
  })
  async diagnosisRecord(
    @Arg('input', () => DiagnosisRecordInput) input: DiagnosisRecordInput,
    @Context() ctx: Ctx,
  ): Promise<Visit> {
    const onSite = await ownVisitForChange(ctx, { visitId: input.visitId });
    await recordDiagnosis(ctx, onSite, input);
    return onSite.visit;
  }

  @Mutation(() => ServiceReport, {
    description:
      'VIS-5: a technician of the visit records what was done, or corrects it; the work then counts as done. After a signature a new one is needed. Errors: VISIT_STEP_REFUSED, VOUCHER_STEP_REFUSED once the voucher is handed in, VERSION_CONFLICT, NOT_FOUND (field parts).',
  })
  async serviceReportRecord(
    @Arg('input', () => ServiceReportRecordInput) input: ServiceReportRecordInput,
    @Context() ctx: Ctx,
  ): Promise<ServiceReport> {
    const onSite = await ownVisitForChange(ctx, { visitId: input.visitId });
    return recordReport(ctx, onSite, input);
  }

  @FieldResolver(() => Diagnosis, {
    nullable: true,
    description: 'VIS-9: what was found out on the same visit.',
  })
  async diagnosis(
    @Root() report: ServiceReport & { diagnosis?: Diagnosis | null },
    @Context() ctx: Ctx,
  ): Promise<Diagnosis | null> {
    return report.diagnosis !== undefined ? report.diagnosis : diagnosisOf(ctx, report.visitId);
  }
}

@Resolver(() => ServicePart)
export class ServicePartResolver {
  @FieldResolver(() => String, {
    description: "Its name in the catalog when it was used, in the reader's language.",
  })
  name(@Root() part: ServicePartLine, @Context() ctx: Ctx): string {
    return ctx.language === Language.EN ? part.nameEn : part.name;
  }
}

@ObjectType({ simpleResolvers: true, description: 'DSP-8: a part that may be needed.' })
class LikelyPart implements PartUsed {
  name!: string;
  nameEn!: string;

  @Field(() => String)
  partCode!: string;

  @Field(() => Int, { description: 'Jobs of the same model and fault, among the last 200, that needed it.' })
  timesUsed!: number;
}

@Resolver(() => LikelyPart)
export class LikelyPartResolver {
  @FieldResolver(() => String, { description: "In the reader's language." })
  name(@Root() part: LikelyPart, @Context() ctx: Ctx): string {
    return ctx.language === Language.EN ? part.nameEn : part.name;
  }
}

@Resolver(() => PreparationList)
export class LikelyPartsResolver {
  @FieldResolver(() => [LikelyPart], {
    description: 'DSP-8: parts used before for this model and fault, the most used first; ten at most.',
  })
  likelyParts(@Root() list: PreparationList, @Context() ctx: Ctx): Promise<LikelyPart[]> {
    return likelyParts(ctx, list);
  }
}

@Resolver(() => Visit)
export class VisitWorkResolver {
  @FieldResolver(() => Diagnosis, { nullable: true, description: 'VIS-9: what was found out on this visit.' })
  diagnosis(@Root() visit: Visit, @Context() ctx: Ctx): Promise<Diagnosis | null> {
    return diagnosisOf(ctx, visit.id);
  }

  @FieldResolver(() => ServiceReport, { nullable: true, description: 'VIS-5: what was done on this visit.' })
  async report(@Root() visit: Visit, @Context() ctx: Ctx): Promise<ServiceReport | null> {
    const found = await ctx.together('reportOfVisit', visit.id, async (visitIds) => {
      const reports = await ctx.em.find(ServiceReport, { visitId: { $in: [...visitIds] } });
      return new Map(reports.map((report) => [report.visitId, report]));
    });
    return found ?? null;
  }
}

async function diagnosisOf(ctx: Ctx, visitId: string): Promise<Diagnosis | null> {
  const found = await ctx.together('diagnosisOfVisit', visitId, async (visitIds) => {
    const diagnoses = await ctx.em.find(Diagnosis, { visitId: { $in: [...visitIds] } });
    return new Map(diagnoses.map((diagnosis) => [diagnosis.visitId, diagnosis]));
  });
  return found ?? null;
}
