import { warrantyPeriod } from './warranty-period.ts';
import { ReplacementRule } from './warranty-term.ts';

interface Period {
  readonly startsOn: string;
  readonly endsOn: string;
}

/**
 * ENT-8: the warranty of a unit that replaces another one under warranty, by the rule of the replaced unit's own term: it
 * steps into the period that was running, begins a full one on the day of replacement, or has whichever ends later.
 */
export function replacementWarranty(
  term: { readonly months: number; readonly replacementRule: ReplacementRule },
  replaced: Period,
  replacedOn: string,
): Period {
  const inherited = { startsOn: replaced.startsOn, endsOn: replaced.endsOn };
  const restarted = warrantyPeriod({ term, purchasedOn: replacedOn }) ?? inherited;
  switch (term.replacementRule) {
    case ReplacementRule.INHERIT_REMAINING:
      return inherited;
    case ReplacementRule.RESTART_FULL:
      return restarted;
    case ReplacementRule.LONGER_OF:
      return restarted.endsOn > inherited.endsOn ? restarted : inherited;
  }
}
