import { RuleError } from '../../kernel/rule-error.ts';

/** Nothing is promised for a time that is over. @throws RuleError WORKSHOP_TIME_IN_PAST */
export function requireAhead(now: Date, promised: Date, field: string): void {
  if (promised <= now) throw new RuleError('WORKSHOP_TIME_IN_PAST', {}, field);
}
