import { beyondScope } from '../../access/beyond-scope.ts';
import type { Ctx } from '../../access/context.ts';
import { ProductModel } from '../../catalog/product-model.ts';
import { Customer } from '../../customers/customer.ts';
import { RuleError } from '../../kernel/rule-error.ts';
import { written } from '../../kernel/written.ts';
import { MessageChannel, sendMessage } from '../../platform/outbox.ts';
import { factsOf } from '../call-facts.ts';
import { endPause, meetTargets, targetsForChange } from '../change-request.ts';
import type { ContactEntry } from '../contacts/contact-entry.ts';
import { ContactDirection, ContactKind, ContactParty } from '../contacts/contact-words.ts';
import { writeContact } from '../contacts/write-contact.ts';
import { invalid } from '../intake-words.ts';
import { promiseFromCall } from '../promise-from-call.ts';
import { vehicleTerms } from '../promise-targets.ts';
import type { RepairRequest } from '../repair-request.ts';
import { recordEvent } from '../request-event.ts';
import { handlingLetter, handlingResultText } from '../request-messages.ts';
import { RequestEventKind } from '../request-words.ts';
import { TargetBasis, TargetKind } from '../service-target.ts';
import { describe, holdOpen, putVehicleFault, requireVehicle } from './put-vehicle-fault.ts';
import { VehicleFault } from './vehicle-fault.ts';
import type { VehicleHandlingContactInput } from './vehicle.input.ts';
import { HandlingState, type VehicleFacts } from './vehicle-words.ts';

/**
 * DSP-5: where the vehicle is at fault, found out or corrected after the call. What the fault promises counts from the call,
 * in place of what it promised before; what has happened already is promised no more.
 * @throws RuleError NOT_A_VEHICLE, REQUEST_STEP_REFUSED once it is over, VALIDATION_FAILED
 */
export async function recordVehicleFault(
  ctx: Ctx,
  request: RepairRequest,
  facts: VehicleFacts,
): Promise<void> {
  const model = request.modelId ? await ctx.load(ProductModel, request.modelId) : null;
  requireVehicle(request, model?.category, 'requestId');
  requireOpen(request, 'recordVehicleFault');
  const known = await faultOf(ctx, request);
  const before = known?.handling ?? HandlingState.NOT_NEEDED;
  const fault = known ?? putVehicleFault(ctx, request, facts);
  if (known) describe(ctx, request, known, facts);
  const handled = fault.handling !== HandlingState.NOT_NEEDED;
  const targets = await targetsForChange(ctx, request);
  for (const target of targets) {
    const over =
      target.basis === TargetBasis.DISTANCE || (!handled && target.kind === TargetKind.CONTACT_HANDLER);
    if (!over) continue;
    await endPause(ctx, target);
    target.void(ctx.at);
  }
  const there = targets.some((target) => target.kind === TargetKind.ARRIVE && target.metAt);
  for (const term of await vehicleTerms(ctx, await factsOf(ctx, request), facts)) {
    if (term.kind === TargetKind.ACKNOWLEDGE && request.acknowledgedAt) continue;
    if (term.kind === TargetKind.ARRIVE && there) continue;
    if (term.kind === TargetKind.CONTACT_HANDLER && before !== HandlingState.NOT_NEEDED) continue;
    await promiseFromCall(ctx, request, term);
  }
}

/**
 * DSP-5: writes to who handles the fault: the letter leaves through the outbox and is in the log of contacts, and the clock
 * is met.
 * @throws RuleError NOT_IN_WRITING, HANDLING_STEP_REFUSED, REQUEST_STEP_REFUSED, VALIDATION_FAILED
 */
