import type { Badge } from '#lib/facts.ts';
import type {
  EventFieldsFragment,
  NextActor,
  RequestSlipFragment,
  RequestState,
  TargetFieldsFragment,
} from '#lib/graphql/graphql.ts';
import { m } from '#lib/paraglide/messages.js';
import { day, moment, workingTimeLeft, written } from '#lib/times.server.ts';
import { actorWords, faultWords, keptWords, modelName, promiseWords, stateWords } from '#lib/words.server.ts';

/** A promise in words: "技术员 今天 14:30 前到达", and what is left of it. */
export interface PromiseSlip {
  words: string;
  /** The moment itself, written out for paper and for a second look. */
  date: string;
  left?: string;
  late?: string;
}

export interface Course {
  stops: { id: string; at: string; text: string; when: string; date: string; by: string }[];
  /** The stop ahead: who acts, what happens, by when. Null when nobody has to do anything any more. */
  next: { who: string; step: string; by: string | null } | null;
}

export const badge = (state: RequestState): Badge<RequestState> => ({ state, word: stateWords[state]() });

export function promiseSlip(
  promise: TargetFieldsFragment | null | undefined,
  now: string,
  zone?: string,
): PromiseSlip | null {
  if (!promise || promise.state === 'VOID') return null;
  if (promise.state === 'MET' && promise.metAt) {
    return {
      words: keptWords[promise.kind]({ when: moment(promise.metAt, now, zone) }),
      date: written(promise.metAt, zone),
    };
  }
  const words = promiseWords[promise.kind]({ when: moment(promise.dueAt, now, zone) });
  const slip = { words, date: written(promise.dueAt, zone) };
  if (promise.state === 'RUNNING' && promise.minutesLeft != null) {
    return { ...slip, left: workingTimeLeft(promise.minutesLeft) };
  }
  if (promise.state === 'PAUSED') return { ...slip, left: m.promise_paused() };
  return promise.state === 'MISSED' ? { ...slip, late: m.promise_missed() } : slip;
}

interface Coursing {
  events: EventFieldsFragment[];
  nextActor: NextActor;
  nextStep: string;
  nextDueAt?: string | null;
}

/** What happened, who acts next, by when (WSH-4). */
export function courseOf(
  { events, nextActor, nextStep, nextDueAt }: Coursing,
  now: string,
  zone?: string,
): Course {
  return {
    stops: events.map(({ id, at, text, actorKind }) => ({
      id,
      at,
      text,
      when: moment(at, now, zone),
      date: written(at, zone),
      by: actorKind === 'CUSTOMER' ? actorWords.CUSTOMER() : '',
    })),
    next:
      nextActor === 'NOBODY'
        ? null
        : {
            who: m.course_next({ actor: actorWords[nextActor]() }),
            step: nextStep,
            by: nextDueAt ? m.course_by({ when: moment(nextDueAt, now, zone) }) : null,
          },
  };
}

/** A request as one slip of a list. */
export function requestSlip(request: RequestSlipFragment, now: string) {
  const zone = request.branch.timeZone;
  return {
    number: request.number,
    badge: badge(request.state),
    about: [request.model ? modelName(request.model) : '', faultWords[request.faultType]()]
      .filter(Boolean)
      .join(' · '),
    signable: request.signable,
    promise: promiseSlip(request.promise, now, zone),
    next:
      request.nextActor === 'NOBODY'
        ? null
        : m.course_next({ actor: actorWords[request.nextActor]() }) + request.nextStep,
  };
}
export type RequestSlipView = ReturnType<typeof requestSlip>;

/** A request as one line of a list. */
export function requestLine(
  request: Pick<RequestSlipFragment, 'number' | 'state' | 'receivedAt' | 'faultType' | 'branch'> & {
    model?: { name: string; nameEn: string } | null;
  },
  now: string,
) {
  return {
    number: request.number,
    badge: badge(request.state),
    about: [
      day(request.receivedAt, now, request.branch.timeZone),
      request.model ? modelName(request.model) : '',
      faultWords[request.faultType](),
    ]
      .filter(Boolean)
      .join(' · '),
  };
}
export type RequestLine = ReturnType<typeof requestLine>;
