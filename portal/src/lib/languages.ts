/** The languages of the portal; Chinese comes first and is the default. */
export type Language = 'zh' | 'en';

export const isLanguage = (value: unknown): value is Language => value === 'zh' || value === 'en';
