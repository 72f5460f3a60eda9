import { Language } from '../../kernel/actor.ts';
import { localDate } from '../../kernel/clock.ts';
import type { Ctx } from '../context.ts';
import { type Html, html } from './page.ts';

export type Say = (zh: string, en: string) => string;

/** The words of a paper in the reader's language. */
export const speaker = ({ language }: Ctx): Say => (language === Language.ZH ? (zh) => zh : (_, en) => en);

export const languageOf = ({ language }: Ctx) => (language === Language.ZH ? 'zh-CN' : 'en');

/** A moment for paper, which is read years later: 2026-11-23 09:00 in the branch's zone. */
export function writtenOut(at: Date, timeZone: string): string {
  const time = at.toTemporalInstant().toZonedDateTimeISO(timeZone).toPlainTime();
  return `${localDate(at, timeZone)} ${time.toString({ smallestUnit: 'minute' })}`;
}

/** One fact with its term; nothing where there is nothing to say. */
export const fact = (term: string, text: string | null | undefined): Html =>
  text
    ? html`<dt>${term}</dt>
        <dd>${text}</dd>`
    : html``;

/** Where the customer signs on the paper itself. */
export const signatureLine = (say: Say, term: string): Html =>
  html`<p class="sign">
    ${term} <span></span> ${say('日期', 'Date')}
    <span class="day"></span>
  </p>`;
