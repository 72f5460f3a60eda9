import { VisitState } from '../../dispatch/visit.ts';
import type { Language } from '../../kernel/actor.ts';
import { NextActor, RequestKind, RequestState } from '../../requests/request-words.ts';
import { VoucherState } from '../../requests/service-voucher.ts';

/** Where a request stands: everything that decides who acts next. */
export interface Course {
  readonly kind: RequestKind;
  readonly state: RequestState;
  readonly voucherState: VoucherState;
  /** The last visit that was neither declined nor cancelled. */
  readonly visitState: VisitState | null;
  readonly plannedAt: Date | null;
  readonly teamIds: readonly string[];
  /** Whether anybody has ever set out to it (INT-7). */
  readonly setOut: boolean;
  /** Whether the work of that visit is recorded. */
  readonly reported: boolean;
  /** Whether a supervisor has approved every service report as it stands (VIS-8). */
  readonly approved: boolean;
  /** Whether somebody has signed before and something changed since. */
  readonly signedBefore: boolean;
  /** BIL-3: whether an estimate waits for the customer's answer. */
  readonly approvalAwaited: boolean;
  /** The earliest moment still promised. */
  readonly promisedAt: Date | null;
  /** PRT-4: the day on which what it waits for is expected; left out where nothing is on order. */
  readonly partsExpectedOn?: string | null;
  /** DSP-6: who decides on the journey that waits; left out where none does. */
  readonly journeyWaitsFor?: NextActor.SERVICE_DEPARTMENT | NextActor.EXECUTIVE | null;
  /** INT-8: whether it was passed on, and nobody has been named yet. */
  readonly referred?: boolean;
  /** VIS-6: whether the supervisor has yet to decide what happens next. */
  readonly escalated?: boolean;
  /** WKS-3: the state of the repair card; left out before the unit was booked in. */
  readonly cardState?: string | null;
  /** WKS-6: whether a technician has the unit. */
  readonly unitOnTheRoad?: boolean;
}

export interface NextStep {
  readonly actor: NextActor;
  readonly step: Step;
  /** Null where nothing is promised for it. */
  readonly dueAt: Date | null;
}

type Step = keyof typeof words;

/** The next step in words, for customers and staff alike. */
const words = {
  ANSWER: { ZH: '回复您的咨询', EN: 'Answer the question' },
  DISPATCH: { ZH: '安排技术员上门', EN: 'Send a technician' },
  ACCEPT: { ZH: '确认接单', EN: 'Accept the visit' },
  SET_OUT: { ZH: '出发并按约定时间到达', EN: 'Set out and arrive as planned' },
  ARRIVE: { ZH: '已在途中，即将到达', EN: 'On the way; arrive' },
  NAME: { ZH: '指定由谁服务', EN: 'Name who will serve it' },
  APPROVE_JOURNEY: { ZH: '批准外出服务', EN: 'Approve the journey' },
  DECIDE: { ZH: '决定下一步怎么处理', EN: 'Decide what happens next' },
  INSPECT: { ZH: '检验修好的产品', EN: 'Inspect the repaired unit' },
  HAND_BACK: { ZH: '交还产品', EN: 'Return the unit' },
  WORK: { ZH: '检修并填写服务报告', EN: 'Do the work and record it' },
  REPAIR: { ZH: '在维修车间修理、检验并交还', EN: 'Repair in the workshop, inspect and return' },
  APPROVE_ESTIMATE: { ZH: '查看维修报价，同意或不同意', EN: 'Look at the estimate and approve or reject it' },
  SIGN: { ZH: '核对服务报告并签字', EN: 'Check the report and sign' },
  SIGN_AGAIN: { ZH: '报告有更改，请重新签字', EN: 'The report was changed; sign again' },
  LEAVE: { ZH: '结束现场工作', EN: 'Finish the visit' },
  HAND_IN: { ZH: '交回服务凭证', EN: 'Hand in the voucher' },
  STRIKE_OFF: { ZH: '登记销号', EN: 'Strike the line off the register' },
  APPROVE: { ZH: '审核服务报告', EN: 'Approve the service report' },
  ARCHIVE: { ZH: '归档服务凭证', EN: 'Archive the voucher' },
  NOTHING: { ZH: '无需任何操作', EN: 'Nothing is left to do' },
} as const;

/** What comes next; where a part is on order, with the day on which it is expected (PRT-4). */
export function stepText(step: Step, language: Language, partsExpectedOn?: string | null): string {
  const text = words[step][language];
  if (!partsExpectedOn) return text;
  return language === 'ZH'
    ? `${text}（配件预计${partsExpectedOn}到货）`
    : `${text} (parts expected on ${partsExpectedOn})`;
}

