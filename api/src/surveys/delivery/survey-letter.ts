import type { Ctx } from '../../access/context.ts';
import { routesOf } from '../../access/documents/document-routes.ts';
import { html, page } from '../../access/documents/page.ts';
import { Customer } from '../../customers/customer.ts';
import { Language } from '../../kernel/actor.ts';
import { Branch } from '../../organization/branches/branch.ts';
import { findDistrict } from '../../organization/branches/find-district.ts';
import { RepairRequest } from '../../requests/repair-request.ts';
import { codeImage } from '../../workshop/documents/code-image.ts';
import { Survey } from '../survey.ts';
import { SurveyChannel, SurveyState } from '../survey-words.ts';
import { sayDay, surveyUrl } from './survey-message.ts';

/**
 * SUR-6: the card as a letter: the personal link as a code to scan and in letters, in the customer's language. Only of a
 * card that went out as a letter and can be answered: the link belongs to the customer, and to whoever posts it for as long
 * as that takes.
 */
async function surveyLetter(ctx: Ctx, id: string): Promise<string | null> {
  const survey = await ctx.find(Survey, id);
  if (!survey || survey.state !== SurveyState.DELIVERED || survey.channel !== SurveyChannel.LETTER)
    return null;
  const url = surveyUrl(ctx.platform.settings, survey);
  if (!url || !survey.expiresAt || ctx.at >= survey.expiresAt) return null;
  const request = await ctx.load(RepairRequest, survey.requestId);
  const customer = await ctx.load(Customer, survey.customerId);
  const branch = await ctx.load(Branch, survey.branchId);
  const district = await findDistrict(ctx, request.districtCode);
  const { language } = customer;
  const zh = language === Language.ZH;
  const say = (chinese: string, english: string) => (zh ? chinese : english);
  const place = zh
    ? [district?.province, district?.city, district?.name]
    : [district?.nameEn, district?.cityEn, district?.provinceEn];
  const until = sayDay(language, survey.expiresAt, branch.timeZone);
  const title = say('请评价我们的服务', 'Please rate our service');
  const body = html`<p>${customer.name || request.raisedByName}</p>
    <p>${place.filter(Boolean).join(say('', ', '))}</p>
    <p>${request.addressLine}</p>
    <div class="head">
      <div>
        <h1>${title}</h1>
        <p>${say('报修', 'Request')} <span class="number">${request.number}</span></p>
        <p>
          ${say(
            `您的报修已处理完毕。请扫描二维码，不到一分钟即可评价，无需登录，${until}前有效。`,
            `Your request is finished. Scan the code to rate our service: it takes less than a minute and no sign-in, until ${until}.`,
          )}
        </p>
      </div>
      <div class="code">
        <img src="${await codeImage(url)}" alt="${url}" style="max-height:none;width:100%" />
      </div>
    </div>
    <p>${url}</p>
    <p><small>${zh ? branch.name : branch.nameEn} · ${branch.phone}</small></p>`;
  return page({ title, language: zh ? 'zh-CN' : 'en', paper: 'A4', body });
}

export const surveyLetterRoutes = routesOf([
  { path: '/documents/survey-letters/:id', line: 'Route.surveyLetter', make: surveyLetter },
]);
