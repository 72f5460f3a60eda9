import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { ServiceCategory } from '../entitlement/entitlement.ts';

export enum DailyReportState {
  DRAFT = 'DRAFT',
  SUBMITTED = 'SUBMITTED',
  REVIEWED = 'REVIEWED',
}
registerEnumType(DailyReportState, {
  name: 'DailyReportState',
  description:
    'RPT-1: DRAFT → SUBMITTED → REVIEWED; sent back with remarks it is a DRAFT again, and a correction after submission has to be reviewed again.',
});

export enum SupervisorReportState {
  DRAFT = 'DRAFT',
  AWAITING_SIGNATURE = 'AWAITING_SIGNATURE',
  SENT = 'SENT',
}
registerEnumType(SupervisorReportState, {
  name: 'SupervisorReportState',
  description:
    'RPT-3: DRAFT → SENT; in a BRANCH_OFFICE DRAFT → AWAITING_SIGNATURE → SENT, and what the branch manager sends back is a DRAFT again.',
  valuesConfig: {
    DRAFT: { description: 'Not submitted; its figures follow the technicians’ reports.' },
    AWAITING_SIGNATURE: {
      description: 'Submitted in a branch office; nobody beyond the branch sees it before it is signed.',
    },
    SENT: { description: 'The service department has it.' },
  },
});

export enum ReportLineSource {
  VISIT = 'VISIT',
  REPAIR_CARD = 'REPAIR_CARD',
  INTERNAL = 'INTERNAL',
}
registerEnumType(ReportLineSource, {
  name: 'ReportLineSource',
  description:
    'RPT-1: where a line of a daily report comes from: the service report of a visit, work on a repair card, or the technician.',
});

/** ENT-1: the company's own work. */
export enum InternalWork {
  INSPECTION_OF_WORK = 'INSPECTION_OF_WORK',
  PARTS_KEEPING = 'PARTS_KEEPING',
  TOOL_CARE = 'TOOL_CARE',
  TRAINING = 'TRAINING',
}
registerEnumType(InternalWork, {
  name: 'InternalWork',
  description: 'ENT-1: the company’s own work: it belongs to no request, and its category is INTERNAL.',
});

@ObjectType({ simpleResolvers: true, description: 'Minutes of work, by who pays for them.' })
export class CategoryMinutes {
  @Field(() => ServiceCategory)
  category!: ServiceCategory;

  @Field(() => Int)
  minutes!: number;
}

/** The sums of lines, each category once, in the order of the regulation. */
export function sumsOf(lines: readonly { category: ServiceCategory; minutes: number }[]): CategoryMinutes[] {
  return Object.values(ServiceCategory).flatMap((category) => {
    const found = lines.filter((line) => line.category === category);
    if (found.length === 0) return [];
    return [{ category, minutes: found.reduce((sum, { minutes }) => sum + minutes, 0) }];
  });
}
