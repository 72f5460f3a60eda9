import { GraphQLLocalDate } from 'graphql-scalars';
import {
  Arg,
  Args,
  Ctx as Context,
  Field,
  FieldResolver,
  ID,
  Int,
  ObjectType,
  Query,
  registerEnumType,
  Resolver,
  Root,
} from 'type-graphql';
import type { Ctx } from '../../access/context.ts';
import { Visit } from '../../dispatch/visit.ts';
import { dayBounds, localDate, startOfDay } from '../../kernel/clock.ts';
import { type Connection, CursorFormat, pageSize, toConnection } from '../../kernel/paging.ts';
import { allOf, anyOf, sql, verbatim } from '../../kernel/sql.ts';
import { branchWithin } from '../../organization/branches/branch-reach.ts';
import { connectionOf, PageArgs } from '../../platform/connection.ts';
import { policyAt } from '../../policy/policy-at.ts';
import { RepairRequest } from '../../requests/repair-request.ts';
import { SurveyAnswer } from '../../surveys/answers/survey-answer.ts';
import { Rating } from '../../surveys/survey-words.ts';

export enum ArrivalGap {
  SERVER = 'SERVER',
  SIGNATURE = 'SIGNATURE',
  RATING = 'RATING',
}
registerEnumType(ArrivalGap, {
  name: 'ArrivalGap',
  description: 'WSH-10: what does not fit the arrival that the technician claims.',
  valuesConfig: {
    SERVER: {
      description: 'The server heard of it more than so many minutes later (reports.arrivalGap).',
    },
    SIGNATURE: {
      description:
        'The customer signed on the technician’s device, and the claimed arrival and the reported minutes of work leave more than so many minutes unexplained (reports.arrivalGap).',
    },
    RATING: {
      description: 'The customer rated the arrival time DISSATISFIED. Only for whoever may see the rating.',
    },
  },
});

@ObjectType({
  simpleResolvers: true,
  description: 'WSH-10: what is known of one arrival, side by side.',
})
export class ArrivalProof {
  @Field(() => ID)
  visitId!: string;

  @Field(() => String)
  requestNumber!: string;

  @Field(() => String, { description: 'Who led the visit.' })
  technicianName!: string;

  @Field(() => Date, { description: 'When the technician says to have arrived.' })
  claimedAt!: Date;

  @Field(() => Date, { description: 'When the server heard of it.' })
  serverAt!: Date;

  @Field(() => Date, { nullable: true, description: 'When a supervisor confirmed the claim.' })
  confirmedAt!: Date | null;

  @Field(() => Date, {
    nullable: true,
    description: 'The signed time on the voucher: the first signature after the arrival.',
  })
  signedAt!: Date | null;

  @Field(() => Rating, {
    nullable: true,
    description:
      'The customer’s rating of the arrival time. SUR-4: only for whoever sees single answers, and never of the own visits; null for everybody else.',
  })
  rating!: Rating | null;

  @Field(() => Int, { description: 'Minutes from the claimed arrival to the server’s.' })
  serverMinutes!: number;

  @Field(() => Int, {
    nullable: true,
    description:
      'Minutes from the claimed arrival to the signature on the technician’s device, less the reported minutes of work.',
  })
  signatureMinutes!: number | null;

  @Field(() => [ArrivalGap])
  gaps!: ArrivalGap[];
}

const ArrivalProofConnection = connectionOf(ArrivalProof, 'ArrivalProof');
const inTime = new CursorFormat('arrivalProofs', { serverAt: 'instant', visitId: 'id' });

