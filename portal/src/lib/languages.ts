/** The languages of the portal; the first is the default. */
export const languages = ['zh', 'en'] as const;
export type Language = (typeof languages)[number];

export const isLanguage = (value: unknown): value is Language => value === 'zh' || value === 'en';
