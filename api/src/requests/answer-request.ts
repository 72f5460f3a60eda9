import type { Ctx } from '../access/context.ts';
import { beyondScope } from '../access/beyond-scope.ts';
import { Customer } from '../customers/customer.ts';
import { RuleError } from '../kernel/rule-error.ts';
import { written } from '../kernel/written.ts';
import { MessageChannel, sendMessage } from '../platform/outbox.ts';
import { loadCalendar } from '../policy/calendars/load-calendar.ts';
import { factsOf } from './call-facts.ts';
import { endPause, meetTargets, targetsForChange } from './change-request.ts';
import { invalid } from './intake-words.ts';
import { momentOf, termsFor } from './promise-targets.ts';
import type { RepairRequest } from './repair-request.ts';
import { recordEvent } from './request-event.ts';
import { acknowledgedText } from './request-messages.ts';
import { RequestEventKind } from './request-words.ts';
import { ServiceTarget, TargetKind, TargetState } from './service-target.ts';

/**
 * DSP-4: the first answer: the customer is told how it will be handled.
 * @throws RuleError ALREADY_ACKNOWLEDGED, REQUEST_STEP_REFUSED, VALIDATION_FAILED
 */
export async function acknowledgeRequest(ctx: Ctx, request: RepairRequest, handling: string): Promise<void> {
  requireOpen(request, 'acknowledge');
  if (request.acknowledgedAt) throw new RuleError('ALREADY_ACKNOWLEDGED');
  const said = written(handling);
  if (!said) throw invalid('handling', 'isLength');
  await countAsAnswer(ctx, request);
  recordEvent(ctx, request, RequestEventKind.ACKNOWLEDGED, { handling: said });
  const { language } = await beyondScope(ctx, 'requests.acknowledge', (em) =>
    em.findOneOrFail(Customer, { id: request.customerId }),
  );
  await sendMessage(ctx.em, ctx.jobs, {
    channel: MessageChannel.SMS,
    to: request.contactPhone,
    template: 'request.acknowledged',
    text: acknowledgedText(language, { number: request.number, handling: said }),
    language,
    requestId: request.id,
    branchId: request.branchId,
    at: ctx.at,
  });
}

/** Whoever was told how it goes on has been answered, whatever told it. */
export async function countAsAnswer(ctx: Ctx, request: RepairRequest): Promise<void> {
  if (request.acknowledgedAt) return;
  request.acknowledge(ctx.at);
  await meetTargets(ctx, request, TargetKind.ACKNOWLEDGE);
}

/** DSP-4: a complex fault: its diagnosis is promised for no hour any more. */
export async function markComplex(ctx: Ctx, request: RepairRequest, reason: string): Promise<void> {
  requireOpen(request, 'markComplex');
  if (request.complex)
    throw new RuleError('REQUEST_STEP_REFUSED', {
      from: request.state,
      to: request.state,
      step: 'markComplex',
    });
  const said = written(reason);
  if (!said) throw invalid('reason', 'isLength');
  request.complex = true;
  for (const target of await targetsForChange(ctx, request)) {
    if (target.kind !== TargetKind.DIAGNOSE) continue;
    await endPause(ctx, target);
    target.void(ctx.at);
  }
  recordEvent(ctx, request, RequestEventKind.MARKED_COMPLEX, { reason: said });
}

/** DSP-4: a preliminary diagnosis so soon after the first arrival, where policy promises one and the fault is not complex. */
export async function promiseDiagnosis(ctx: Ctx, request: RepairRequest): Promise<void> {
  if (request.complex) return;
  const promised = (await targetsForChange(ctx, request)).some(
    (target) => target.kind === TargetKind.DIAGNOSE && target.state !== TargetState.VOID,
  );
  if (promised) return;
  const { diagnose } = await termsFor(ctx, await factsOf(ctx, request));
  if (!diagnose) return;
  const calendar = await loadCalendar(ctx.em, request.branchId);
  ctx.em.persist(ServiceTarget.promise(request, momentOf(diagnose, calendar, ctx.at), ctx.at));
}

function requireOpen(request: RepairRequest, step: string): void {
  if (request.isOpen) return;
  throw new RuleError('REQUEST_STEP_REFUSED', { from: request.state, to: request.state, step });
}
