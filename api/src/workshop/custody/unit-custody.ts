import {
  Check,
  Entity,
  Enum,
  Index,
  ManyToOne,
  PrimaryKey,
  Property,
  Unique,
} from '@mikro-orm/decorators/legacy';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Asset } from '../../assets/asset.ts';
import { newId } from '../../kernel/ids.ts';
import { step, type Transitions } from '../../kernel/state-machine.ts';
import { Branch } from '../../organization/branches/branch.ts';
import { StaffMember } from '../../organization/staff/staff-member.ts';
import type { Announced } from '../../platform/audit.ts';
import { RepairRequest } from '../../requests/repair-request.ts';
import { UnitPlace } from './custody-words.ts';

type Verb = 'takeAway' | 'bookIn' | 'bookOut' | 'handBack';

const { CUSTOMER, TECHNICIAN, BRANCH } = UnitPlace;

/** Every way a unit can go. It is always in somebody's name: each step names who gives and who takes (WKS-1). */
export const custodyTransitions: Transitions<UnitPlace, Verb> = {
  takeAway: { from: [CUSTOMER], to: TECHNICIAN },
  bookIn: { from: [TECHNICIAN], to: BRANCH },
  bookOut: { from: [BRANCH], to: TECHNICIAN },
  handBack: { from: [TECHNICIAN, BRANCH], to: CUSTOMER },
};

/**
 * Where one unit is (WKS-6): a row for each unit that was ever taken away; a unit without one has always been with its
 * customer. The goods register is its history, the receipt the customer's paper: the nightly check compares the three.
 */
@ObjectType({
  simpleResolvers: true,
  description: "WKS-6: where one customer's unit is, as the goods register stands.",
})
@Entity()
@Check({
  name: 'unit_custody_in_one_name',
  expression: "(place = 'TECHNICIAN') = (technician_id is not null)",
})
@Index({
  name: 'unit_custody_with_us',
  expression:
    "create index unit_custody_with_us on unit_custody (branch_id, since, id) where place <> 'CUSTOMER'",
})
export class UnitCustody implements Announced {
  @Field(() => ID)
  @PrimaryKey({ type: 'uuid' })
  id: string = newId();

  @Property({ version: true, type: 'integer' })
  version!: number;

  @ManyToOne({ entity: () => Asset, mapToPk: true, fieldName: 'asset_id', deleteRule: 'restrict' })
  @Unique()
  assetId!: string;

  @ManyToOne({
    entity: () => Branch,
    mapToPk: true,
    fieldName: 'branch_id',
    deleteRule: 'restrict',
    index: false,
  })
  branchId!: string;

  /** The job for which it is, or was last, with us. */
  @ManyToOne({ entity: () => RepairRequest, mapToPk: true, fieldName: 'request_id', deleteRule: 'restrict' })
  requestId!: string;

  @Field(() => UnitPlace)
  @Enum({ items: () => UnitPlace, type: 'text' })
  place: UnitPlace = UnitPlace.CUSTOMER;

  @ManyToOne({
    entity: () => StaffMember,
    mapToPk: true,
    fieldName: 'technician_id',
    nullable: true,
    deleteRule: 'restrict',
    index: false,
  })
  technicianId: string | null = null;

  @Field(() => Date, { description: 'Since when it is there. Business clock.' })
  @Property({ type: 'timestamptz', length: 3 })
  since!: Date;

  @Field(() => Int, { description: 'How many lines the goods register has about it.' })
  @Property({ type: 'integer' })
  moves: number = 0;

  @Field(() => Date, {
    nullable: true,
    description: 'WKS-3: when the customer gets it back, as the clerk has planned; null before inspection.',
  })
  @Property({ type: 'timestamptz', length: 3, nullable: true })
  returnPlannedAt: Date | null = null;

  get topic(): string {
    return this.requestId;
  }

  takeAway(request: Pick<RepairRequest, 'id' | 'branchId'>, technicianId: string, at: Date): void {
    this.take('takeAway', technicianId, at);
    this.requestId = request.id;
    this.branchId = request.branchId;
    this.returnPlannedAt = null;
  }

  bookIn(at: Date): void {
    this.take('bookIn', null, at);
  }

  bookOut(technicianId: string, at: Date): void {
    this.take('bookOut', technicianId, at);
  }

  handBack(at: Date): void {
    this.take('handBack', null, at);
  }

  private take(verb: Verb, technicianId: string | null, at: Date): void {
    this.place = step(custodyTransitions, this.place, verb, 'CUSTODY_STEP_REFUSED');
    this.technicianId = technicianId;
    this.since = at;
    this.moves += 1;
  }
}
