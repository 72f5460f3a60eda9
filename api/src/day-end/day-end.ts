import { Entity, Enum, Index, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { GraphQLLocalDate } from 'graphql-scalars';
import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { newId } from '../kernel/ids.ts';
import { Branch } from '../organization/branches/branch.ts';
import { ownHistory } from '../platform/audit.ts';
import { RepairRequest } from '../requests/repair-request.ts';

/** Why a call is on the list of a day's end: how far register and voucher have come (VIS-2). */
export enum DayEndMatter {
  UNDISPATCHED = 'UNDISPATCHED',
  UNFINISHED = 'UNFINISHED',
  UNSIGNED = 'UNSIGNED',
  NOT_HANDED_IN = 'NOT_HANDED_IN',
  NOT_STRUCK_OFF = 'NOT_STRUCK_OFF',
  NOT_ARCHIVED = 'NOT_ARCHIVED',
}
registerEnumType(DayEndMatter, {
  name: 'DayEndMatter',
  description: 'Why a call is on the list of a day’s end: how far register and voucher have come.',
  valuesConfig: {
    UNDISPATCHED: { description: 'Nobody was sent; it is at the head of the queue now (DSP-3).' },
    UNFINISHED: { description: 'Somebody was sent, and the work is not done (DSP-11).' },
    UNSIGNED: { description: 'The work is done, and what is on the voucher is not signed.' },
    NOT_HANDED_IN: { description: 'The voucher is signed and not handed in to the clerk.' },
    NOT_STRUCK_OFF: { description: 'The voucher is handed in and the line of the register not struck off.' },
    NOT_ARCHIVED: { description: 'The line is struck off and the voucher not archived.' },
  },
});

/** Matters of what is not resolved (DSP-11). */
export const UNRESOLVED: readonly DayEndMatter[] = [DayEndMatter.UNDISPATCHED, DayEndMatter.UNFINISHED];

/** DSP-3: one branch's register and vouchers of one day, reconciled once. As it was found then; never changed by hand. */
@ObjectType({
  simpleResolvers: true,
  description:
    'DSP-3: register and vouchers of one branch at the end of one day, reconciled once and as they were found then. Every call that came in by then is settled (struck off, its voucher archived or void) or stands on exactly one of the lists.',
})
@Entity()
@Unique({ name: 'day_end_once', properties: ['branchId', 'on'] })
@Index({
  name: 'day_end_incomplete',
  expression: 'create index day_end_incomplete on day_end (branch_id) where completed_at is null',
})
export class DayEnd {
  @Field(() => ID)
  @PrimaryKey({ type: 'uuid' })
  id: string = newId();

  @ManyToOne({
    entity: () => Branch,
    mapToPk: true,
    fieldName: 'branch_id',
    deleteRule: 'restrict',
    index: false,
  })
  branchId!: string;

  @Field(() => GraphQLLocalDate, { description: 'The day, in the zone of the branch.' })
  @Property({ type: 'date', fieldName: 'on_date' })
  on!: string;

  @Field(() => Date, { description: 'Business clock. The counts are of this moment.' })
  @Property({ type: 'timestamptz', length: 3 })
  closedAt!: Date;

  @Property({ type: 'uuid', nullable: true })
  closedById!: string | null;

  @Field(() => String, { nullable: true, description: 'Null when the day closed by itself.' })
  @Property({ type: 'text', nullable: true })
  closedByName!: string | null;

  @Field(() => Date, {
    nullable: true,
    description:
      'When the calendar day was over and what came in after an early closing was put at the head of the queue too; null until then.',
  })
  @Property({ type: 'timestamptz', length: 3, nullable: true })
  completedAt!: Date | null;

  @Field(() => Int, { description: 'Lines of the register of that day.' })
  @Property({ type: 'integer' })
  calls!: number;

  @Field(() => Int, { description: 'Of these, struck off: finished, cancelled or merged.' })
  @Property({ type: 'integer' })
  struckOff!: number;

  @Field(() => Int, { description: 'Of these, not struck off: calls = struckOff + open.' })
  @Property({ type: 'integer' })
  open!: number;

  @Field(() => Int, { description: 'Not dispatched, of this day and of earlier ones.' })
  @Property({ type: 'integer' })
  undispatched!: number;

  @Field(() => Int, { description: 'Dispatched and not finished, of this day and of earlier ones.' })
  @Property({ type: 'integer' })
  unfinished!: number;

  @Field(() => Int)
  @Property({ type: 'integer' })
  unsigned!: number;

  @Field(() => Int)
  @Property({ type: 'integer' })
  notHandedIn!: number;

  @Field(() => Int)
  @Property({ type: 'integer' })
  notStruckOff!: number;

  @Field(() => Int)
  @Property({ type: 'integer' })
  notArchived!: number;

  @Field(() => Int, {
    description: 'DSP-11: of what is undispatched or unfinished, without a committed time that still holds.',
  })
  @Property({ type: 'integer' })
  lackingCommitment!: number;

  @Field(() => Int, { description: 'DSP-3: requests that were marked PRIORITY by this closing.' })
  @Property({ type: 'integer' })
  prioritized!: number;

  @Field(() => Int, { description: 'RPT-9: technicians’ daily reports of the day that were not submitted.' })
  @Property({ type: 'integer', default: 0 })
  missingReports: number = 0;
}
ownHistory('DayEnd');

/** One call that was not settled at a day's end, as it stood then. */
@ObjectType({
  simpleResolvers: true,
  description: 'A call that was not settled at the end of a day, as it stood then.',
})
@Entity()
@Index({ properties: ['dayEndId', 'receivedAt', 'requestNumber'] })
export class DayEndLine {
  @Field(() => ID)
  @PrimaryKey({ type: 'uuid' })
  id: string = newId();

  @ManyToOne({
    entity: () => DayEnd,
    mapToPk: true,
    fieldName: 'day_end_id',
    deleteRule: 'restrict',
    index: false,
  })
  dayEndId!: string;

  @Property({ type: 'uuid' })
  branchId!: string;

  @ManyToOne({
    entity: () => RepairRequest,
    mapToPk: true,
    fieldName: 'request_id',
    deleteRule: 'restrict',
    index: false,
  })
  requestId!: string;

  @Field(() => String)
  @Property({ type: 'text' })
  requestNumber!: string;

  @Field(() => Date)
  @Property({ type: 'timestamptz', length: 3 })
  receivedAt!: Date;

  @Field(() => DayEndMatter)
  @Enum({ items: () => DayEndMatter, type: 'text' })
  matter!: DayEndMatter;

  @Field(() => Date, { nullable: true, description: 'DSP-11: by when it was promised to be done.' })
  @Property({ type: 'timestamptz', length: 3, nullable: true })
  committedAt!: Date | null;

  @Field(() => String, { nullable: true, description: 'DSP-11: why it could not be finished the same day.' })
  @Property({ type: 'text', nullable: true })
  explanation!: string | null;

  @Field(() => Boolean, {
    description:
      'DSP-11: it is not resolved, and no committed time was told or the one told was over already.',
  })
  @Property({ type: 'boolean' })
  lacksCommitment!: boolean;
}
ownHistory('DayEndLine');
