import { expect } from 'vitest';
import { RuleError } from '../src/kernel/rule-error.ts';
import { step, type Transitions } from '../src/kernel/state-machine.ts';

/** For each state the verbs that may be taken there, with where they lead: written by hand, apart from the table. */
export type Expected<State extends string> = Readonly<Record<State, Readonly<Record<string, State>>>>;

/** Tries every verb from every state: exactly the expected ones lead on, each to the expected state. */
export function expectSteps<State extends string, Verb extends string>(
  transitions: Transitions<State, Verb>,
  code: string,
  expected: Expected<State>,
): void {
  const verbs = Object.keys(transitions) as Verb[];
  // No state is left out: from each of them every verb is tried.
  const known = Object.values<Transitions<State, Verb>[Verb]>(transitions).flatMap(({ from, to }) => [
    ...from,
    to,
  ]);
  expect(Object.keys(expected)).toEqual(expect.arrayContaining([...new Set<string>(known)]));
  for (const state of Object.keys(expected) as State[]) {
    const taken: Record<string, State> = {};
    for (const verb of verbs) {
      try {
        taken[verb] = step(transitions, state, verb, code);
      } catch (refused) {
        expect(refused).toBeInstanceOf(RuleError);
        expect((refused as RuleError).code).toBe(code);
        expect((refused as RuleError).params).toMatchObject({ from: state });
      }
    }
    expect(taken, state).toEqual(expected[state]);
  }
}

/** Every state can be reached from the first, and from every state but the ends something leads on. */
export function expectNoDeadEnds<State extends string, Verb extends string>(
  transitions: Transitions<State, Verb>,
  states: readonly State[],
  { first, ends }: { first: State; ends: readonly State[] },
): void {
  const steps = Object.values<Transitions<State, Verb>[Verb]>(transitions);
  const reached = new Set<State>([first]);
  for (let before = 0; before < reached.size;) {
    before = reached.size;
    for (const { from, to } of steps) if (from.some((state) => reached.has(state))) reached.add(to);
  }
  expect([...reached].toSorted()).toEqual([...states].toSorted());
  const left = states.filter((state) => steps.some(({ from, to }) => from.includes(state) && to !== state));
  expect(states.filter((state) => !left.includes(state)).toSorted()).toEqual([...ends].toSorted());
}
