import { type Actor, Language } from '../kernel/actor.ts';
import { Customer } from '../customers/customer.ts';
import { Branch } from '../organization/branches/branch.ts';
import type { Jobs } from '../platform/jobs.ts';
import type { EntityManager } from '../platform/orm.ts';
import { MessageChannel, sendMessage } from '../platform/outbox.ts';
import type { RepairRequest } from '../requests/repair-request.ts';
import { type EventParams, recordEvent } from '../requests/request-event.ts';
import { sayMoment } from '../requests/request-messages.ts';
import type { RequestEventKind } from '../requests/request-words.ts';

/** What acts of people and jobs alike have at hand. */
export interface Telling {
  readonly em: EntityManager;
  readonly actor: Actor;
  readonly at: Date;
  readonly jobs: Jobs;
  readonly portalUrl: string;
}

type Words = (told: { number: string; when: string; url: string; text: string }) => string;

const words: Readonly<Record<string, Readonly<Record<Language, Words>>>> = {
  'workshop.taken-away': {
    ZH: ({ number, text, url }) =>
      `报修 ${number}：产品已由技术员取走，领取收据 ${text}，请妥善保管。查看：${url}`,
    EN: ({ number, text, url }) =>
      `Request ${number}: the technician has taken the unit along. Your receipt is ${text}; please keep it. See it: ${url}`,
  },
  'workshop.booked-in': {
    ZH: ({ number, when, url }) => `报修 ${number}：产品已到维修车间，计划 ${when} 修好。查看：${url}`,
    EN: ({ number, when, url }) =>
      `Request ${number}: the unit is in the workshop, to be ready ${when}. See it: ${url}`,
  },
  'workshop.new-promise': {
    ZH: ({ number, when, text, url }) =>
      `报修 ${number}：很抱歉，修好时间改为 ${when}。原因：${text}。服务主任已介入。查看：${url}`,
    EN: ({ number, when, text, url }) =>
      `Request ${number}: we are sorry, the unit is now to be ready ${when}: ${text}. The supervisor looks after it. See it: ${url}`,
  },
  'workshop.return-planned': {
    ZH: ({ number, when, url }) =>
      `报修 ${number}：产品已修好并检验合格，计划 ${when} 交还，请备好领取收据。查看：${url}`,
    EN: ({ number, when, url }) =>
      `Request ${number}: the unit is repaired and inspected. It is returned ${when}; please have your receipt at hand. See it: ${url}`,
  },
};

/** Tells the customer and writes it into the course of the request: one promise, said once. */
export async function tellCustomer(
  telling: Telling,
  request: RepairRequest,
  told: {
    template:
      'workshop.taken-away' | 'workshop.booked-in' | 'workshop.new-promise' | 'workshop.return-planned';
    event: RequestEventKind;
    params: EventParams;
    when?: Date;
    text?: string;
  },
): Promise<void> {
  const { em, jobs, at } = telling;
  const branch = await em.findOneOrFail(Branch, { id: request.branchId });
  const { language } = await em.findOneOrFail(Customer, { id: request.customerId });
  const planned: EventParams = told.when
    ? { planned: told.when.toISOString(), timeZone: branch.timeZone }
    : {};
  recordEvent(telling, request, told.event, { ...told.params, ...planned });
  const say = words[told.template]?.[language];
  if (!say) throw new Error(`no words for ${told.template}`);
  await sendMessage(em, jobs, {
    channel: MessageChannel.SMS,
    to: request.contactPhone,
    template: told.template,
    text: say({
      number: request.number,
      when: told.when ? sayMoment(told.when, language, branch.timeZone) : '',
      text: told.text ?? '',
      url: `${telling.portalUrl}/requests/${request.number}/receipt`,
    }),
    language,
    requestId: request.id,
    branchId: request.branchId,
    at,
  });
}
