export interface Line {
  readonly rules: string;
  readonly what: string;
  readonly value: string;
}

/** What was seen in the course of the day: the table at its end. */
export class Seen {
  readonly #lines: Line[] = [];

  note(rules: string, what: string, value: string | number | boolean | null | undefined): void {
    this.#lines.push({ rules, what, value: String(value ?? 'nothing') });
  }

  get lines(): readonly Line[] {
    return this.#lines;
  }

  table(): string[] {
    const width = (of: (line: Line) => string) => Math.max(...this.#lines.map((line) => of(line).length));
    const [rules, what] = [width((line) => line.rules), width((line) => line.what)];
    return this.#lines.map(
      (line) => `   ${line.rules.padEnd(rules)}  ${line.what.padEnd(what)}  ${line.value}`,
    );
  }
}

/** Fen as people write money. */
export function yuan(amount: number): string {
  return `¥${(amount / 100).toFixed(2)}`;
}
