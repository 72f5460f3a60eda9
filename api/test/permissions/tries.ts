import { type About, ABOUT, type AboutName, type Place } from './cells.ts';
import type { Person, Somewhere, World } from './world.ts';

export type Variables = Readonly<Record<string, unknown>>;

/** What came back, whole: two refusals are the same only if all of this is. */
export interface Answer {
  readonly status: number;
  readonly data?: Readonly<Record<string, unknown>> | null;
  readonly errors?: readonly { readonly extensions?: { readonly code?: string } }[];
}

interface AnyTry {
  readonly about: AboutName;
  /** The ID arguments that name the record which lies in the cell's place. */
  readonly by?: readonly string[];
  /** ID arguments that name nothing of anybody's, with the reason. */
  readonly plain?: Readonly<Record<string, string>>;
  /** What the record is differs from person to person: their own account, their own person. */
  readonly perPerson?: boolean;
  /** The code of the absent answer where it is not NOT_FOUND. */
  readonly absentCode?: string;
  /** The absent answer is the same as the allowed one. */
  readonly silent?: boolean;
  /** Refusals are counted against guessers: few at once, each from a clean slate. */
  readonly limited?: boolean;
  /** All change one and the same record: one at a time. */
  readonly inTurn?: boolean;
  /** How it is sent when it is no plain GraphQL request. */
  send?(world: World, person: Person, document: string, variables: Variables): Promise<Answer>;
}

/** How a query is asked for the record of a place, and how one knows that it came. */
export interface QueryTry extends AnyTry {
  /** The document around what is selected of the record. */
  document(node: string): string;
  /** What is selected when only the query itself is tried. */
  readonly node: string;
  ask(world: World, place: Place, person: Person): Promise<Variables> | Variables;
  /** What only the record of this place brings into the answer. */
  marker(world: World, place: Somewhere, person: Person): Promise<string> | string;
  /** What a list must never show this person. */
  never?(world: World, person: Person): Promise<readonly string[]>;
}

/** One fresh record in the state that the mutation needs, with the mutation's variables and what must come of it. */
export interface Attempt {
  readonly variables: Variables;
  /** What the database says where the effect is to be seen. */
  look(): Promise<unknown>;
  /** What it says afterwards. */
  readonly becomes: unknown;
  /** Sent instead of the person's own credentials. */
  readonly headers?: Readonly<Record<string, string>>;
}

export interface MutationTry extends AnyTry {
  readonly document: string;
  attempt(world: World, place: Place, person: Person): Promise<Attempt>;
}

/** A query, and the crossings on it, by which a record is reached from which a field leads on. */
export interface Way {
  readonly through: readonly string[];
  readonly select: string;
  /** Among other records, which may lead somewhere: whether this one does shows by its marker alone. */
  readonly among?: boolean;
}

/** How a field is followed from the record of a place. */
export interface CrossingTry {
  readonly ways: readonly Way[];
  /** The parent, where it is another one than the way's own. */
  ask?(world: World, place: Place, person: Person): Promise<Variables> | Variables;
  marker(world: World, place: Somewhere, person: Person): Promise<string> | string;
  /** REC-2: what whoever may not see the value is shown instead. */
  masked?(world: World, place: Somewhere, person: Person): Promise<string | null> | string | null;
}

/** By `Type.field`, and what a further try of the same field is about. */
export interface Tries {
  readonly queries?: Readonly<Record<string, QueryTry>>;
  readonly mutations?: Readonly<Record<string, MutationTry>>;
  readonly crossings?: Readonly<Record<string, CrossingTry>>;
}

export function aboutOf(name: AboutName): About {
  return ABOUT[name];
}

/** A record that a place keeps for the whole walk, made when it is first asked for. */
export function kept<T>(
  make: (world: World, place: Place) => Promise<T>,
): (world: World, place: Place) => Promise<T> {
  const made = new WeakMap<World, Map<Place, Promise<T>>>();
  return (world, place) => {
    const ofWorld = made.get(world) ?? new Map<Place, Promise<T>>();
    made.set(world, ofWorld);
    const known = ofWorld.get(place) ?? make(world, place);
    ofWorld.set(place, known);
    return known;
  };
}

/** Reads one value as it is in the database, whoever may see it. */
export async function value(world: World, sql: string, params: unknown[] = []): Promise<unknown> {
  const [row] = await world.app.rows<Record<string, unknown>>(sql, params);
  return row ? Object.values(row)[0] : undefined;
}
