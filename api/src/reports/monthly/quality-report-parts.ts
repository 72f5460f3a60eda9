import { Entity, Enum, Index, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { GraphQLLocalDate } from 'graphql-scalars';
import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { FaultCause } from '../../entitlement/entitlement.ts';
import { CorrectiveActionState } from '../../feedback/corrective-actions/corrective-action.ts';
import { FeedbackFinding } from '../../feedback/feedback-words.ts';
import { newId } from '../../kernel/ids.ts';
import { ownHistory } from '../../platform/audit.ts';
import { FaultType } from '../../requests/request-words.ts';
import { QualityReport } from './quality-report.ts';

const ofReport = {
  entity: () => QualityReport,
  mapToPk: true as const,
  fieldName: 'report_id',
  deleteRule: 'restrict' as const,
  index: false,
};

/** The complaints of one model and fault. */
@ObjectType({
  simpleResolvers: true,
  description: 'RPT-4: the complaints of one product model and fault, with their causes.',
})
@Entity()
@Index({ properties: ['reportId', 'modelCode', 'id'] })
export class QualityReportLine {
  @Field(() => ID)
  @PrimaryKey({ type: 'uuid' })
  id: string = newId();

  @ManyToOne(ofReport)
  reportId!: string;

  @Property({ type: 'uuid' })
  branchId!: string;

  @Property({ type: 'uuid', nullable: true })
  modelId: string | null = null;

  @Field(() => String, { description: 'Empty for complaints that name no model.' })
  @Property({ type: 'text', default: '' })
  modelCode: string = '';

  /** `modelName` in the schema, in the reader's language. */
  @Property({ type: 'text', nullable: true })
  modelName: string | null = null;

  @Property({ type: 'text', nullable: true })
  modelNameEn: string | null = null;

  @Field(() => FaultType, {
    nullable: true,
    description: 'As the decision on the complaint found it; else as diagnosed, or reported, on its call.',
  })
  @Enum({ items: () => FaultType, type: 'text', nullable: true })
  faultType: FaultType | null = null;

  /** Who made the model. */
  @Property({ type: 'uuid', nullable: true })
  responsibleUnitId: string | null = null;

  @Property({ type: 'text', nullable: true })
  unitName: string | null = null;

  @Property({ type: 'text', nullable: true })
  unitNameEn: string | null = null;

  @Field(() => Int)
  @Property({ type: 'integer' })
  complaints!: number;

  @Field(() => Int, { description: 'Of these, VERIFIED.' })
  @Property({ type: 'integer' })
  verified!: number;

  @Field(() => Int, { description: 'ENT-3: of these, with this cause.' })
  @Property({ type: 'integer' })
  designOrManufacture!: number;

  @Field(() => Int, { description: 'ENT-3: of these, with this cause.' })
  @Property({ type: 'integer' })
  storageOrTransport!: number;

  @Field(() => Int, { description: 'ENT-3: of these, with this cause.' })
  @Property({ type: 'integer' })
  customerCause!: number;

  @Field(() => Int, { description: 'Of the complaints, those whose cause nobody has found yet.' })
  @Property({ type: 'integer' })
  causeUnknown!: number;
}
// Drafted from the complaints until it is frozen; what was frozen from what stands in its sources.
ownHistory('QualityReportLine');

/** One complaint as it stood when the report was drafted. */
@ObjectType({
  simpleResolvers: true,
  description: 'WSH-12: one complaint behind a line, as it stood in the report and as it stands now.',
})
@Entity()
@Unique({ name: 'quality_report_source_once', properties: ['reportId', 'feedbackId'] })
@Index({ properties: ['lineId', 'number'] })
export class QualityReportSource {
  @PrimaryKey({ type: 'uuid' })
  id: string = newId();

  @ManyToOne(ofReport)
  reportId!: string;

  @Property({ type: 'uuid' })
  lineId!: string;

  @Property({ type: 'uuid' })
  branchId!: string;

  @Property({ type: 'uuid' })
  feedbackId!: string;

  @Field(() => String, { description: 'Number of the complaint.' })
  @Property({ type: 'text' })
  number!: string;

  @Field(() => FeedbackFinding, { nullable: true, description: 'As it stood; null: nothing was decided.' })
  @Enum({ items: () => FeedbackFinding, type: 'text', nullable: true })
  finding: FeedbackFinding | null = null;

  @Field(() => FaultCause, { nullable: true, description: 'As it stood; null: nobody had found it.' })
  @Enum({ items: () => FaultCause, type: 'text', nullable: true })
  cause: FaultCause | null = null;
}
ownHistory('QualityReportSource');

/** A corrective action of a line: asked for by then, or ordered from the report. */
@ObjectType({
  simpleResolvers: true,
  description:
    'RPT-4: a corrective action asked for one model and fault, as it stood in the report; or ordered from it by the EXECUTIVE.',
})
@Entity()
@Index({ properties: ['lineId', 'id'] })
@Unique({ name: 'quality_report_action_once', properties: ['reportId', 'correctiveActionId'] })
export class QualityReportAction {
  @Field(() => ID)
  @PrimaryKey({ type: 'uuid' })
  id: string = newId();

  @ManyToOne(ofReport)
  reportId!: string;

  @Property({ type: 'uuid' })
  lineId!: string;

  @Property({ type: 'uuid' })
  branchId!: string;

  @Property({ type: 'uuid' })
  correctiveActionId!: string;

  @Field(() => String, { description: 'What is to be done.' })
  @Property({ type: 'text' })
  action!: string;

  @Field(() => String)
  @Property({ type: 'text' })
  ownerName!: string;

  @Field(() => GraphQLLocalDate, { description: 'By when.' })
  @Property({ type: 'date' })
  dueOn!: string;

  @Field(() => CorrectiveActionState, { description: 'As it stood in the report.' })
  @Enum({ items: () => CorrectiveActionState, type: 'text' })
  state!: CorrectiveActionState;

  /** Of whom it is asked; null: of ourselves. */
  @Property({ type: 'text', nullable: true })
  unitName: string | null = null;

  @Property({ type: 'text', nullable: true })
  unitNameEn: string | null = null;

  @Field(() => Date, { nullable: true, description: 'When the EXECUTIVE ordered it from the report.' })
  @Property({ type: 'timestamptz', length: 3, nullable: true })
  orderedAt: Date | null = null;

  @Field(() => String, { nullable: true })
  @Property({ type: 'text', nullable: true })
  orderedByName: string | null = null;
}
ownHistory('QualityReportAction');

export enum ReportRecipient {
  EXECUTIVE = 'EXECUTIVE',
  RESPONSIBLE_UNIT = 'RESPONSIBLE_UNIT',
}
registerEnumType(ReportRecipient, {
  name: 'ReportRecipient',
  description: 'RPT-4: whom a report goes to: the EXECUTIVE, and the departments concerned.',
  valuesConfig: {
    RESPONSIBLE_UNIT: { description: 'Who made a model in the report, and must correct it; by letter.' },
  },
});

/** To whom the report went, and when. */
@ObjectType({ simpleResolvers: true, description: 'RPT-4: to whom the report went, and when.' })
@Entity()
@Index({ properties: ['reportId', 'id'] })
export class QualityReportDelivery {
  @Field(() => ID)
  @PrimaryKey({ type: 'uuid' })
  id: string = newId();

  @ManyToOne(ofReport)
  reportId!: string;

  @Property({ type: 'uuid' })
  branchId!: string;

  @Field(() => ReportRecipient)
  @Enum({ items: () => ReportRecipient, type: 'text' })
  recipient!: ReportRecipient;

  /** The member of staff, or the responsible unit. */
  @Property({ type: 'uuid' })
  recipientId!: string;

  @Field(() => String)
  @Property({ type: 'text' })
  name!: string;

  @Field(() => Date, { description: 'Business clock.' })
  @Property({ type: 'timestamptz', length: 3 })
  at!: Date;
}
ownHistory('QualityReportDelivery');
