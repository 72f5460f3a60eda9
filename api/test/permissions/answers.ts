import { isSignedIn } from './people.ts';
import type { Answer } from './tries.ts';
import type { Person } from './world.ts';

/** How absence is said to somebody. */
export function absentCodeFor({ name }: Person): string {
  return isSignedIn(name) ? 'NOT_FOUND' : 'NOT_SIGNED_IN';
}

/** The codes of all refusals in an answer. */
export function codesOf({ errors }: Answer): (string | undefined)[] {
  return (errors ?? []).map((error) => error.extensions?.code);
}

/** One refusal with one code, and nothing told beside it. */
export function isRefusal({ errors, data }: Answer, code: string): boolean {
  const told = Object.values(data ?? {}).some((value) => value !== null);
  return errors?.length === 1 && errors[0]?.extensions?.code === code && !told;
}

/** Nothing at all: the one refusal, null, or an empty list. */
export function isAbsent(answer: Answer, code: string): boolean {
  if (answer.errors) return isRefusal(answer, code);
  const values = Object.values(answer.data ?? { nothing: 'came' });
  return values.every((value) => {
    if (value === null) return true;
    const list = Array.isArray(value) ? value : (value as { edges?: unknown[] }).edges;
    return Array.isArray(list) && list.length === 0;
  });
}

/** Every value that stands under a name, however deep. */
export function valuesOf(within: unknown, name: string): unknown[] {
  if (typeof within !== 'object' || within === null) return [];
  return Object.entries(within).flatMap(([key, value]) => (key === name ? [value] : valuesOf(value, name)));
}
