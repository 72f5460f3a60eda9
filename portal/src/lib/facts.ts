/** One line of a filled-in form. All words and times are made on the server, so a page's script carries none. */
export interface FactLine {
  text: string;
  href?: string;
  /** figures: as printed on a plate; item: one of a list. */
  look?: 'figures' | 'strong' | 'soft' | 'item' | 'wrong' | 'dates';
}

export interface Fact {
  label: string;
  lines: FactLine[];
}

/** A state as its own shape and the word beside it. */
export interface Badge<State extends string = string> {
  state: State;
  word: string;
}
