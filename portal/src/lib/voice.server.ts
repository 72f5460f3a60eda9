import { m } from '#lib/paraglide/messages.js';

/** Where a customer says more about a request, with the words: the page's script carries none. */
export interface Voice {
  title: string;
  links: { href: string; word: string }[];
}

/** @param filing address at which a case about the request is filed */
export function voiceOf(filing: string): Voice {
  const money = 'kind=COMPLAINT&subject=TECHNICIAN&money=1';
  return {
    title: m.voice_title(),
    links: [
      { href: filing, word: m.feedback_link_about() },
      { href: `${filing}${filing.includes('?') ? '&' : '?'}${money}`, word: m.feedback_link_money() },
    ],
  };
}
