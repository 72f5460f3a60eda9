import { Entity, Enum, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import type { Language } from '../../kernel/actor.ts';
import { newId } from '../../kernel/ids.ts';
import { Branch } from '../branches/branch.ts';
import { StaffMember } from '../staff/staff-member.ts';

export enum AlertKind {
  DISSATISFIED_RATING = 'DISSATISFIED_RATING',
  CERTIFICATE_EXPIRING = 'CERTIFICATE_EXPIRING',
  WORK_PERMIT_EXPIRING = 'WORK_PERMIT_EXPIRING',
  CALENDAR_YEAR_UNPUBLISHED = 'CALENDAR_YEAR_UNPUBLISHED',
  REPAIR_CARD_LATE = 'REPAIR_CARD_LATE',
  CUSTODY_BROKEN = 'CUSTODY_BROKEN',
  CASH_NOT_HANDED_OVER = 'CASH_NOT_HANDED_OVER',
  INVOICE_NOT_ISSUED = 'INVOICE_NOT_ISSUED',
  INVOICE_DISPUTED = 'INVOICE_DISPUTED',
  TARGET_AT_RISK = 'TARGET_AT_RISK',
  TARGET_MISSED = 'TARGET_MISSED',
  VISIT_ESCALATED = 'VISIT_ESCALATED',
  VISIT_MOVED_BY_CUSTOMER = 'VISIT_MOVED_BY_CUSTOMER',
  REPORT_MISSING = 'REPORT_MISSING',
  REPORT_ESCALATED = 'REPORT_ESCALATED',
  REQUEST_REOPENED = 'REQUEST_REOPENED',
  FOLLOW_UP_DUE = 'FOLLOW_UP_DUE',
  CALL_REGISTER_HANDED_OVER = 'CALL_REGISTER_HANDED_OVER',
  FEEDBACK_MAJOR = 'FEEDBACK_MAJOR',
  FEEDBACK_REOPENED = 'FEEDBACK_REOPENED',
  FEEDBACK_ANSWER_OVERDUE = 'FEEDBACK_ANSWER_OVERDUE',
  FOLLOW_UP_SENT = 'FOLLOW_UP_SENT',
  FOLLOW_UP_OVERDUE = 'FOLLOW_UP_OVERDUE',
  CORRECTIVE_ACTION_OVERDUE = 'CORRECTIVE_ACTION_OVERDUE',
  QUALITY_ACCIDENT = 'QUALITY_ACCIDENT',
}

registerEnumType(AlertKind, {
  name: 'AlertKind',
  description: 'What an alert is about.',
  valuesConfig: {
    DISSATISFIED_RATING: { description: 'SUR-5: a customer answered "dissatisfied".' },
    CERTIFICATE_EXPIRING: { description: 'TEC-1: a certificate ends soon and no other one follows it.' },
    WORK_PERMIT_EXPIRING: { description: 'TEC-1: a work permit ends soon and no other one follows it.' },
    CALENDAR_YEAR_UNPUBLISHED: {
      description:
        'WSH-7: the public holidays of a year are not known; what is promised into it counts no holiday.',
    },
    REPAIR_CARD_LATE: {
      description:
        'WKS-5: a repair in the workshop needs help: its planned finish has passed or cannot be kept.',
    },
    CUSTODY_BROKEN: {
      description:
        "WKS-6: goods register, receipts and custody of a customer's unit contradict each other; raised anew each day while they do.",
    },
    CASH_NOT_HANDED_OVER: {
      description: "BIL-4: the day is over and money is still in a technician's hands; raised for each day.",
    },
    INVOICE_NOT_ISSUED: {
      description: 'BIL-1, WKS-4: the day is over on which a job was to be invoiced, and it was not.',
    },
    INVOICE_DISPUTED: {
      description: 'BIL-5: a customer disputes an invoice and waits for an answer with reasons.',
    },
    TARGET_AT_RISK: {
      description: 'DSP-10: so much of a promised time is used that it may be missed (targets.warnShare).',
    },
    VISIT_ESCALATED: {
      description: 'VIS-6: a technician on site cannot solve it; the supervisor decides the next step.',
    },
    TARGET_MISSED: {
      description: 'DSP-10: a promised moment is over and what was promised has not happened.',
    },
    VISIT_MOVED_BY_CUSTOMER: { description: 'WSH-3: a customer moved a planned visit to another time.' },
    FEEDBACK_MAJOR: {
      description: 'CMP-2: a complaint of grade MAJOR came in, or one became it; raised at headquarters.',
    },
    FEEDBACK_REOPENED: { description: 'CMP-9: a customer reopened a case with new facts.' },
    FEEDBACK_ANSWER_OVERDUE: {
      description: 'CMP-6: the first answer to a complaint or suggestion is overdue.',
    },
    FOLLOW_UP_SENT: { description: 'CMP-5: the service department reminds the branch of a case.' },
    FOLLOW_UP_OVERDUE: {
      description:
        'CMP-5: the branch did not report on a follow-up in time; raised there and at headquarters.',
    },
    CORRECTIVE_ACTION_OVERDUE: {
      description: 'CMP-10: the day of a corrective or preventive action is over and it is not done.',
    },
    QUALITY_ACCIDENT: {
      description: 'CMP-7: a major quality accident; raised in the branch and at headquarters at once.',
    },
    REPORT_MISSING: { description: 'RPT-9: a daily report was not there at its due time.' },
    REQUEST_REOPENED: {
      description:
        'WSH-6: the fault of a resolved request is still there; it waits for its supervisor again.',
    },
    FOLLOW_UP_DUE: { description: 'SUR-7: a customer should have been called back by now.' },
    CALL_REGISTER_HANDED_OVER: {
      description:
        "SUR-1: the registers of a day have come to the service department, with their surveys; raised at headquarters. `surveyRegister` shows a branch's.",
    },
    REPORT_ESCALATED: {
      description:
        'RPT-9: a daily report is still missing long after it was chased: a technician’s is the branch manager’s matter now, a branch’s is headquarters’.',
    },
  },
});

/** The same words in each language of the staff. */
export type Subject = Readonly<Record<Language, string>>;

/** Something a person of the branch must look at. Raised once for each cause. */
@ObjectType({
  simpleResolvers: true,
  description: 'Something that a person of the branch must look at; raised once for each cause, and kept.',
})
@Entity()
@Index({ properties: ['branchId', 'raisedAt', 'id'] })
@Index({
  name: 'alert_open_index',
  expression:
    'create index alert_open_index on alert (branch_id, raised_at, id) where acknowledged_at is null',
})
export class Alert {
  @Field(() => ID)
  @PrimaryKey({ type: 'uuid' })
  id: string = newId();

  @Field(() => AlertKind)
  @Enum({ items: () => AlertKind, type: 'text' })
  kind!: AlertKind;

  @ManyToOne({
    entity: () => Branch,
    mapToPk: true,
    fieldName: 'branch_id',
    deleteRule: 'restrict',
    index: false,
  })
  branchId!: string;

  @Property({ type: 'json', columnType: 'jsonb' })
  subject!: Subject;

  @Field(() => Date, { description: 'Business clock.' })
  @Property({ type: 'timestamptz', length: 3 })
  raisedAt!: Date;

  /** The record it is about: a certificate, a survey; null for a calendar year. */
  @Property({ type: 'uuid', nullable: true, index: true })
  recordId: string | null = null;

  /** The request it is about, where there is one; the requests' folder leads there. */
  @Property({ type: 'uuid', nullable: true })
  requestId: string | null = null;

  /** People whom it concerns: it never exists for them, whatever roles they hold (SUR-4). */
  @Property({ type: 'uuid[]', columnType: 'uuid[]' })
  aboutStaffIds: string[] = [];

  /** Names the cause: a second alert for it is none. */
  @Property({ type: 'text', unique: true })
  dedupeKey!: string;

  @Field(() => Date, { nullable: true, description: 'When somebody took it up; null while nobody has.' })
  @Property({ type: 'timestamptz', length: 3, nullable: true })
  acknowledgedAt: Date | null = null;

  @ManyToOne({
    entity: () => StaffMember,
    mapToPk: true,
    fieldName: 'acknowledged_by_id',
    deleteRule: 'restrict',
    nullable: true,
    index: false,
  })
  acknowledgedById: string | null = null;

  @Property({ version: true, type: 'integer' })
  version!: number;

  /** Taken up by a person; whoever comes second changes nothing. */
  acknowledge(staffId: string, at: Date): void {
    if (this.acknowledgedAt) return;
    this.acknowledgedAt = at;
    this.acknowledgedById = staffId;
  }
}