@Resolver(() => ArrivalProof)
export class ArrivalProofResolver {
  @Query(() => ArrivalProofConnection, {
    description:
      'WSH-10: the arrivals of a branch, in order: the technician’s claim, the server’s time, the signed time on the voucher and the customer’s rating of the arrival time side by side; or only those with gaps. SUPERVISOR, BRANCH_MANAGER, SERVICE_DEPARTMENT; EXECUTIVE without the ratings.',
  })
  async arrivalProofs(
    @Arg('branchId', () => ID) branchId: string,
    @Arg('from', () => GraphQLLocalDate, { description: 'First day, in the zone of the branch.' })
    from: string,
    @Arg('to', () => GraphQLLocalDate, { description: 'Last day, included.' }) to: string,
    @Arg('onlyGaps', () => Boolean, { defaultValue: false }) onlyGaps: boolean,
    @Args(() => PageArgs) page: PageArgs,
    @Context() ctx: Ctx,
  ): Promise<Connection<ArrivalProof>> {
    const branch = await branchWithin(ctx, branchId);
    const size = pageSize(page.first);
    const after = inTime.decode(page.after);
    const on = localDate(ctx.at, branch.timeZone);
    const { value } = await policyAt(ctx.em, 'reports.arrivalGap', { branchId: branch.id }, on);
    const where = [
      ctx.read.visible(RepairRequest, 'r'),
      sql`r.branch_id = ${branch.id}::uuid`,
      sql`v.branch_id = ${branch.id}::uuid`,
      sql`v.arrived_at >= ${startOfDay(from, branch.timeZone)}::timestamptz`,
      sql`v.arrived_at < ${dayBounds(to, branch.timeZone).until}::timestamptz`,
    ];
    if (after)
      where.push(sql`(v.arrived_at, v.id) > (${after.serverAt}::timestamptz, ${after.visitId}::uuid)`);
    const gap = sql`${value.minutes}::int`;
    // The three ways; the last counts for nobody to whom the rating is absent, in the list as well.
    const server = sql`p.server_minutes > ${gap}`;
    const signature = sql`coalesce(p.signature_minutes, 0) > ${gap}`;
    const rating = verbatim(`coalesce(p.rating = 'DISSATISFIED', false)`);
    const rows = await ctx.read.rows<ArrivalProof>(sql`
      select p.id as "visitId", p.number as "requestNumber", p.technician as "technicianName", p.claimed_at as "claimedAt",
        p.arrived_at as "serverAt", p.confirmed_at as "confirmedAt", p.signed_at as "signedAt", p.rating,
        p.server_minutes as "serverMinutes", p.signature_minutes as "signatureMinutes",
        array_remove(array[case when ${server} then 'SERVER' end, case when ${signature} then 'SIGNATURE' end,
          case when ${rating} then 'RATING' end], null) as gaps
      from (
        select v.id, r.number, t.name as technician, v.arrived_claimed_at as claimed_at, v.arrived_at,
          v.arrival_confirmed_at as confirmed_at, signed.signed_at, rated.arrival_time as rating,
          floor(extract(epoch from v.arrived_at - v.arrived_claimed_at) / 60)::int as server_minutes,
          case when signed.door = 'DEVICE' and worked.minutes is not null then
            floor(extract(epoch from signed.signed_at - v.arrived_claimed_at) / 60)::int - worked.minutes end as signature_minutes
        from repair_request r
        join visit v on v.request_id = r.id
        join staff_member t on t.id = v.lead_id
        left join lateral (
          select g.signed_at, g.door from voucher_signature g where g.request_id = r.id and g.signed_at >= v.arrived_at
          order by g.id limit 1) signed on true
        left join lateral (
          select sum(m.minutes)::int as minutes from service_report s
          cross join lateral jsonb_to_recordset(s.minutes) as m(minutes int) where s.visit_id = v.id) worked on true
        left join lateral (
          select a.arrival_time from survey_answer a join survey q on q.id = a.survey_id
          where q.request_id = r.id and q.lead_technician_id = v.lead_id and ${ctx.read.visible(SurveyAnswer, 'a')}
          order by a.version desc limit 1) rated on true
        where ${allOf(where)}) p
      where ${onlyGaps ? anyOf([server, signature, rating]) : verbatim('true')}
      order by p.arrived_at, p.id limit ${verbatim(String(size + 1))}`);
    return toConnection(rows, size, (row) => inTime.encode(row));
  }

  @FieldResolver(() => Visit, { nullable: true })
  async visit(@Root() proof: ArrivalProof, @Context() ctx: Ctx): Promise<Visit | null> {
    return ctx.find(Visit, proof.visitId);
  }
}
