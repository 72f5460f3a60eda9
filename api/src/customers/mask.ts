/*
 * Personal data for people who do not need it (REC-2): enough to recognize what one knows already, too little to learn it. `maskPhone` stands beside sign-in, which masks too.
 */
export { maskPhone } from '../access/phone-number.ts';

/** `王小明` becomes `王**`; how long the name is stays hidden. */
export function maskName(name: string): string {
  const [first = ''] = name.trim();
  return `${first}**`;
}

/** `zhang@example.com` becomes `z***@example.com`. */
export function maskEmail(email: string): string {
  const at = email.lastIndexOf('@');
  return at < 1 ? '***' : `${[...email][0]}***${email.slice(at)}`;
}

/** The street without number, house or flat: `中山北路18号302室` becomes `中山北路***`. */
export function maskAddress(line: string): string {
  const [street = ''] = line.trim().split(/[\d０-９]|[一二三四五六七八九十百千零〇两]+[号栋幢弄室层单]/u);
  return `${[...street.trim()].slice(0, 12).join('')}***`;
}
