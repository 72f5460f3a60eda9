import { RuleError } from './rule-error.ts';

/** A state machine as data: for each verb the states it may leave and the state it reaches. */
export type Transitions<State extends string, Verb extends string> = Readonly<
  Record<Verb, { readonly from: readonly State[]; readonly to: State }>
>;

/** The state that `verb` leads to from `state`; refused with `code` when the table does not list that step. */
export function step<State extends string, Verb extends string>(
  transitions: Transitions<State, Verb>,
  state: State,
  verb: Verb,
  code: string,
): State {
  const transition = transitions[verb];
  if (!transition.from.includes(state))
    throw new RuleError(code, { from: state, to: transition.to, step: verb });
  return transition.to;
}
