import { Entity, Enum, Index, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { newId } from '../kernel/ids.ts';
import { step, type Transitions } from '../kernel/state-machine.ts';
import type { Announced } from '../platform/audit.ts';
import { RepairRequest } from './repair-request.ts';

export enum VoucherState {
  DRAWN = 'DRAWN',
  SIGNED = 'SIGNED',
  HANDED_IN = 'HANDED_IN',
  STRUCK_OFF = 'STRUCK_OFF',
  ARCHIVED = 'ARCHIVED',
  VOID = 'VOID',
}
registerEnumType(VoucherState, {
  name: 'VoucherState',
  description:
    'VIS-2: DRAWN at intake, SIGNED by the customer, HANDED_IN by the technician, STRUCK_OFF by the clerk, ARCHIVED. No step can be skipped or reversed; only the supervisor sends one that is HANDED_IN back to the technician with its report (VIS-8). VOID when the request was cancelled, merged or solved remotely. A request that is reopened begins with DRAWN again (WSH-6); what was signed before stays on record.',
});

type Verb = 'sign' | 'amend' | 'handIn' | 'sendBack' | 'strikeOff' | 'archive' | 'void' | 'reopen';

export const voucherTransitions: Transitions<VoucherState, Verb> = {
  sign: { from: [VoucherState.DRAWN], to: VoucherState.SIGNED },
  // A change of what was signed asks for a new signature (VIS-3).
  amend: { from: [VoucherState.DRAWN, VoucherState.SIGNED], to: VoucherState.DRAWN },
  handIn: { from: [VoucherState.SIGNED], to: VoucherState.HANDED_IN },
  // The supervisor sends the service report back to the technician, and the paper with it (VIS-8).
  sendBack: { from: [VoucherState.HANDED_IN], to: VoucherState.SIGNED },
  strikeOff: { from: [VoucherState.HANDED_IN], to: VoucherState.STRUCK_OFF },
  archive: { from: [VoucherState.STRUCK_OFF], to: VoucherState.ARCHIVED },
  void: { from: [VoucherState.DRAWN], to: VoucherState.VOID },
  // The fault is still there: the paper goes out again, and what was signed stays sealed as it was (WSH-6).
  reopen: {
    from: [
      VoucherState.DRAWN,
      VoucherState.SIGNED,
      VoucherState.HANDED_IN,
      VoucherState.STRUCK_OFF,
      VoucherState.ARCHIVED,
      VoucherState.VOID,
    ],
    to: VoucherState.DRAWN,
  },
};

@ObjectType({ simpleResolvers: true, description: 'An earlier job on the same unit.' })
export class UnitHistoryEntry {
  @Field(() => Date)
  at!: Date;

  @Field(() => String)
  requestNumber!: string;

  @Field(() => String, { description: 'The fault as it was reported.' })
  summary!: string;
}

/** The document of a job: drawn at intake with the unit's history, signed, struck off, archived (INT-2, VIS-2). */
@ObjectType({
  simpleResolvers: true,
  description:
    'The document of a job. Goes with the technician, is signed by the customer, struck off and archived.',
})
@Entity()
@Index({
  name: 'service_voucher_to_archive',
  expression:
    "create index service_voucher_to_archive on service_voucher (branch_id) where state = 'STRUCK_OFF'",
})
export class ServiceVoucher implements Announced {
  @Field(() => ID)
  @PrimaryKey({ type: 'uuid' })
  id: string = newId();

  @Property({ version: true, type: 'integer' })
  version!: number;

  @ManyToOne({ entity: () => RepairRequest, mapToPk: true, fieldName: 'request_id', deleteRule: 'restrict' })
  @Unique()
  requestId!: string;

  @Property({ type: 'uuid' })
  branchId!: string;

  @Field(() => String)
  @Property({ type: 'text' })
  @Unique()
  number!: string;

  @Field(() => VoucherState)
  @Enum({ items: () => VoucherState, type: 'text' })
  state: VoucherState = VoucherState.DRAWN;

  @Field(() => Date)
  @Property({ type: 'timestamptz', length: 3 })
  drawnAt!: Date;

  /** The unit's earlier jobs as they stood when it was drawn. */
  @Property({ type: 'json', columnType: 'jsonb' })
  history: { at: string; requestNumber: string; summary: string }[] = [];

  @Field(() => Date, { nullable: true })
  @Property({ type: 'timestamptz', length: 3, nullable: true })
  archivedAt: Date | null = null;

  get topic(): string {
    return this.requestId;
  }

  /** The customer has signed what is on it. */
  sign(): void {
    this.take('sign');
  }

  /** What is on it changes: whatever was signed does not count any more. */
  amend(): void {
    this.take('amend');
  }

  /** The technician has given it to the clerk. */
  handIn(): void {
    this.take('handIn');
  }

  /** It goes back to the technician, who corrects what was reported. */
  sendBack(): void {
    this.take('sendBack');
  }

  /** The clerk has struck the register line off. */
  strikeOff(): void {
    this.take('strikeOff');
  }

  archive(at: Date): void {
    this.take('archive');
    this.archivedAt = at;
  }

  void(): void {
    this.take('void');
  }

  /** WSH-6: the request is reopened: the same paper for what is done now, with a signature of its own. */
  reopen(): void {
    this.take('reopen');
    this.archivedAt = null;
  }

  private take(verb: Verb): void {
    this.state = step(voucherTransitions, this.state, verb, 'VOUCHER_STEP_REFUSED');
  }
}
