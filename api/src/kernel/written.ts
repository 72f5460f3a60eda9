/**
 * What a person wrote, as it is kept and sealed: one form of every character, no half characters and no control characters
 * but line breaks, which a database or a printer would not give back.
 */
export function written(text: string): string {
  return text
    .toWellFormed()
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\n\t]/gu, '')
    .trim();
}

/** The same for what may be left out; nothing but blanks counts as left out. */
export function writtenIfAny(text: string | null | undefined): string | null {
  return written(text ?? '') || null;
}
