/** The named texts of a form, trimmed; a file or an absent field is an empty text. */
export function texts<Name extends string>(data: FormData, names: readonly Name[]): Record<Name, string> {
  const values = {} as Record<Name, string>;
  for (const name of names) {
    const value = data.get(name);
    values[name] = typeof value === 'string' ? value.trim() : '';
  }
  return values;
}

/** The chosen files of one field; a browser sends one empty file when none was chosen. */
export const files = (data: FormData, name: string): File[] =>
  data.getAll(name).filter((value): value is File => value instanceof File && value.size > 0);

/** What people type between the digits of a phone number or code does not matter. */
export const digits = (value: string): string => value.replace(/[\s\-–().]/g, '');
