import { Check, Entity, Enum, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Part } from '../catalog/part.ts';
import { ServiceCategory } from '../entitlement/entitlement.ts';
import { newId } from '../kernel/ids.ts';
import { step, type Transitions } from '../kernel/state-machine.ts';
import { StaffMember } from '../organization/staff/staff-member.ts';
import { RepairRequest } from '../requests/repair-request.ts';
import { StockMovement } from '../stock/stock-movement.ts';
import { ServiceReport } from '../visits/work/service-report.ts';
import { PartUseState } from './parts-words.ts';

export const useTransitions: Transitions<PartUseState, 'writeOff'> = {
  writeOff: { from: [PartUseState.USED], to: PartUseState.WRITTEN_OFF },
};

/** Pieces that went from a technician's van into a unit, tied to the line of the report or card that says so (PRT-2). */
@ObjectType({
  simpleResolvers: true,
  description:
    'PRT-2: parts put into a unit, out of the technician’s van, as a service report or repair card says.',
})
@Entity()
@Check({ name: 'part_use_on_one_paper', expression: '(report_id is null) <> (card_id is null)' })
@Index({ properties: ['requestId', 'id'] })
@Index({ properties: ['branchId', 'usedAt', 'id'] })
@Index({
  name: 'part_use_unaccounted',
  expression: "create index part_use_unaccounted on part_use (technician_id, part_id) where state = 'USED'",
})
export class PartUse {
  @Field(() => ID)
  @PrimaryKey({ type: 'uuid' })
  id: string = newId();

  @Field(() => Int)
  @Property({ version: true, type: 'integer' })
  version!: number;

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

  @Property({ type: 'uuid' })
  branchId!: string;

  /** The report of the visit on which it was used. */
  @ManyToOne({
    entity: () => ServiceReport,
    mapToPk: true,
    fieldName: 'report_id',
    nullable: true,
    deleteRule: 'restrict',
  })
  reportId: string | null = null;

  /** Or the repair card; the workshop's folder stands below this one. */
  @Property({ type: 'uuid', nullable: true, index: true })
  cardId: string | null = null;

  @ManyToOne({
    entity: () => StaffMember,
    mapToPk: true,
    fieldName: 'technician_id',
    deleteRule: 'restrict',
    index: false,
  })
  technicianId!: string;

  @Field(() => String)
  @Property({ type: 'text' })
  technicianName!: string;

  @ManyToOne({ entity: () => Part, mapToPk: true, fieldName: 'part_id', deleteRule: 'restrict' })
  partId!: string;

  @Field(() => String)
  @Property({ type: 'text' })
  partCode!: string;

  @Field(() => Int, { description: 'Pieces.' })
  @Property({ type: 'integer' })
  quantity!: number;

  @Field(() => Int, { description: 'WSH-11: what one piece cost us, in fen, frozen when it was used.' })
  @Property({ type: 'integer' })
  unitCostAmount: number = 0;

  @ManyToOne({
    entity: () => StockMovement,
    mapToPk: true,
    fieldName: 'movement_id',
    nullable: true,
    deleteRule: 'restrict',
    index: false,
  })
  movementId: string | null = null;

  @Field(() => ServiceCategory, { description: 'Who paid for the job when it was used.' })
  @Enum({ items: () => ServiceCategory, type: 'text' })
  serviceCategory!: ServiceCategory;

  @Field(() => Date, { description: 'Business clock.' })
  @Property({ type: 'timestamptz', length: 3 })
  usedAt!: Date;

  @Field(() => PartUseState)
  @Enum({ items: () => PartUseState, type: 'text' })
  state: PartUseState = PartUseState.USED;

  @Field(() => Date, { nullable: true })
  @Property({ type: 'timestamptz', length: 3, nullable: true })
  writtenOffAt: Date | null = null;

  @Field(() => String, { nullable: true, description: 'Who approved the write-off.' })
  @Property({ type: 'text', nullable: true })
  writtenOffByName: string | null = null;

  writeOff(by: { at: Date; name: string }): void {
    this.state = step(useTransitions, this.state, 'writeOff', 'WRITE_OFF_STEP_REFUSED');
    this.writtenOffAt = by.at;
    this.writtenOffByName = by.name;
  }
}
