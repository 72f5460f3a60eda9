import { sealLink } from '../../access/personal-link.ts';
import { Language } from '../../kernel/actor.ts';
import type { LinkSettings } from '../../platform/jobs.ts';
import type { Survey } from '../survey.ts';

/**
 * The personal link to the card of one call (SUR-3); null before delivery. The token names the call and not the survey:
 * there is one survey for each, and whoever holds the link acts within that call's scope.
 */
export function surveyUrl(
  settings: LinkSettings,
  { requestId, linkEndsAt }: Pick<Survey, 'requestId' | 'linkEndsAt'>,
): string | null {
  if (!linkEndsAt) return null;
  return `${settings.portalUrl}/s/${sealLink(settings.authSecret, 'survey', requestId, linkEndsAt)}`;
}

interface Asking {
  readonly number: string;
  readonly expiresAt: Date;
  readonly timeZone: string;
  readonly url: string;
}

/** What the customer gets when a call is over. */
export function surveyText(language: Language, { number, expiresAt, timeZone, url }: Asking): string {
  const until = new Intl.DateTimeFormat(language === Language.ZH ? 'zh-CN' : 'en-GB', {
    timeZone,
    month: language === Language.ZH ? 'long' : 'short',
    day: 'numeric',
  }).format(expiresAt);
  return language === Language.ZH
    ? `您的报修 ${number} 已处理完毕，请评价我们的服务：${url}（无需登录，${until}前有效）`
    : `Your request ${number} is finished. Please rate our service: ${url} (no sign-in, open until ${until})`;
}
