import { m } from '#lib/paraglide/messages.js';

const systems: [RegExp, string][] = [
  [/HarmonyOS|OpenHarmony/i, 'HarmonyOS'],
  [/iPhone/i, 'iPhone'],
  [/iPad/i, 'iPad'],
  [/Android/i, 'Android'],
  [/Windows/i, 'Windows'],
  [/Mac OS X|Macintosh/i, 'Mac'],
  [/Linux|X11/i, 'Linux'],
];
const browsers: [RegExp, string][] = [
  [/MicroMessenger/i, '微信 WeChat'],
  [/Edg\//i, 'Edge'],
  [/Firefox\//i, 'Firefox'],
  [/Chrom(e|ium)\//i, 'Chrome'],
  [/Safari\//i, 'Safari'],
];

const first = (list: [RegExp, string][], text: string) => list.find(([pattern]) => pattern.test(text))?.[1];

/** What a person would call the device they signed in on. */
export function deviceName(userAgent: string | null | undefined): string {
  const known = [first(systems, userAgent ?? ''), first(browsers, userAgent ?? '')].filter(Boolean);
  return known.length > 0 ? known.join(' · ') : m.account_unknown_device();
}
