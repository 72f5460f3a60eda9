import { RuleError } from '../../kernel/rule-error.ts';

/**
 * VIS-1: the technician's own time for a step. It is kept beside the server's, so it must be possible: not later than now,
 * and not before the step that came first.
 * @throws RuleError CLAIMED_TIME_IMPOSSIBLE { notBefore, notAfter }
 */
export function requirePossible(
  claimedAt: Date,
  bounds: { readonly notBefore: Date | null; readonly now: Date },
  field: string,
): void {
  const { notBefore, now } = bounds;
  if (claimedAt <= now && (!notBefore || claimedAt >= notBefore)) return;
  throw new RuleError(
    'CLAIMED_TIME_IMPOSSIBLE',
    { notBefore: notBefore?.toISOString() ?? null, notAfter: now.toISOString() },
    field,
  );
}
