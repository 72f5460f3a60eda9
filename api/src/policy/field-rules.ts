/** What one field of a policy's value may hold. */
export type FieldRule =
  | { readonly type: 'INTEGER'; readonly min: number; readonly max: number }
  | { readonly type: 'CHOICES'; readonly of: readonly string[] }
  /** One of them; it may be left out, and what that means is said where the field stands. */
  | { readonly type: 'CHOICE'; readonly of: readonly string[] }
  /** Exactly one of them. */
  | { readonly type: 'ONE_OF'; readonly of: readonly string[] }
  /**
   * Figures by name: `{ "NAME": { "figure": 1 } }`. Names left out are not in force. The shares in percent have to add up
   * to 100, and the figures of a pair must differ.
   */
  | {
      readonly type: 'TABLE';
      readonly of: readonly string[];
      readonly figures: Readonly<Record<string, { readonly min: number; readonly max: number }>>;
      readonly share: string;
      readonly differing: readonly (readonly [string, string])[];
    };

export type FieldValue<Rule extends FieldRule> = Rule extends {
  readonly type: 'TABLE';
  readonly of: readonly (infer Name extends string)[];
  readonly figures: infer Figures;
}
  ? { readonly [Row in Name]?: { readonly [Figure in keyof Figures]: number } }
  : Rule extends { readonly type: 'CHOICE'; readonly of: readonly (infer Choice)[] }
    ? Choice | undefined
    : Rule extends { readonly type: 'ONE_OF'; readonly of: readonly (infer Choice)[] }
      ? Choice
      : Rule extends { readonly of: readonly (infer Choice)[] }
        ? Choice[]
        : number;

export const integer = (min: number, max: number) => ({ type: 'INTEGER', min, max }) as const;
export const choices = <const Choice extends string>(of: readonly Choice[]) =>
  ({ type: 'CHOICES', of }) as const;
export const choice = <const Choice extends string>(of: readonly Choice[]) =>
  ({ type: 'CHOICE', of }) as const;
export const oneOf = <const Choice extends string>(of: readonly Choice[]) =>
  ({ type: 'ONE_OF', of }) as const;

const percent = { min: 0, max: 100 } as const;

/** Shares in percent by name, 100 together. */
export const shares = <const Name extends string>(of: readonly Name[]) =>
  ({ type: 'TABLE', of, figures: { percent }, share: 'percent', differing: [] }) as const;

/** Shares in percent by name, each with a span of figures from which points are reckoned. */
export const sharesWithSpan = <const Name extends string>(of: readonly Name[], max: number) =>
  ({
    type: 'TABLE',
    of,
    figures: { percent, full: { min: 0, max }, none: { min: 0, max } },
    share: 'percent',
    differing: [['full', 'none']],
  }) as const;

export interface ValueProblem {
  readonly field: string;
  /** MISSING, UNKNOWN, INTEGER, CHOICE, CHOICES, TABLE, SUM, SPAN or FALLING: what the field must be. */
  readonly rule: string;
  readonly limits?: Readonly<Record<string, unknown>>;
}

export function fieldProblem(field: string, rule: FieldRule, value: unknown): ValueProblem[] {
  if (value === undefined) return rule.type === 'CHOICE' ? [] : [{ field, rule: 'MISSING' }];
  switch (rule.type) {
    case 'INTEGER': {
      const { min, max } = rule;
      return isWithin(value, rule) ? [] : [{ field, rule: 'INTEGER', limits: { min, max } }];
    }
    case 'CHOICE':
    case 'ONE_OF': {
      const fits = typeof value === 'string' && rule.of.includes(value);
      return fits ? [] : [{ field, rule: 'CHOICE', limits: { of: rule.of } }];
    }
    case 'CHOICES': {
      const fits =
        Array.isArray(value) &&
        value.every((v) => rule.of.includes(String(v))) &&
        new Set(value).size === value.length;
      return fits ? [] : [{ field, rule: 'CHOICES', limits: { of: rule.of } }];
    }
    case 'TABLE':
      return tableProblem(field, rule, value);
  }
}

function tableProblem(
  field: string,
  { of, figures, share, differing }: Extract<FieldRule, { type: 'TABLE' }>,
  value: unknown,
): ValueProblem[] {
  const rows = entriesOf(value).map(([name, row]) => ({ name, figures: new Map(entriesOf(row)) }));
  const fits =
    rows.length > 0 &&
    rows.every(
      (row) =>
        of.includes(row.name) &&
        row.figures.size === Object.keys(figures).length &&
        Object.entries(figures).every(([figure, bounds]) => isWithin(row.figures.get(figure), bounds)),
    );
  // A name that nobody knows is somebody's input: what may stand there is said, and it is not repeated.
  if (!fits) return [{ field, rule: 'TABLE', limits: { of, figures } }];
  const sum = rows.reduce((total, row) => total + Number(row.figures.get(share)), 0);
  const flat = rows.filter((row) => differing.some(([a, b]) => row.figures.get(a) === row.figures.get(b)));
  return [
    ...(sum === 100 ? [] : [{ field, rule: 'SUM', limits: { figure: share, sum: 100 } }]),
    ...(flat.length === 0 ? [] : [{ field, rule: 'SPAN', limits: { rows: flat.map((row) => row.name) } }]),
  ];
}

function isWithin(value: unknown, { min, max }: { readonly min: number; readonly max: number }): boolean {
  return Number.isInteger(value) && Number(value) >= min && Number(value) <= max;
}

function entriesOf(value: unknown): [string, unknown][] {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.entries(value) : [];
}
