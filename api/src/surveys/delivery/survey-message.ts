import { sealLink } from '../../access/personal-link.ts';
import { Language } from '../../kernel/actor.ts';
import type { LinkSettings } from '../../platform/jobs.ts';
import type { Survey } from '../survey.ts';
import { SurveyChannel } from '../survey-words.ts';

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
  readonly channel: SurveyChannel;
  readonly reminder: boolean;
}

/** What the customer gets when a call is over, or once more where nothing came back. An e-mail has its subject first. */
export function surveyText(language: Language, asking: Asking): string {
  const { number, expiresAt, timeZone, url, channel, reminder } = asking;
  const until = sayDay(language, expiresAt, timeZone);
  if (language === Language.ZH) {
    const words = reminder
      ? `您的报修 ${number} 还没有收到您的评价：${url}（无需登录，${until}前有效）`
      : `您的报修 ${number} 已处理完毕，请评价我们的服务：${url}（无需登录，${until}前有效）`;
    return channel === SurveyChannel.EMAIL ? `报修 ${number}：请评价我们的服务\n${words}` : words;
  }
  const words = reminder
    ? `We have not heard yet how you found our service on request ${number}: ${url} (no sign-in, open until ${until})`
    : `Your request ${number} is finished. Please rate our service: ${url} (no sign-in, open until ${until})`;
  return channel === SurveyChannel.EMAIL ? `Request ${number}: please rate our service\n${words}` : words;
}

/** A day as people say it, in the branch's zone. */
export function sayDay(language: Language, at: Date, timeZone: string): string {
  const chinese = language === Language.ZH;
  return new Intl.DateTimeFormat(chinese ? 'zh-CN' : 'en-GB', {
    timeZone,
    month: chinese ? 'long' : 'short',
    day: 'numeric',
  }).format(at);
}
