import { IsString, IsUUID } from 'class-validator';
import { GraphQLLocalDate } from 'graphql-scalars';
import {
  Arg,
  Ctx as Context,
  Field,
  FieldResolver,
  ID,
  InputType,
  Mutation,
  Resolver,
  Root,
} from 'type-graphql';
import type { Ctx } from '../../../access/context.ts';
import { actorId } from '../../../kernel/actor.ts';
import { notFound, RuleError } from '../../../kernel/rule-error.ts';
import { reachesBranch } from '../../../organization/branches/branch-reach.ts';
import { StaffMember } from '../../../organization/staff/staff-member.ts';
import { StaffProbation } from './staff-probation.ts';

@InputType()
export class StaffProbationSetInput {
  @IsUUID()
  @Field(() => ID)
  staffId!: string;

  @IsString()
  @Field(() => GraphQLLocalDate, { description: 'First day.' })
  fromOn!: string;

  @IsString()
  @Field(() => GraphQLLocalDate, { description: 'Last day.' })
  untilOn!: string;
}

@Resolver(() => StaffProbation)
export class StaffProbationResolver {
  @Mutation(() => StaffProbation, {
    description:
      'KPI-10: sets a person’s time of probation, by which reviews opened from then on are monthly; with the same first day it changes the last one. HUMAN_RESOURCES, not for oneself. Errors: VALIDITY_REVERSED, OWN_ACT_REFUSED, NOT_FOUND.',
  })
  async staffProbationSet(
    @Arg('input', () => StaffProbationSetInput) input: StaffProbationSetInput,
    @Context() ctx: Ctx,
  ): Promise<StaffProbation> {
    const { staffId, fromOn, untilOn } = input;
    const person = await ctx.load(StaffMember, staffId, 'staffId');
    if (!reachesBranch(ctx.actor, person.homeBranchId)) throw notFound('staffId');
    if (person.id === actorId(ctx.actor)) throw new RuleError('OWN_ACT_REFUSED', {}, 'staffId');
    if (untilOn < fromOn) throw new RuleError('VALIDITY_REVERSED', {}, 'untilOn');
    const known = await ctx.em.findOne(StaffProbation, { staffId: person.id, fromOn });
    const probation = known ?? Object.assign(new StaffProbation(), { staffId: person.id, fromOn });
    Object.assign(probation, { branchId: person.homeBranchId, untilOn });
    ctx.em.persist(probation);
    return probation;
  }

  @FieldResolver(() => ID, { description: 'Whose.' })
  staffId(@Root() probation: StaffProbation): string {
    return probation.staffId;
  }
}
