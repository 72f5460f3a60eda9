import { Length } from 'class-validator';
import { Arg, Ctx as Context, Field, ID, InputType, Int, Mutation, Resolver } from 'type-graphql';
import type { Ctx } from '../../access/context.ts';
import { Asset } from '../../assets/asset.ts';
import { RepairRequest } from '../repair-request.ts';
import { replaceUnit } from './replace-unit.ts';

@InputType()
export class AssetReplaceInput {
  @Field(() => ID, { description: 'The request under which it happened; the unit it is about is replaced.' })
  requestId!: string;

  @Field(() => Int, { description: 'Version of the request as it was read.' })
  version!: number;

  @Length(1, 60)
  @Field(() => String, { description: 'Of the new unit, from its name plate.' })
  serialNumber!: string;

  @Field(() => ID, {
    nullable: true,
    description: 'Where the new unit is of another model than the old one.',
  })
  modelId?: string | null;

  @Length(1, 300)
  @Field(() => String, { description: 'Why it was replaced and not repaired; the customer reads it.' })
  reason!: string;

  @Length(8, 100)
  @Field(() => String, { description: 'The same key with the same input gives the first result again.' })
  idempotencyKey!: string;
}

@Resolver()
export class ReplacementResolver {
  @Mutation(() => Asset, {
    description:
      'ENT-8: records that a unit was replaced under warranty; answers the new one, linked to the old, whose own warranty term sets its warranty. Contracts that named the old one name the new one. For CLERK and SUPERVISOR of the request’s branch, while it is IN_SERVICE, IN_WORKSHOP or RESOLVED. Errors: REQUEST_STEP_REFUSED, NOT_UNDER_WARRANTY, UNIT_ALREADY_REPLACED, UNIT_WITHOUT_WARRANTY, SERIAL_NUMBER_TAKEN, VALIDATION_FAILED, VERSION_CONFLICT, NOT_FOUND, IDEMPOTENCY_KEY_REUSED.',
  })
  async assetReplace(
    @Arg('input', () => AssetReplaceInput) input: AssetReplaceInput,
    @Context() ctx: Ctx,
  ): Promise<Asset> {
    const request = await ctx.loadForChange(RepairRequest, input.requestId, {
      version: input.version,
      field: 'requestId',
    });
    return replaceUnit(ctx, request, input);
  }
}
