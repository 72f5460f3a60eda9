import { Entity, Enum, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { newId } from '../../kernel/ids.ts';
import { step, type Transitions } from '../../kernel/state-machine.ts';
import type { Announced } from '../../platform/audit.ts';
import { RepairRequest } from '../repair-request.ts';
import { HandlingState, type VehicleFacts, VehicleFaultArea } from './vehicle-words.ts';

type Verb = 'need' | 'contact' | 'file' | 'tell' | 'drop';

const { NOT_NEEDED, NEEDED, CONTACTED, FILED, TOLD } = HandlingState;

/** DSP-5: every step of the handling. */
export const handlingTransitions: Transitions<HandlingState, Verb> = {
  need: { from: [NOT_NEEDED], to: NEEDED },
  // Further letters may follow the first one.
  contact: { from: [NEEDED, CONTACTED], to: CONTACTED },
  file: { from: [CONTACTED], to: FILED },
  tell: { from: [FILED], to: TOLD },
  // It turned out to be the body.
  drop: { from: [NEEDED, CONTACTED, FILED, TOLD], to: NOT_NEEDED },
};

/** DSP-5: what is at fault at a vehicle, how far away it stands, and how the handling by somebody else goes on. */
@ObjectType({
  simpleResolvers: true,
  description:
    'DSP-5: what is at fault at a vehicle, how far away it stands, and how the handling by its maker or a supplier goes on.',
})
@Entity()
@Unique({ properties: ['requestId'] })
export class VehicleFault implements Announced {
  @Field(() => ID)
  @PrimaryKey({ type: 'uuid' })
  id: string = newId();

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

  @Property({ type: 'uuid' })
  branchId!: string;

  @Field(() => VehicleFaultArea)
  @Enum({ items: () => VehicleFaultArea, type: 'text' })
  area!: VehicleFaultArea;

  @Field(() => Int, {
    nullable: true,
    description: 'Kilometres from the branch to where the vehicle stands.',
  })
  @Property({ type: 'integer', nullable: true })
  distanceKm: number | null = null;

  @Field(() => Boolean, { description: 'A supplier is needed for it, however near it stands.' })
  @Property({ type: 'boolean' })
  supplierNeeded: boolean = false;

  @Field(() => HandlingState)
  @Enum({ items: () => HandlingState, type: 'text' })
  handling: HandlingState = HandlingState.NOT_NEEDED;

  @Field(() => String, { nullable: true, description: 'Who handles it, as first contacted.' })
  @Property({ type: 'text', nullable: true })
  handlerName: string | null = null;

  @Field(() => Date, { nullable: true, description: 'When they were first contacted in writing.' })
  @Property({ type: 'timestamptz', length: 3, nullable: true })
  contactedAt: Date | null = null;

  @Field(() => String, { nullable: true, description: 'What came of it, as filed.' })
  @Property({ type: 'text', nullable: true })
  result: string | null = null;

  @Field(() => Date, { nullable: true })
  @Property({ type: 'timestamptz', length: 3, nullable: true })
  filedAt: Date | null = null;

  @Field(() => Date, { nullable: true, description: 'When the customer was told the result.' })
  @Property({ type: 'timestamptz', length: 3, nullable: true })
  toldAt: Date | null = null;

  get topic(): string {
    return this.requestId;
  }

  /** What is known of it; somebody else's handling becomes needed by it, or is needed no more. */
  describe({ area, distanceKm, supplierNeeded }: VehicleFacts): void {
    this.area = area;
    this.distanceKm = distanceKm;
    this.supplierNeeded = supplierNeeded;
    const needed = area !== VehicleFaultArea.BODY;
    if (needed === (this.handling === HandlingState.NOT_NEEDED)) this.take(needed ? 'need' : 'drop');
  }

  contact(handlerName: string | null, at: Date): void {
    this.take('contact');
    this.handlerName ??= handlerName;
    this.contactedAt ??= at;
  }

  file(result: string, at: Date): void {
    this.take('file');
    this.result = result;
    this.filedAt = at;
  }

  tell(at: Date): void {
    this.take('tell');
    this.toldAt = at;
  }

  private take(verb: Verb): void {
    this.handling = step(handlingTransitions, this.handling, verb, 'HANDLING_STEP_REFUSED');
  }
}