/** VIS-3, VIS-4: whether the customer can sign now. */
export function isSignable(course: Course): boolean {
  const { state, voucherState, visitState, reported } = course;
  const done = visitState === VisitState.ARRIVED || visitState === VisitState.COMPLETED;
  const open = [RequestState.IN_SERVICE, RequestState.RESOLVED, RequestState.CLOSED].includes(state);
  return open && done && reported && voucherState === VoucherState.DRAWN;
}

/** BIL-3: whether the work waits for the customer's answer to an estimate; a report to be signed comes first. */
function awaitsApproval(course: Course): boolean {
  const { REGISTERED, DISPATCHED, IN_SERVICE, IN_WORKSHOP } = RequestState;
  const open = [REGISTERED, DISPATCHED, IN_SERVICE, IN_WORKSHOP].includes(course.state);
  return open && course.approvalAwaited && !isSignable(course);
}

/** WSH-4: who acts next, what, and by when. */
export function nextStep(course: Course): NextStep {
  // Nobody goes on with the work before the customer has answered, and the clocks wait too.
  if (awaitsApproval(course)) return to(NextActor.CUSTOMER, 'APPROVE_ESTIMATE', null);
  switch (course.state) {
    case RequestState.REGISTERED:
      if (course.referred) return to(NextActor.EXECUTIVE, 'NAME', course.promisedAt);
      if (course.journeyWaitsFor) return to(course.journeyWaitsFor, 'APPROVE_JOURNEY', course.promisedAt);
      return to(
        NextActor.SUPERVISOR,
        course.kind === RequestKind.CONSULTATION ? 'ANSWER' : 'DISPATCH',
        course.promisedAt,
      );
    case RequestState.DISPATCHED:
      if (course.journeyWaitsFor) return to(course.journeyWaitsFor, 'APPROVE_JOURNEY', course.plannedAt);
      return to(NextActor.TECHNICIAN, underWay(course.visitState), course.plannedAt);
    case RequestState.IN_SERVICE:
      return isSignable(course) ? signature(course) : onSite(course);
    case RequestState.IN_WORKSHOP:
      return inWorkshop(course);
    case RequestState.RESOLVED:
    case RequestState.CLOSED:
      return afterwards(course);
    case RequestState.MERGED:
    case RequestState.CANCELLED:
      return to(NextActor.NOBODY, 'NOTHING', null);
  }
}

/** Work on site, unless it waits for a decision. */
function onSite({ escalated, promisedAt }: Course): NextStep {
  if (escalated) return to(NextActor.SUPERVISOR, 'DECIDE', promisedAt);
  return to(NextActor.TECHNICIAN, 'WORK', promisedAt);
}

/** The way of the repair card (WKS-3): inspected by the supervisor, and handed out by the clerk or brought home. */
function inWorkshop({ cardState, unitOnTheRoad, promisedAt }: Course): NextStep {
  if (cardState === 'TO_INSPECT') return to(NextActor.SUPERVISOR, 'INSPECT', promisedAt);
  if (cardState === 'PASSED') {
    return to(unitOnTheRoad ? NextActor.TECHNICIAN : NextActor.CLERK, 'HAND_BACK', promisedAt);
  }
  return to(NextActor.TECHNICIAN, 'REPAIR', promisedAt);
}

function underWay(visitState: VisitState | null): Step {
  if (visitState === VisitState.TRAVELLING) return 'ARRIVE';
  return visitState === VisitState.ACCEPTED ? 'SET_OUT' : 'ACCEPT';
}

/** The way of the voucher (VIS-2). */
function afterwards(course: Course): NextStep {
  switch (course.voucherState) {
    case VoucherState.DRAWN:
      return signature(course);
    case VoucherState.SIGNED:
      return to(NextActor.TECHNICIAN, course.visitState === VisitState.ARRIVED ? 'LEAVE' : 'HAND_IN', null);
    case VoucherState.HANDED_IN:
      return to(NextActor.CLERK, 'STRIKE_OFF', null);
    case VoucherState.STRUCK_OFF:
      return course.approved
        ? to(NextActor.CLERK, 'ARCHIVE', null)
        : to(NextActor.SUPERVISOR, 'APPROVE', null);
    case VoucherState.ARCHIVED:
    case VoucherState.VOID:
      return to(NextActor.NOBODY, 'NOTHING', null);
  }
}

function signature({ signedBefore }: Course): NextStep {
  return to(NextActor.CUSTOMER, signedBefore ? 'SIGN_AGAIN' : 'SIGN', null);
}

function to(actor: NextActor, step: Step, dueAt: Date | null): NextStep {
  return { actor, step, dueAt };
}