export async function contactHandler(
  ctx: Ctx,
  request: RepairRequest,
  input: VehicleHandlingContactInput,
): Promise<void> {
  if (input.channel === MessageChannel.SMS) throw new RuleError('NOT_IN_WRITING', {}, 'channel');
  requireOpen(request, 'contactHandler');
  const fault = await handledFault(ctx, request, HandlingState.CONTACTED);
  const handlerName = written(input.handlerName);
  const to = written(input.to);
  const words = written(input.words);
  if (!handlerName) throw invalid('handlerName', 'isLength');
  if (!to) throw invalid('to', 'isLength');
  if (!words) throw invalid('words', 'isLength');
  await markContacted(ctx, request, fault, handlerName);
  const message = await sendMessage(ctx.em, ctx.jobs, {
    channel: input.channel,
    to,
    template: 'vehicle.handling',
    text: handlingLetter(ctx.language, { number: request.number, handlerName, words }),
    language: ctx.language,
    requestId: request.id,
    branchId: request.branchId,
    at: ctx.at,
  });
  writeContact(ctx, request, {
    direction: ContactDirection.OUT,
    kind: input.channel === MessageChannel.EMAIL ? ContactKind.EMAIL : ContactKind.LETTER,
    party: ContactParty.HANDLER,
    withWhom: handlerName,
    words,
    messageId: message.id,
  });
}

/** DSP-5: a letter or e-mail to the handler that went another way and was logged counts like one that we sent; a call does not. */
export async function countAsWritten(ctx: Ctx, request: RepairRequest, entry: ContactEntry): Promise<void> {
  const inWriting = entry.kind === ContactKind.LETTER || entry.kind === ContactKind.EMAIL;
  const toHandler = entry.party === ContactParty.HANDLER && entry.direction === ContactDirection.OUT;
  if (!inWriting || !toHandler || !request.isOpen) return;
  const fault = await faultOf(ctx, request);
  if (fault?.handling === HandlingState.NEEDED) await markContacted(ctx, request, fault, entry.withWhom);
}

async function markContacted(
  ctx: Ctx,
  request: RepairRequest,
  fault: VehicleFault,
  handlerName: string | null,
): Promise<void> {
  fault.contact(handlerName, ctx.at);
  await meetTargets(ctx, request, TargetKind.CONTACT_HANDLER);
  recordEvent(ctx, request, RequestEventKind.HANDLER_CONTACTED, { handler: handlerName });
}

/** DSP-5: files what came of the handling. @throws RuleError HANDLING_STEP_REFUSED, VALIDATION_FAILED */
export async function fileResult(ctx: Ctx, request: RepairRequest, result: string): Promise<void> {
  requireOpen(request, 'fileResult');
  const fault = await handledFault(ctx, request, HandlingState.FILED);
  const said = written(result);
  if (!said) throw invalid('result', 'isLength');
  fault.file(said, ctx.at);
  recordEvent(ctx, request, RequestEventKind.HANDLING_FILED);
}

/** DSP-5: tells the customer what was filed; from now on the request can be resolved. @throws RuleError HANDLING_STEP_REFUSED */
export async function tellResult(ctx: Ctx, request: RepairRequest): Promise<void> {
  requireOpen(request, 'tellResult');
  const fault = await handledFault(ctx, request, HandlingState.TOLD);
  fault.tell(ctx.at);
  holdOpen(request, fault);
  const result = fault.result ?? '';
  recordEvent(ctx, request, RequestEventKind.HANDLING_TOLD, { result });
  const { language } = await beyondScope(ctx, 'requests.tell-result', (em) =>
    em.findOneOrFail(Customer, { id: request.customerId }),
  );
  await sendMessage(ctx.em, ctx.jobs, {
    channel: MessageChannel.SMS,
    to: request.contactPhone,
    template: 'vehicle.result',
    text: handlingResultText(language, { number: request.number, result }),
    language,
    requestId: request.id,
    branchId: request.branchId,
    at: ctx.at,
  });
}

function faultOf(ctx: Ctx, request: Pick<RepairRequest, 'id'>): Promise<VehicleFault | null> {
  return ctx.em.findOne(VehicleFault, { requestId: request.id });
}

/** The fault whose handling is to take a step; nobody handles what was never recorded. */
async function handledFault(ctx: Ctx, request: RepairRequest, to: HandlingState): Promise<VehicleFault> {
  const fault = await faultOf(ctx, request);
  if (!fault) throw new RuleError('HANDLING_STEP_REFUSED', { from: HandlingState.NOT_NEEDED, to });
  return fault;
}

function requireOpen(request: RepairRequest, step: string): void {
  if (request.isOpen) return;
  throw new RuleError('REQUEST_STEP_REFUSED', { from: request.state, to: request.state, step });
}
