import { Field, FieldResolver, ObjectType, Resolver, Root } from 'type-graphql';
import { TrackedRequest } from '../visits/course/tracked-request.ts';
import { CustodyReceipt } from './custody/custody-receipt.ts';
import { ReceiptState } from './custody/custody-words.ts';
import { UnitCustody } from './custody/unit-custody.ts';
import { RepairCard, RepairCardState } from './repair/repair-card.ts';

@ObjectType({ simpleResolvers: true, description: 'What a tracking link shows of a unit in the workshop.' })
class TrackedWorkshop {
  @Field(() => String, { description: "Number of the customer's receipt." })
  receiptNumber!: string;

  @Field(() => ReceiptState)
  receiptState!: ReceiptState;

  @Field(() => RepairCardState, {
    nullable: true,
    description: 'Null while the unit is on its way to the workshop.',
  })
  cardState!: RepairCardState | null;

  @Field(() => Date, { nullable: true, description: 'WKS-5: the promise that counts now.' })
  plannedFinishAt!: Date | null;

  @Field(() => Date, { nullable: true })
  returnPlannedAt!: Date | null;
}

@Resolver(() => TrackedRequest)
export class TrackedWorkshopResolver {
  @FieldResolver(() => TrackedWorkshop, {
    nullable: true,
    description: 'WKS-1: receipt, state and promise of a unit that was taken away; null where none was.',
  })
  async workshop(@Root() tracked: TrackedRequest): Promise<TrackedWorkshop | null> {
    const { em } = tracked.linked;
    const ofRequest = { requestId: tracked.requestId };
    const receipt = await em.findOne(CustodyReceipt, ofRequest, { orderBy: { id: 'desc' } });
    if (!receipt) return null;
    const card = await em.findOne(RepairCard, { receiptId: receipt.id });
    const custody = await em.findOne(UnitCustody, ofRequest);
    return {
      receiptNumber: receipt.number,
      receiptState: receipt.state,
      cardState: card?.state ?? null,
      plannedFinishAt: card?.plannedFinishAt ?? null,
      returnPlannedAt: custody?.returnPlannedAt ?? null,
    };
  }
}
