/** WSH-6: the customer says that the fault is still there. */
import { missingFields } from '#lib/errors.ts';
import { texts } from '#lib/forms.ts';
import { m } from '#lib/paraglide/messages.js';
import { moment } from '#lib/times.server.ts';

/** After the work is done, and as long as anybody remembers it. */
export const canReport = (state: string): boolean => state === 'RESOLVED' || state === 'CLOSED';

/** What happens next, before anything is sent. */
export const whatFollows = (
  reopenableUntil: string | null | undefined,
  now: string,
  zone?: string,
): string =>
  reopenableUntil && Date.parse(reopenableUntil) > Date.parse(now)
    ? m.unsolved_reopens({ when: moment(reopenableUntil, now, zone) })
    : m.unsolved_follows();

const stillThere = ['HALF_SOLVED', 'NOT_SOLVED'] as const;

export function readReport(data: FormData) {
  const values = texts(data, ['requestId', 'solved', 'words']);
  const solved = stillThere.find((answer) => answer === values.solved) ?? null;
  if (!solved) values.solved = '';
  return { values, solved, errors: missingFields(values, ['solved', 'words']) };
}
