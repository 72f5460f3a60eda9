import type { RequestEvent } from '@sveltejs/kit';
import type { Language } from '#lib/languages.ts';
import { cookieOptions } from '#lib/session.server.ts';

const oneYear = 365 * 24 * 3600;

export const keepLanguage = (event: RequestEvent, language: Language): void =>
  event.cookies.set('language', language, { ...cookieOptions(event), maxAge: oneYear });
