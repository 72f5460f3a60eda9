import type { Ctx } from '../access/context.ts';
import { beyondScope } from '../access/beyond-scope.ts';
import { Customer } from '../customers/customer.ts';
import { Language } from '../kernel/actor.ts';
import { AlertKind, type Subject } from '../organization/alerts/alert.ts';
import { raiseAlerts } from '../organization/alerts/raise-alert.ts';
import { Branch } from '../organization/branches/branch.ts';
import type { EntityManager } from '../platform/orm.ts';
import { MessageChannel, sendMessage } from '../platform/outbox.ts';
import { sayMoment } from '../requests/request-messages.ts';
import { FeedbackKind } from './feedback-words.ts';
import type { Feedback } from './feedback.ts';

/** What each kind is called, to customers and staff. */
export const KIND_WORDS: Readonly<Record<FeedbackKind, Subject>> = {
  COMPLAINT: { ZH: '投诉', EN: 'complaint' },
  SUGGESTION: { ZH: '建议', EN: 'suggestion' },
};

type Told = Readonly<Record<Language, string>>;

async function tell(ctx: Ctx, feedback: Feedback, template: string, words: Told): Promise<void> {
  const customer = await customerOf(ctx, feedback);
  await sendMessage(ctx.em, ctx.jobs, {
    channel: MessageChannel.SMS,
    to: feedback.contactPhone,
    template,
    text: words[customer.language],
    language: customer.language,
    customerId: feedback.customerId,
    branchId: feedback.branchId,
    hiddenFromIds: feedback.technicianIds,
    at: ctx.at,
  });
}

/** Whom the case is from, whoever works on it: somebody named for it may be of another branch. */
export function customerOf(ctx: Ctx, feedback: Pick<Feedback, 'customerId'>): Promise<Customer> {
  return beyondScope(ctx, 'feedback.customer', (em) =>
    em.findOneOrFail(Customer, { id: feedback.customerId }),
  );
}

const pageOf = ({ platform }: Ctx, { number }: Feedback): string =>
  `${platform.settings.portalUrl}/feedback/${number}`;

/** It is on record, and by when the customer hears how it is handled (CMP-6). */
export async function tellFiled(ctx: Ctx, feedback: Feedback): Promise<void> {
  const { timeZone } = await ctx.load(Branch, feedback.branchId);
  const { number, firstAnswerDueAt: dueAt } = feedback;
  const by = (language: Language) => sayMoment(dueAt, language, timeZone);
  const kind = KIND_WORDS[feedback.kind];
  const url = pageOf(ctx, feedback);
  await tell(ctx, feedback, 'feedback.filed', {
    ZH: `您的${kind.ZH}已登记，编号 ${number}。我们最迟 ${by(Language.ZH)} 告诉您如何处理。查看进度：${url}`,
    EN: `Your ${kind.EN} is on record: ${number}. By ${by(Language.EN)} we tell you how it is handled. Follow it: ${url}`,
  });
}

/** CMP-6: the first answer. */
export async function tellHandling(ctx: Ctx, feedback: Feedback): Promise<void> {
  const { number, handling, promisedOn } = feedback;
  const url = pageOf(ctx, feedback);
  await tell(ctx, feedback, 'feedback.answered', {
    ZH: `${KIND_WORDS[feedback.kind].ZH} ${number}：${handling}${promisedOn ? `（${promisedOn}前答复结果）` : ''}。查看：${url}`,
    EN: `Your ${KIND_WORDS[feedback.kind].EN} ${number}: ${handling}${promisedOn ? ` (result by ${promisedOn})` : ''}. See it: ${url}`,
  });
}

/** CMP-2, CMP-3: a letter with the result is under way. */
export async function tellLetterSent(ctx: Ctx, feedback: Feedback): Promise<void> {
  const { number } = feedback;
  const url = pageOf(ctx, feedback);
  await tell(ctx, feedback, 'feedback.told', {
    ZH: `${KIND_WORDS[feedback.kind].ZH} ${number} 已有处理结果，书面答复已寄出。查看：${url}`,
    EN: `There is a result for your ${KIND_WORDS[feedback.kind].EN} ${number}; a letter is on its way. See it: ${url}`,
  });
}

/** Where headquarters look; the case's own branch while there are none. */
export async function headquartersOr(em: EntityManager, branchId: string): Promise<string> {
  const [found]: { id: string }[] = await em.execute(
    "select id from branch where kind = 'HEADQUARTERS' and active order by code limit 1",
  );
  return found?.id ?? branchId;
}

/** Raises an alert about a case at headquarters, for everybody but those whom the case is about. */
export async function alertHeadquarters(
  ctx: Ctx,
  feedback: Feedback,
  alert: { kind: AlertKind; subject: Subject; cause: string },
): Promise<void> {
  await raiseAlerts(ctx.em, [
    {
      kind: alert.kind,
      branchId: await headquartersOr(ctx.em, feedback.branchId),
      subject: alert.subject,
      dedupeKey: `feedback ${feedback.id} ${alert.cause}`,
      recordId: feedback.id,
      aboutStaffIds: feedback.technicianIds,
      at: ctx.at,
    },
  ]);
}

/** CMP-2: a MAJOR case goes to the EXECUTIVE in the same moment. */
export async function alertExecutive(ctx: Ctx, feedback: Feedback): Promise<void> {
  const kind = KIND_WORDS[feedback.kind];
  await alertHeadquarters(ctx, feedback, {
    kind: AlertKind.FEEDBACK_MAJOR,
    subject: {
      ZH: `重大${kind.ZH} ${feedback.number} 待您审理或委托`,
      EN: `Major ${kind.EN} ${feedback.number}: review it or delegate it`,
    },
    cause: 'major',
  });
}
