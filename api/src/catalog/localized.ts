import { Language } from '../kernel/actor.ts';

/** The same text, or list of texts, in both languages of the portal. */
export interface Localized<Text> {
  readonly zh: Text;
  readonly en: Text;
}

export function inLanguage<Text>(text: Localized<Text>, language: Language): Text {
  return language === Language.EN ? text.en : text.zh;
}
