import { Language } from '../kernel/actor.ts';

interface Saying {
  readonly format: Intl.DateTimeFormat;
  /** What was said of the last moments: lists say the same ones to everybody who looks. */
  readonly said: Map<number, string>;
}

/** Made once for each language and zone: making a format costs more than using it a hundred times. */
const sayings = new Map<string, Saying>();

const MOST_SAID = 2000;

/** A moment as people say it, in the branch's zone: 11月23日 16:30 / 23 Nov, 16:30. */
export function sayMoment(at: Date, language: Language, timeZone: string): string {
  const key = `${language} ${timeZone}`;
  let saying = sayings.get(key);
  if (!saying) {
    const chinese = language === Language.ZH;
    const format = new Intl.DateTimeFormat(chinese ? 'zh-CN' : 'en-GB', {
      timeZone,
      month: chinese ? 'long' : 'short',
      day: 'numeric',
      hour: '2-digit',
      minute: '2-digit',
      hour12: false,
    });
    saying = { format, said: new Map() };
    sayings.set(key, saying);
  }
  const { format, said } = saying;
  let text = said.get(at.getTime());
  if (text === undefined) {
    text = format.format(at);
    if (said.size >= MOST_SAID) said.clear();
    said.set(at.getTime(), text);
  }
  return text;
}

interface Registration {
  readonly number: string;
  readonly dueAt: Date | null;
  readonly timeZone: string;
  readonly url: string;
}

/** What the customer gets when the call is in the register. */
export function registrationText(language: Language, { number, dueAt, timeZone, url }: Registration): string {
  const by = dueAt ? sayMoment(dueAt, language, timeZone) : null;
  return language === Language.ZH
    ? `报修已登记，编号 ${number}。${by ? `技术员最迟 ${by} 到达。` : ''}查看进度：${url}`
    : `Your request is registered: ${number}.${by ? ` A technician arrives by ${by}.` : ''} Track it: ${url}`;
}

/** What the customer gets when the call was added to a request that is open already. */
export function attachedText(
  language: Language,
  { number, into, url }: { number: string; into: string; url: string },
): string {
  return language === Language.ZH
    ? `来电已登记，编号 ${number}，并入正在处理的报修 ${into}。查看进度：${url}`
    : `Your call is registered: ${number}. It was added to request ${into}, which is being worked on. Track it: ${url}`;
}

/** What the customer gets when the fault is still there and the same request is taken up again (WSH-6). */
export function reopenedText(language: Language, { number, dueAt, timeZone, url }: Registration): string {
  const by = dueAt ? sayMoment(dueAt, language, timeZone) : null;
  return language === Language.ZH
    ? `报修 ${number} 已重新受理。${by ? `技术员最迟 ${by} 到达。` : ''}查看进度：${url}`
    : `Request ${number} is taken up again.${by ? ` A technician arrives by ${by}.` : ''} Track it: ${url}`;
}

/** What the customer gets as the first answer (DSP-4). */
export function acknowledgedText(
  language: Language,
  { number, handling }: { number: string; handling: string },
): string {
  return language === Language.ZH ? `报修 ${number}：${handling}` : `Request ${number}: ${handling}`;
}

/** What the customer gets when it cannot be finished the same day (DSP-11). */
export function committedText(
  language: Language,
  commitment: { number: string; by: string; explanation: string },
): string {
  const { number, by, explanation } = commitment;
  return language === Language.ZH
    ? `报修 ${number}：当天无法完成，原因：${explanation}。我们承诺在 ${by} 前完成。`
    : `Request ${number} cannot be finished today: ${explanation}. We promise to have it done by ${by}.`;
}

/** What the customer gets when a visit is planned, moved or taken over by somebody else. */
export function visitText(
  language: Language,
  visit: { number: string; planned: string; technician: string },
): string {
  return language === Language.ZH
    ? `报修 ${visit.number}：技术员${visit.technician}计划 ${visit.planned} 上门。`
    : `Request ${visit.number}: ${visit.technician} is planned to arrive ${visit.planned}.`;
}

/** What the customer gets when another branch will serve it (INT-8). */
export function referredText(
  language: Language,
  { number, branch }: { number: string; branch: { name: string; nameEn: string; phone: string } },
): string {
  return language === Language.ZH
    ? `报修 ${number} 已转由${branch.name}处理，电话 ${branch.phone}。`
    : `Request ${number} is now served by ${branch.nameEn}, phone ${branch.phone}.`;
}

/** The letter to who handles the fault of a vehicle (DSP-5); its first line is the subject. */
export function handlingLetter(
  language: Language,
  { number, handlerName, words }: { number: string; handlerName: string; words: string },
): string {
  return language === Language.ZH
    ? `报修 ${number} 的处理\n${handlerName}：\n${words}`
    : `Handling of request ${number}\n${handlerName},\n${words}`;
}

/** What the customer gets when the result of that handling is on file (DSP-5). */
export function handlingResultText(
  language: Language,
  { number, result }: { number: string; result: string },
): string {
  return language === Language.ZH
    ? `报修 ${number} 的处理结果：${result}`
    : `Request ${number}, the result: ${result}`;
}
