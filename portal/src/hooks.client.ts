import { overwriteGetLocale } from '#lib/paraglide/runtime.js';

// The page says which language it was written in; the cookie may have changed since, in another tab.
overwriteGetLocale(() => (document.documentElement.lang === 'en' ? 'en' : 'zh'));
