import { Customer } from '../customers/customer.ts';
import { type Actor, Language } from '../kernel/actor.ts';
import type { Jobs } from '../platform/jobs.ts';
import type { EntityManager } from '../platform/orm.ts';
import { MessageChannel, sendMessage } from '../platform/outbox.ts';
import type { RepairRequest } from '../requests/repair-request.ts';

/** What acts of people and jobs alike have at hand. */
interface Telling {
  readonly em: EntityManager;
  readonly actor: Actor;
  readonly at: Date;
  readonly jobs: Jobs;
  readonly platform: { readonly settings: { readonly portalUrl: string } };
}

type Words = (told: { number: string; invoice: string; money: string; text: string; url: string }) => string;

const words = {
  'estimate.sent': {
    ZH: ({ number, money, url }) =>
      `报修 ${number}：维修报价 ${money}，请查看每一项并确认，确认后我们开始维修：${url}`,
    EN: ({ number, money, url }) =>
      `Request ${number}: the repair is estimated at ${money}. Please look at every line and approve it; work starts then: ${url}`,
  },
  'invoice.sent': {
    ZH: ({ number, invoice, money, url }) => `报修 ${number}：账单 ${invoice}，金额 ${money}。查看：${url}`,
    EN: ({ number, invoice, money, url }) =>
      `Request ${number}: invoice ${invoice} over ${money}. See it: ${url}`,
  },
  'invoice.reminder': {
    ZH: ({ invoice, money, url }) =>
      `账单 ${invoice}（${money}）尚未付款。如有疑问，可在页面上提出异议：${url}`,
    EN: ({ invoice, money, url }) =>
      `Invoice ${invoice} over ${money} is not paid yet. If something is wrong with it, tell us on its page: ${url}`,
  },
  'invoice.dispute-answered': {
    ZH: ({ invoice, text, url }) => `您对账单 ${invoice} 的异议已答复：${text} 查看：${url}`,
    EN: ({ invoice, text, url }) =>
      `Your objection to invoice ${invoice} is answered: ${text} See it: ${url}`,
  },
} as const satisfies Readonly<Record<string, Readonly<Record<Language, Words>>>>;

const LOCALE: Readonly<Record<Language, string>> = { ZH: 'zh-CN', EN: 'en-GB' };

/** An amount as people read it; amounts are integers of fen everywhere else (BIL-8). */
export function sayMoney(amount: number, language: Language, currency = 'CNY'): string {
  return new Intl.NumberFormat(LOCALE[language], { style: 'currency', currency }).format(amount / 100);
}

export async function tellBill(
  { em, jobs, at, platform }: Telling,
  request: Pick<RepairRequest, 'id' | 'number' | 'branchId' | 'customerId' | 'contactPhone'>,
  told: { template: keyof typeof words; path: string; amount?: number; invoice?: string; text?: string },
): Promise<void> {
  const { language } = await em.findOneOrFail(Customer, { id: request.customerId });
  await sendMessage(em, jobs, {
    channel: MessageChannel.SMS,
    to: request.contactPhone,
    template: told.template,
    text: words[told.template][language]({
      number: request.number,
      invoice: told.invoice ?? '',
      money: sayMoney(told.amount ?? 0, language),
      text: told.text ?? '',
      url: platform.settings.portalUrl + told.path,
    }),
    language,
    requestId: request.id,
    branchId: request.branchId,
    at,
  });
}
