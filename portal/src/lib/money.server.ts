import { getLocale } from '#lib/paraglide/runtime.js';

/** An amount as people read it. Amounts are integers of fen until here, and never before added up as anything else. */
export function money(amount: number, currency = 'CNY'): string {
  const format = new Intl.NumberFormat(getLocale() === 'zh' ? 'zh-CN' : 'en', {
    style: 'currency',
    currency,
  });
  return format.format(amount / 100);
}
