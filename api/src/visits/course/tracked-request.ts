import { Field, ObjectType } from 'type-graphql';
import { Ctx } from '../../access/context.ts';
import { ProductModel } from '../../catalog/product-model.ts';
import { maskName, maskPhone } from '../../customers/mask.ts';
import { Visit } from '../../dispatch/visit.ts';
import { explainEntitlement } from '../../entitlement/explain-entitlement.ts';
import { Language, type LinkActor } from '../../kernel/actor.ts';
import { sql } from '../../kernel/sql.ts';
import { Branch } from '../../organization/branches/branch.ts';
import { decisionInForce, EntitlementDecision } from '../../requests/entitlement-decision.ts';
import { RepairRequest } from '../../requests/repair-request.ts';
import { RequestEvent } from '../../requests/request-event.ts';
import { NextActor, RequestEventKind, RequestState } from '../../requests/request-words.ts';
import { promiseOf, ServiceTarget, TargetPause } from '../../requests/service-target.ts';
import { ServiceVoucher } from '../../requests/service-voucher.ts';
import { isSigned } from '../voucher/voucher-rows.ts';
import { Diagnosis } from '../work/diagnosis.ts';
import { ServiceReport } from '../work/service-report.ts';
import { courseOf } from './course.query.ts';
import { isSignable, nextStep, stepText } from './next-step.ts';

/** Events that a link shows; a longer course is for the customer who signs in. */
const EVENTS_SHOWN = 100;

/**
 * What a tracking link shows of its request (WSH-1): no full name, no full phone, no address. It is read when the first
 * field is asked for: in the scope of the link alone, and after the mutation that returned it is committed.
 */
@ObjectType({
  description:
    'WSH-1: what a tracking link shows of its one request. Names and phone numbers are masked, the address is left out.',
})
export class TrackedRequest {
  readonly #asking: Pick<Ctx, 'platform' | 'visit'>;
  readonly #holder: LinkActor;
  #shown: Promise<Shown> | undefined;
  #linked: Ctx | undefined;

  constructor(asking: Pick<Ctx, 'platform' | 'visit'>, holder: LinkActor) {
    this.#asking = asking;
    this.#holder = holder;
  }

  /** The context of the link's holder, for fields that later folders add. */
  get linked(): Ctx {
    const { platform, visit } = this.#asking;
    this.#linked ??= new Ctx(platform, visit, this.#holder, 'TrackedRequest');
    return this.#linked;
  }

  /** The one request that the link opens. */
  get requestId(): string {
    return this.#holder.requestId;
  }

  @Field(() => String)
  get number(): Promise<string> {
    return this.#show('number');
  }

  @Field(() => RequestState)
  get state(): Promise<RequestState> {
    return this.#show('state');
  }

  @Field(() => Date)
  get receivedAt(): Promise<Date> {
    return this.#show('receivedAt');
  }

  @Field(() => String)
  get branchName(): Promise<string> {
    return this.#show('branchName');
  }

  @Field(() => String, { description: 'Where to call about it.' })
  get branchPhone(): Promise<string> {
    return this.#show('branchPhone');
  }

  @Field(() => String, { nullable: true })
  get modelName(): Promise<string | null> {
    return this.#show('modelName');
  }

  @Field(() => String, { description: "The fault in the customer's own words." })
  get faultDescription(): Promise<string> {
    return this.#show('faultDescription');
  }

  @Field(() => String, { description: 'Who raised it: enough to recognize oneself.' })
  get maskedName(): Promise<string> {
    return this.#show('maskedName');
  }

  @Field(() => String, { description: 'The phone to which codes go, masked.' })
  get maskedPhone(): Promise<string> {
    return this.#show('maskedPhone');
  }

  @Field(() => String, { nullable: true, description: 'Who leads the visit that is planned or running.' })
  get technicianName(): Promise<string | null> {
    return this.#show('technicianName');
  }

  @Field(() => Date, { nullable: true, description: 'Planned arrival of that visit.' })
  get plannedAt(): Promise<Date | null> {
    return this.#show('plannedAt');
  }

  @Field(() => ServiceTarget, {
    nullable: true,
    description: 'The earliest due of what is promised (DSP-13).',
  })
  get promise(): Promise<ServiceTarget | null> {
    return this.#show('promise');
  }

  @Field(() => [RequestEvent], { description: 'What happened, in order; the last 100.' })
  get events(): Promise<RequestEvent[]> {
    return this.#show('events');
  }

  @Field(() => NextActor, { description: 'WSH-4: who has to act next.' })
  get nextActor(): Promise<NextActor> {
    return this.#show('nextActor');
  }

  @Field(() => String, { description: "WSH-4: what has to be done next, in the reader's language." })
  get nextStep(): Promise<string> {
    return this.#show('nextStep');
  }

  @Field(() => Date, {
    nullable: true,
    description: 'WSH-4: by when; null where nothing is promised for it.',
  })
  get nextDueAt(): Promise<Date | null> {
    return this.#show('nextDueAt');
  }

  @Field(() => Boolean, { description: 'VIS-4: whether it can be signed now, with a code to the phone.' })
  get signable(): Promise<boolean> {
    return this.#show('signable');
  }

