import type { Ctx } from '../../access/context.ts';
import { routesOf } from '../../access/documents/document-routes.ts';
import { html, page } from '../../access/documents/page.ts';
import { writtenOut } from '../../access/documents/paper-words.ts';
import { Language } from '../../kernel/actor.ts';
import { Branch } from '../../organization/branches/branch.ts';
import { FeedbackLetter } from './feedback-letter.ts';

/** CMP-2: the letter as it was written, on A4, in the language of the customer whoever prints it. */
async function letterPaper(ctx: Ctx, id: string): Promise<string | null> {
  const letter = await ctx.find(FeedbackLetter, id);
  if (!letter) return null;
  const branch = await ctx.load(Branch, letter.branchId);
  const chinese = letter.language === Language.ZH;
  const [subject = '', ...rest] = letter.text.split('\n');
  return page({
    title: subject,
    language: chinese ? 'zh-CN' : 'en',
    paper: 'A4',
    body: html`<div class="head">
        <p>${letter.recipientName}<br />${letter.address}</p>
        <p>${chinese ? branch.name : branch.nameEn}<br />${writtenOut(letter.writtenAt, branch.timeZone)}</p>
      </div>
      <h1>${subject}</h1>
      ${rest.map((line) => html`<p>${line}</p>`)}`,
  });
}

export const letterRoutes = routesOf([
  { path: '/documents/feedback-letters/:id', line: 'Route.feedbackLetter', make: letterPaper },
]);
