import { cellOf, codeOf, type Expectation, type Expectations, type Place, PLACES } from './cells.ts';
import { absentCodeFor, codesOf, isAbsent, isRefusal, valuesOf } from './answers.ts';
import { PEOPLE, type PersonName } from './people.ts';
import {
  aboutOf,
  type Answer,
  type Attempt,
  type CrossingTry,
  type MutationTry,
  type QueryTry,
  type Tries,
  type Variables,
  type Way,
} from './tries.ts';
import type { Person, Somewhere, World } from './world.ts';

/** How many requests are under way at once. */
const AT_ONCE = 6;

/** The same where attempts are counted and forgotten before each: fewer than any limit. */
const FEW = 3;

interface Cell {
  readonly person: Person;
  readonly place: Place;
}

/** Tries every line with everybody in every place. Faults come back in words; an empty list is a proof. */
export class Walk {
  readonly tally = { allowed: 0, refused: 0, unreachable: 0, meaningless: 0 };

  constructor(
    readonly world: World,
    readonly expectations: Expectations,
    readonly tries: Required<Tries>,
  ) {}

  /** An allowed query answers with the record of its place and no other; a refused one is like one for nothing. */
  async query(name: string): Promise<string[]> {
    const line = this.#line(name);
    const asked = known(this.tries.queries[name], name);
    const { allowed, refused } = this.#cells(line, asked);
    const questions = new Map<Cell, Variables>();
    for (const cell of [...refused, ...allowed]) {
      questions.set(cell, await asked.ask(this.world, cell.place, cell.person));
    }
    const document = asked.document(asked.node);
    const ask = (cell: Cell) => this.#send(asked, document, questions.get(cell) ?? {}, cell.person);
    const faults = await this.#refusals(name, line, asked, refused, ask);
    await each(asked, allowed, async (cell) => {
      await this.#forgetAttempts(asked);
      const { person } = cell;
      const answer = await ask(cell);
      const text = JSON.stringify(answer);
      if (answer.errors) faults.push(`${say(cell)} is refused: ${text}`);
      for (const never of (await asked.never?.(this.world, person)) ?? []) {
        if (text.includes(never)) faults.push(`${say(cell)} sees ${never}: ${text}`);
      }
      for (const place of ['own', 'same', 'other'] as const) {
        if (cellOf(line, aboutOf(asked.about), person.name, place) === 'MEANINGLESS') continue;
        const found = text.includes(await asked.marker(this.world, place, person));
        if (place === cell.place && !found) faults.push(`${say(cell)} does not see the record: ${text}`);
        if (place !== cell.place && found && !this.#sees(line, asked, person.name, place)) {
          faults.push(`${say(cell)} sees what is “${place}”: ${text}`);
        }
      }
    });
    return faults;
  }

