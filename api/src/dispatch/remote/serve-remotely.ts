import { UniqueConstraintViolationException } from '@mikro-orm/core';
import type { Ctx } from '../../access/context.ts';
import { actorId, actorName, type StaffActor } from '../../kernel/actor.ts';
import { notFound, RuleError } from '../../kernel/rule-error.ts';
import { written } from '../../kernel/written.ts';
import { countAsAnswer } from '../../requests/answer-request.ts';
import { meetTargets, voidPromises } from '../../requests/change-request.ts';
import { invalid } from '../../requests/intake-words.ts';
import type { RepairRequest } from '../../requests/repair-request.ts';
import { recordEvent } from '../../requests/request-event.ts';
import { RequestEventKind, RequestState } from '../../requests/request-words.ts';
import { TargetKind } from '../../requests/service-target.ts';
import { activeVisit } from '../plan-visit.ts';
import { type RemoteMeans, RemoteSession } from './remote-session.ts';
import { RemoteResult } from './remote.input.ts';

/**
 * DSP-14: somebody serves the request by phone, remote desktop or video, before anybody is on site. It is an answer.
 * @throws RuleError REQUEST_STEP_REFUSED, REMOTE_SESSION_RUNNING
 */
export async function startRemoteSession(
  ctx: Ctx,
  request: RepairRequest,
  means: RemoteMeans,
): Promise<RemoteSession> {
  const { state } = request;
  if (state !== RequestState.REGISTERED && state !== RequestState.DISPATCHED)
    throw new RuleError('REQUEST_STEP_REFUSED', { from: state, to: state, step: 'serveRemotely' });
  const session = new RemoteSession();
  session.requestId = request.id;
  session.branchId = request.branchId;
  session.means = means;
  session.startedAt = ctx.at;
  session.servedById = (ctx.actor as StaffActor).staffId;
  session.servedByName = actorName(ctx.actor) ?? '';
  ctx.em.persist(session);
  try {
    await ctx.em.flush();
  } catch (fault) {
    if (!(fault instanceof UniqueConstraintViolationException)) throw fault;
    throw new RuleError('REMOTE_SESSION_RUNNING');
  }
  await countAsAnswer(ctx, request);
  recordEvent(ctx, request, RequestEventKind.REMOTE_STARTED);
  return session;
}

/**
 * DSP-14: how it ended, by whoever served. Solved, the request is resolved without a visit: what was planned is called off,
 * no voucher is left to sign, and the line is struck off. Unsolved, it waits to be dispatched with what was learned.
 * @throws RuleError REMOTE_STEP_REFUSED, REQUEST_STEP_REFUSED, VALIDATION_FAILED, NOT_FOUND
 */
export async function endRemoteSession(
  ctx: Ctx,
  { session, request }: { session: RemoteSession; request: RepairRequest },
  result: RemoteResult,
  given: string,
): Promise<void> {
  if (session.servedById !== actorId(ctx.actor)) throw notFound('sessionId');
  const learned = written(given);
  if (!learned) throw invalid('learned', 'isLength');
  session.end(result === RemoteResult.SOLVED ? 'solve' : 'giveUp', ctx.at, learned);
  if (result === RemoteResult.UNSOLVED) {
    recordEvent(ctx, request, RequestEventKind.REMOTE_UNSOLVED);
    return;
  }
  request.solveRemotely(ctx.at);
  (await activeVisit(ctx, request.id))?.cancel();
  await meetTargets(ctx, request, TargetKind.RESOLVE);
  // Nobody comes any more: the other clocks are void, and so is the paper that would have gone along.
  await voidPromises(ctx, request);
  recordEvent(ctx, request, RequestEventKind.REMOTE_SOLVED);
}