  @Field(() => Boolean, {
    description: 'BIL-3: whether an estimate waits for an answer, which the customer gives signed in.',
  })
  get approvalAwaited(): Promise<boolean> {
    return this.#show('approvalAwaited');
  }

  @Field(() => String, { description: 'Who pays and why, in words.' })
  get coverageExplanation(): Promise<string> {
    return this.#show('coverageExplanation');
  }

  @Field(() => ServiceReport, {
    nullable: true,
    description: 'VIS-5: what was done; shown once it can be signed.',
  })
  get report(): Promise<ServiceReport | null> {
    return this.#show('report');
  }

  async #show<Name extends keyof Shown>(name: Name): Promise<Shown[Name]> {
    this.#shown ??= show(this.linked);
    return (await this.#shown)[name];
  }
}

type Shown = Awaited<ReturnType<typeof show>>;

async function show(ctx: Ctx) {
  if (ctx.actor.kind !== 'LINK') throw new Error('only a link shows a tracked request');
  const request = await ctx.load(RepairRequest, ctx.actor.requestId);
  const ofRequest = { requestId: request.id };
  const branch = await ctx.load(Branch, request.branchId);
  const model = request.modelId ? await ctx.find(ProductModel, request.modelId) : null;
  const course = await courseOf(ctx, request);
  const next = nextStep(course);
  const decisions = await ctx.em.find(EntitlementDecision, ofRequest, { orderBy: { id: 'asc' } });
  const decision = decisionInForce(decisions);
  const voucher = await ctx.em.findOneOrFail(ServiceVoucher, ofRequest);
  const english = ctx.language === Language.EN;
  return {
    number: request.number,
    state: request.state,
    receivedAt: request.receivedAt,
    branchName: english ? branch.nameEn : branch.name,
    branchPhone: branch.phone,
    modelName: model && (english ? model.nameEn : model.name),
    faultDescription: request.faultDescription,
    maskedName: maskName(request.raisedByName),
    maskedPhone: maskPhone(request.contactPhone),
    ...(await comingVisit(ctx, request)),
    promise: await promised(ctx, request),
    events: await eventsOf(ctx, request),
    nextActor: next.actor,
    nextStep: stepText(next.step, ctx.language, course.partsExpectedOn),
    nextDueAt: next.dueAt,
    signable: isSignable(course),
    approvalAwaited: next.step === 'APPROVE_ESTIMATE',
    coverageExplanation: decision
      ? (decision.overrideReason ?? explainEntitlement(decision, ctx.language))
      : '',
    report: isSignable(course) || isSigned(voucher) ? await lastReport(ctx, request) : null,
  };
}

/** Who comes and when: the visit that is planned or running. The person's name belongs to the promise. */
async function comingVisit(
  ctx: Ctx,
  request: RepairRequest,
): Promise<{ technicianName: string | null; plannedAt: Date | null }> {
  const row = await ctx.read.row<{ technicianName: string; plannedAt: Date }>(sql`
    select t.name as "technicianName", v.planned_at as "plannedAt" from visit v join staff_member t on t.id = v.lead_id
    where ${ctx.read.visible(Visit, 'v')} and v.request_id = ${request.id}
      and v.state in ('ASSIGNED', 'ACCEPTED', 'TRAVELLING', 'ARRIVED')`);
  return row ?? { technicianName: null, plannedAt: null };
}

/** What is promised (DSP-13), with its pauses read along. */
async function promised(ctx: Ctx, request: RepairRequest): Promise<ServiceTarget | null> {
  const promise = promiseOf(
    await ctx.em.find(ServiceTarget, { requestId: request.id }, { orderBy: { id: 'asc' } }),
  );
  if (!promise) return null;
  const pauses = await ctx.em.find(TargetPause, { targetId: promise.id }, { orderBy: { id: 'asc' } });
  return Object.assign(Object.create(ServiceTarget.prototype), promise, { pauses }) as ServiceTarget;
}

/** The course without the full name of whoever raised the request or signed. */
async function eventsOf(ctx: Ctx, request: RepairRequest): Promise<RequestEvent[]> {
  const last = await ctx.em.find(
    RequestEvent,
    { requestId: request.id },
    { orderBy: { id: 'desc' }, limit: EVENTS_SHOWN },
  );
  return last.reverse().map((event) => {
    const { id, requestId, branchId, at, kind, actorKind, params } = event;
    const shown = { id, requestId, branchId, at, kind, actorKind, actorId: null, params };
    const actorName =
      actorKind === 'CUSTOMER' && event.actorName ? maskName(event.actorName) : event.actorName;
    const signer =
      kind === RequestEventKind.VOUCHER_SIGNED
        ? { params: { ...params, signer: maskName(String(params.signer)) } }
        : {};
    return Object.assign(new RequestEvent(), shown, { actorName }, signer);
  });
}

async function lastReport(ctx: Ctx, request: RepairRequest): Promise<ServiceReport | null> {
  const [report] = await ctx.em.find(
    ServiceReport,
    { requestId: request.id },
    { orderBy: { id: 'desc' }, limit: 1 },
  );
  if (!report) return null;
  const diagnosis = await ctx.em.findOne(Diagnosis, { visitId: report.visitId });
  return Object.assign(Object.create(ServiceReport.prototype), report, { diagnosis }) as ServiceReport;
}