  /** An allowed mutation has its effect on a fresh record; a refused one leaves the database as it was. */
  async mutation(name: string): Promise<string[]> {
    const line = this.#line(name);
    const tried = known(this.tries.mutations[name], name);
    const { allowed, refused } = this.#cells(line, tried);
    const shared = new Map<string, Attempt>();
    const keyOf = ({ person, place }: Cell) => (tried.perPerson ? `${place} ${person.name}` : place);
    const makers = new Map([...allowed, ...refused.toReversed()].map((cell) => [keyOf(cell), cell]));
    await each({}, [...makers], async ([key, { place, person }]) => {
      shared.set(key, await tried.attempt(this.world, place, person));
    });
    const send = ({ person }: Cell, attempt: Attempt) =>
      this.#send(tried, tried.document, attempt.variables, {
        ...person,
        headers: attempt.headers ?? person.headers,
      });
    const faults = await this.#refusals(name, line, tried, refused, (cell) =>
      send(cell, known(shared.get(keyOf(cell)), name)),
    );
    // The first to be allowed changes the very record that all the others were refused.
    const untouched = [...shared];
    await each(tried, allowed, async (cell) => {
      await this.#forgetAttempts(tried);
      const first = untouched.findIndex(([key]) => key === keyOf(cell));
      const attempt =
        first >= 0
          ? known(untouched.splice(first, 1)[0], name)[1]
          : await tried.attempt(this.world, cell.place, cell.person);
      const before = JSON.stringify(await attempt.look());
      const answer = await send(cell, attempt);
      const after = JSON.stringify(await attempt.look());
      const wanted = JSON.stringify(attempt.becomes);
      if (answer.errors) faults.push(`${say(cell)} is refused: ${JSON.stringify(answer.errors)}`);
      else if (before === wanted) faults.push(`${say(cell)}: the effect was there before`);
      else if (after !== wanted)
        faults.push(`${say(cell)} has no effect: ${before} → ${after}, not ${wanted}`);
    });
    return faults;
  }

  /**
   * An allowed field shows where it leads, whichever way one comes; a refused one is null, empty or NOT_FOUND, or shows its
   * masked value. Where no way leads to the record with the field, nothing of the other one comes along.
   */
  async crossing(name: string): Promise<string[]> {
    const line = this.#line(name);
    const followed = known(this.tries.crossings[name], name);
    const faults: string[] = [];
    for (const way of followed.ways) {
      const query = known(this.tries.queries[way.through[0] ?? ''], name);
      const document = query.document(way.select);
      const about = aboutOf(query.about);
      const cells: { cell: Cell; variables: Variables; reached: boolean; kind: string }[] = [];
      for (const person of PEOPLE) {
        for (const place of PLACES) {
          const cell = { person: this.world.people[person], place };
          const kind = cellOf(line, about, person, place);
          if (kind === 'MEANINGLESS') {
            this.tally.meaningless += 1;
            continue;
          }
          const reached = way.through.every(
            (step) => cellOf(this.#line(step), about, person, place) === 'ALLOWED',
          );
          const ask =
            followed.ask && place !== 'absent' ? followed.ask.bind(followed) : query.ask.bind(query);
          cells.push({ cell, kind, reached, variables: await ask(this.world, place, cell.person) });
        }
      }
      const before = await this.#snapshot();
      await each(query, cells, async ({ cell, kind, reached, variables }) => {
        await this.#forgetAttempts(query);
        const answer = await this.#send(query, document, variables, cell.person);
        const fault = await this.#judgeCrossing(name, followed, way, { cell, kind, reached }, answer);
        if (fault)
          faults.push(`${say(cell)} by ${way.through.join(', ')} ${fault}: ${JSON.stringify(answer)}`);
      });
      if ((await this.#snapshot()) !== before)
        faults.push(`${way.through.join(', ')}: reading has changed something`);
    }
    return faults;
  }

  async #judgeCrossing(
    name: string,
    followed: CrossingTry,
    way: Way,
    { cell, kind, reached }: { cell: Cell; kind: string; reached: boolean },
    answer: Answer,
  ): Promise<string | null> {
    const { person, place } = cell;
    const text = JSON.stringify(answer);
    const marker = place === 'absent' ? null : await followed.marker(this.world, place, person);
    const shown = marker !== null && text.includes(marker);
    if (!reached || marker === null) {
      this.tally[place === 'absent' ? 'refused' : 'unreachable'] += 1;
      return shown ? 'sees what no way leads to' : null;
    }
    if (kind === 'ALLOWED') {
      this.tally.allowed += 1;
      if (answer.errors) return 'is refused';
      return shown ? null : 'does not see where it leads';
    }
    this.tally.refused += 1;
    if (shown) return 'sees where it leads';
    if (followed.masked) {
      const masked = await followed.masked(this.world, place as Somewhere, person);
      if (answer.errors) return 'is refused instead of seeing it masked';
      return text.includes(JSON.stringify(masked)) ? null : `does not see it masked (${masked})`;
    }
    if (way.among && !answer.errors) return null;
    const field = baseOf(name).split('.')[1] ?? '';
    if (answer.errors)
      return codesOf(answer).every((code) => code === absentCodeFor(person)) ? null : 'is refused otherwise';
    const values = valuesOf(answer.data, field);
    const empty =
      values.length > 0 && values.every((v) => v === null || (Array.isArray(v) && v.length === 0));
    return empty ? null : 'gets something else than nothing';
  }

  /** Tries what is refused, and compares each refusal with the answer for what is absent. */
  async #refusals(
    name: string,
    line: Expectation,
    tried: QueryTry | MutationTry,
    refused: readonly Cell[],
    ask: (cell: Cell) => Promise<Answer>,
  ): Promise<string[]> {
    const faults: string[] = [];
    const answers = new Map<PersonName, Map<Place, Answer>>();
    await this.#forgetAttempts();
    const before = await this.#snapshot();
    await each(tried, refused, async (cell) => {
      await this.#forgetAttempts(tried);
      const answer = await ask(cell);
      const ofPerson = answers.get(cell.person.name) ?? new Map<Place, Answer>();
      answers.set(cell.person.name, ofPerson.set(cell.place, answer));
      const code = codeOf(line, cell.person.name, cell.place);
      if (code) {
        if (!isRefusal(answer, code))
          faults.push(`${say(cell)} is not refused with ${code}: ${JSON.stringify(answer)}`);
      } else if (!tried.silent && !isAbsent(answer, tried.absentCode ?? absentCodeFor(cell.person))) {
        faults.push(`${say(cell)} does not get the absent answer: ${JSON.stringify(answer)}`);
      }
    });
    if ((await this.#snapshot()) !== before) faults.push(`${name}: a refusal has changed the database`);
    for (const cell of refused) {
      const ofPerson = known(answers.get(cell.person.name), name);
      const absent = ofPerson.get('absent');
      if (!absent || codeOf(line, cell.person.name, cell.place)) continue;
      const answer = JSON.stringify(ofPerson.get(cell.place));
      if (answer !== JSON.stringify(absent)) {
        faults.push(
          `${say(cell)} is told apart from what is absent: ${answer} and ${JSON.stringify(absent)}`,
        );
      }
    }
    return faults;
  }

  #cells(line: Expectation, tried: QueryTry | MutationTry): { allowed: Cell[]; refused: Cell[] } {
    const allowed: Cell[] = [];
    const refused: Cell[] = [];
    for (const name of PEOPLE) {
      for (const place of PLACES) {
        const cell = { person: this.world.people[name], place };
        const kind = cellOf(line, aboutOf(tried.about), name, place);
        if (kind === 'MEANINGLESS') this.tally.meaningless += 1;
        else (kind === 'ALLOWED' ? allowed : refused).push(cell);
      }
    }
    this.tally.allowed += allowed.length;
    this.tally.refused += refused.length;
    return { allowed, refused };
  }

  /** Whether a person may see, by the same line, what lies in another place: then it may come along. */
  #sees(line: Expectation, tried: QueryTry, person: PersonName, place: Place): boolean {
    return cellOf(line, aboutOf(tried.about), person, place) === 'ALLOWED';
  }

  #line(name: string): Expectation {
    return known(this.expectations[name], name);
  }

  async #send(
    tried: QueryTry | MutationTry,
    document: string,
    variables: Variables,
    person: Person,
  ): Promise<Answer> {
    if (tried.send) return tried.send(this.world, person, document, variables);
    const response = await fetch(`${this.world.app.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...person.headers },
      body: JSON.stringify({ query: document, variables }),
    });
    return { status: response.status, ...((await response.json()) as object) };
  }

  /** What is limited is counted by address, and everybody here comes from one. */
  async #forgetAttempts(tried?: QueryTry | MutationTry): Promise<void> {
    if (!tried || tried.limited) await this.world.app.rows('delete from attempt_count');
  }

  /** Everything that a refusal must leave as it was: the records, and who is signed in. */
  async #snapshot(): Promise<string> {
    const sessions = await this.world.app.rows<{ all: string }>(
      `select string_agg(id::text, ' ' order by id) as all from account_session`,
    );
    return `${await this.world.app.snapshot()} ${sessions[0]?.all}`;
  }
}

/** The field that a line is about; a further try of it says after a blank what it is about. */
export function baseOf(name: string): string {
  return name.split(' ')[0] ?? '';
}

function say({ person, place }: Cell): string {
  return `${person.name} ${place}`;
}

function known<T>(found: T | undefined, name: string): T {
  if (found === undefined) throw new Error(`nobody has written how ${name} is tried`);
  return found;
}

/** A few at once, unless it says otherwise. */
async function each<T>(
  tried: { readonly limited?: boolean; readonly inTurn?: boolean },
  items: readonly T[],
  act: (item: T) => Promise<void>,
): Promise<void> {
  const waiting = [...items];
  const worker = async (): Promise<void> => {
    for (let item = waiting.shift(); item !== undefined; item = waiting.shift()) await act(item);
  };
  await Promise.all(Array.from({ length: tried.inTurn ? 1 : tried.limited ? FEW : AT_ONCE }, worker));
}
