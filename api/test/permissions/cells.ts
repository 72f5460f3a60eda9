import { isSignedIn, isStaff, PEOPLE, type PersonName, ROLES, type RoleName, rolesOf } from './people.ts';

/** Where the record lies for whoever asks: their own; in branch A; in branch B; nowhere. */
export const PLACES = ['own', 'same', 'other', 'absent'] as const;
export type Place = (typeof PLACES)[number];

/**
 * Who may use one operation or follow one field, by hand. Nothing that is not written is allowed. Words are role names,
 * names of people, and STAFF, SIGNED_IN, EVERYBODY.
 */
export interface Expectation {
  /** For what is their own. */
  readonly own?: string;
  /** Roles: allowed to whoever holds one of them in the record's branch, or for the whole company. */
  readonly inBranch?: string;
  /** Allowed wherever the record lies; a role: to whoever holds it anywhere. */
  readonly anywhere?: string;
  /** Roles: only to whoever holds one for the whole company. */
  readonly companyWide?: string;
  /** Single cells that are otherwise than the rest says, such as 'NO_ROLE same', with the reason. */
  readonly except?: Readonly<Record<string, string>>;
  /** A field that only the answer of a mutation has: tried with that mutation, whose document selects it. */
  readonly seenWith?: string;
  /** Refused cells whose refusal says why, because it is no secret to that person: 'STAFF own': code. */
  readonly refusedWith?: Readonly<Record<string, string>>;
}

/** By `Type.field`; further tries of the same field say after a blank what they are about. */
export type Expectations = Readonly<Record<string, Expectation>>;

/** What a line is about: whose own it can be, and which cells have no meaning. */
export interface About {
  /** Who has such a record of their own. */
  readonly owners: string;
  /** Why the others have none. */
  readonly noOwn: string;
  /** Places where there is nothing, with the reason. */
  readonly none?: Partial<Record<Place, string>>;
}

const NAMES_NO_RECORD = 'It names no record and is about whoever asks.';

/** The kinds of things that operations are about. */
export const ABOUT = {
  request: {
    owners: 'CUSTOMER TECHNICIAN LINK',
    noOwn:
      'Its customer, the technicians who were sent and whoever holds its link; for others it lies in a branch.',
  },
  customersThing: { owners: 'CUSTOMER', noOwn: 'Only customers own it; for staff it lies in a branch.' },
  branch: { owners: '', noOwn: 'A branch, and what is listed by branch, is nobody’s own.' },
  colleague: { owners: 'STAFF', noOwn: 'Only members of staff are on record as people who work here.' },
  assessment: {
    owners: 'TECHNICIAN',
    noOwn: 'Only the technician of these tries is assessed; for others it lies in a branch.',
  },
  assessedOneself: {
    owners: 'TECHNICIAN',
    noOwn: 'Only the technician of these tries is assessed.',
    none: { same: NAMES_NO_RECORD, other: NAMES_NO_RECORD, absent: NAMES_NO_RECORD },
  },
  account: {
    owners: 'SIGNED_IN',
    noOwn: 'Who has not signed in has no account.',
    none: { other: 'An account lies in no branch; somebody else’s is tried as “same”.' },
  },
  oneself: {
    owners: 'EVERYBODY',
    noOwn: '',
    none: { same: NAMES_NO_RECORD, other: NAMES_NO_RECORD, absent: NAMES_NO_RECORD },
  },
  /** What a secret opens: `own` is the right one; `same` somebody else’s, `other` a forged one, `absent` one for nothing. */
  secret: { owners: 'EVERYBODY', noOwn: '' },
  password: {
    owners: 'EVERYBODY',
    noOwn: '',
    none: { other: 'A wrong password is a wrong password: tried as “same”.' },
  },
  reference: {
    owners: '',
    noOwn: 'Data of the whole company are nobody’s own.',
    none: { other: 'It lies in no branch.' },
  },
  wholeList: {
    owners: '',
    noOwn: 'Data of the whole company are nobody’s own.',
    none: { other: 'It lies in no branch.', absent: 'It names nothing that could be absent.' },
  },
} as const satisfies Readonly<Record<string, About>>;
export type AboutName = keyof typeof ABOUT;

export type CellKind = 'ALLOWED' | 'REFUSED' | 'MEANINGLESS';

/** What one person may do in one place. */
export function cellOf(line: Expectation, about: About, person: PersonName, place: Place): CellKind {
  if (about.none?.[place]) return 'MEANINGLESS';
  if (place === 'own' && !includes(about.owners, person)) return 'MEANINGLESS';
  const exceptional = Object.keys(line.except ?? {}).some((cell) => names(cell, person, place));
  return allows(line, person, place) === exceptional ? 'REFUSED' : 'ALLOWED';
}

/** The code with which a refused cell is refused, where it is not the absent answer. */
export function codeOf(line: Expectation, person: PersonName, place: Place): string | undefined {
  return Object.entries(line.refusedWith ?? {}).find(([cell]) => names(cell, person, place))?.[1];
}

function allows(line: Expectation, person: PersonName, place: Place): boolean {
  if (place === 'absent') return false;
  if (place === 'own') return includes(line.own ?? '', person);
  const held = rolesOf(person);
  const here = [...(place === 'same' ? held.A : held.B), ...held.company];
  return (
    here.some((role) => words(line.inBranch).includes(role)) ||
    held.company.some((role) => words(line.companyWide).includes(role)) ||
    includes(line.anywhere ?? '', person)
  );
}

function names(cell: string, person: PersonName, place: Place): boolean {
  const [who = '', where] = cell.split(' ');
  return where === place && includes(who, person);
}

/** Whether a list of words names a person. */
function includes(list: string, person: PersonName): boolean {
  const held = rolesOf(person);
  const all: readonly string[] = [person, ...held.A, ...held.B, ...held.company];
  return words(list).some(
    (word) =>
      word === 'EVERYBODY' ||
      (word === 'STAFF' && isStaff(person)) ||
      (word === 'SIGNED_IN' && isSignedIn(person)) ||
      all.includes(word),
  );
}

function words(list: string | undefined): string[] {
  return (list ?? '').split(' ').filter(Boolean);
}

/** Words of a line that name nobody: slips of the pen. */
export function unknownWords(line: Expectation): string[] {
  const people = [...PEOPLE, ...ROLES, 'STAFF', 'SIGNED_IN', 'EVERYBODY'] as readonly string[];
  const roles = ROLES as readonly RoleName[] as readonly string[];
  const cells = [...Object.keys(line.except ?? {}), ...Object.keys(line.refusedWith ?? {})];
  return [
    ...words(line.own).filter((word) => !people.includes(word)),
    ...words(line.anywhere).filter((word) => !people.includes(word)),
    ...[...words(line.inBranch), ...words(line.companyWide)].filter((word) => !roles.includes(word)),
    ...cells.filter((cell) => {
      const [who = '', where = ''] = cell.split(' ');
      return !people.includes(who) || !(PLACES as readonly string[]).includes(where);
    }),
  ];
}
