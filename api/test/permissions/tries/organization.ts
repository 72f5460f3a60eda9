import { newId } from '../../../src/kernel/ids.ts';
import { AlertKind } from '../../../src/organization/alerts/alert.ts';
import { raiseAlerts } from '../../../src/organization/alerts/raise-alert.ts';
import { aStaffMember } from '../../organization.ts';
import type { Place } from '../cells.ts';
import { kept, type MutationTry, type Tries, value } from '../tries.ts';
import { hold, next, type Person, type Somewhere, type World } from '../world.ts';

/** The branch of a place; of nowhere, an id of nothing. */
export function branchId(world: World, place: Place): string {
  return place === 'absent' ? newId() : world.sides[place].branch.id;
}

async function anAlert(
  world: World,
  place: Somewhere,
  kind: AlertKind,
  aboutStaffIds: readonly string[] = [],
): Promise<{ id: string; subject: string }> {
  const subject = `提醒 ${next()} 号。`;
  const at = world.app.clock.now();
  const order = {
    kind,
    branchId: branchId(world, place),
    subject: { ZH: subject, EN: subject },
    at,
    aboutStaffIds,
  };
  await world.app.seed((em) => raiseAlerts(em, [{ ...order, dedupeKey: subject }]));
  const id = await value(world, 'select id::text from alert where dedupe_key = $1', [subject]);
  return { id: String(id), subject };
}

const calendarAlert = kept((world, place) =>
  anAlert(world, place as Somewhere, AlertKind.CALENDAR_YEAR_UNPUBLISHED),
);
const ratingAlert = kept((world, place) => anAlert(world, place as Somewhere, AlertKind.DISSATISFIED_RATING));
const aboutThemselves = new WeakMap<World, Promise<Map<string, string>>>();

/** For each who looks after alerts, one about themselves: it never exists for them (SUR-4). */
function alertsAbout(world: World): Promise<Map<string, string>> {
  const made = async (): Promise<Map<string, string>> => {
    const found = new Map<string, string>();
    for (const name of ['SUPERVISOR', 'BRANCH_MANAGER', 'COMPANY_SERVICE_DEPARTMENT', 'MIXED'] as const) {
      const { staffId } = world.people[name];
      for (const place of ['same', 'other'] as const) {
        const alert = await anAlert(world, place, AlertKind.DISSATISFIED_RATING, [staffId]);
        found.set(`${name} ${place}`, alert.subject);
      }
    }
    return found;
  };
  const known = aboutThemselves.get(world) ?? made();
  aboutThemselves.set(world, known);
  return known;
}

function acknowledging(kind: AlertKind): MutationTry {
  return {
    about: 'branch',
    by: ['alertId'],
    document: 'mutation ($alertId: ID!) { alertAcknowledge(input: { alertId: $alertId }) { id } }',
    attempt: async (world, place) => {
      const alertId = place === 'absent' ? newId() : (await anAlert(world, place, kind)).id;
      const look = () =>
        value(world, 'select acknowledged_at is not null from alert where id = $1', [alertId]);
      return { variables: { alertId }, look, becomes: true };
    },
  };
}

const GRANT =
  'mutation ($staffId: ID!, $branchId: ID!) { staffRoleGrant(input: { staffId: $staffId, branchId: $branchId, role: SALES }) { id } }';

function heldRoles(world: World, staffId: string, branch: string): () => Promise<unknown> {
  return () =>
    value(
      world,
      `select count(*)::int from role_assignment where staff_id = $1 and branch_id = $2 and role = 'SALES' and revoked_at is null`,
      [staffId, branch],
    );
}

/** A person of a place who is nobody's own record; for `own`, whoever asks. */
async function somebody(world: World, place: Place, person: Person): Promise<string> {
  if (place === 'absent') return newId();
  if (place === 'own') return person.staffId;
  return (await aStaffMember(world.app, branchId(world, place))).id;
}

function recording(mutation: string, input: string, given: string, table: string): MutationTry {
  return {
    about: 'colleague',
    by: ['staffId'],
    perPerson: true,
    document: `mutation ($staffId: ID!) { ${mutation}(input: { staffId: $staffId, ${given} }) { ${input} } }`,
    attempt: async (world, place, person) => {
      const staffId = await somebody(world, place, person);
      const look = () =>
        value(world, `select count(*)::int from ${table} where staff_id = $1 and number = 'NEW-1'`, [
          staffId,
        ]);
      return { variables: { staffId }, look, becomes: 1 };
    },
  };
}

async function assignment(world: World, place: Somewhere, person: Person): Promise<string> {
  const staffId = place === 'own' ? person.staffId || newId() : world.sides[place].technician.id;
  const sql = 'select id::text from role_assignment where staff_id = $1 order by id limit 1';
  return String(await value(world, sql, [staffId]));
}

async function paper(table: string, world: World, place: Somewhere, person: Person): Promise<string> {
  const staffId = place === 'own' ? person.staffId || newId() : world.sides[place].technician.id;
  return String(await value(world, `select number from ${table} where staff_id = $1 limit 1`, [staffId]));
}

const toColleagues = (field: string) => [
  { through: ['Query.staffMembers'], select: field, among: true },
  { through: ['Query.viewer', 'Viewer.staff'], select: `staff { ${field} }` },
];

export const organization: Tries = {
  queries: {
    'Query.branches': {
      about: 'wholeList',
      document: (node) => `query { branches(first: 100) { edges { node { ${node} } } } }`,
      node: 'code',
      ask: () => ({}),
      marker: () => '"B01"',
    },
    'Query.districts': {
      about: 'reference',
      document: (node) =>
        `query ($search: String) { districts(first: 5, search: $search) { edges { node { ${node} } } } }`,
      node: 'code name',
      ask: (_world, place) => ({ search: place === 'absent' ? '没有的地方' : '黄浦' }),
      marker: ({ sides }) => sides.same.districtCode,
    },
    'Query.staffMembers': {
      about: 'branch',
      by: ['branchId'],
      document: (node) =>
        `query ($branchId: ID!) { staffMembers(branchId: $branchId, first: 100) { edges { node { ${node} } } } }`,
      node: 'number name',
      ask: (world, place) => ({ branchId: branchId(world, place) }),
      marker: ({ sides }, place) => sides[place].technician.name,
    },
    'Query.alerts': {
      about: 'branch',
      by: ['branchId'],
      document: (node) =>
        `query ($branchId: ID!) { alerts(branchId: $branchId, first: 100) { edges { node { ${node} } } } }`,
      node: 'id subject',
      ask: async (world, place) => {
        await alertsAbout(world);
        for (const made of [calendarAlert, ratingAlert]) if (place !== 'absent') await made(world, place);
        return { branchId: branchId(world, place) };
      },
      marker: async (world, place) => (await calendarAlert(world, place)).subject,
      // What customers said is no business of an administrator, nor of whom it is about.
      never: async (world, person) => {
        const about = [...(await alertsAbout(world))].filter(([key]) => key.startsWith(`${person.name} `));
        const ratings = ['same', 'other'].map((place) => ratingAlert(world, place as Somewhere));
        const hidden = person.name.endsWith('ADMINISTRATOR') ? await Promise.all(ratings) : [];
        return [...about.map(([, subject]) => subject), ...hidden.map(({ subject }) => subject)];
      },
    },
  },

  mutations: {
    'Mutation.alertAcknowledge': acknowledging(AlertKind.DISSATISFIED_RATING),
    'Mutation.alertAcknowledge (of the calendar)': acknowledging(AlertKind.CALENDAR_YEAR_UNPUBLISHED),
    'Mutation.staffRoleGrant': {
      about: 'branch',
      by: ['branchId'],
      document: GRANT,
      attempt: async (world, place) => {
        const staffId = await somebody(world, 'same', world.people.NO_ROLE);
        const branch = branchId(world, place);
        return {
          variables: { staffId, branchId: branch },
          look: heldRoles(world, staffId, branch),
          becomes: 1,
        };
      },
    },
    'Mutation.staffRoleGrant (to whom)': {
      about: 'colleague',
      by: ['staffId'],
      perPerson: true,
      document: GRANT,
      attempt: async (world, place, person) => {
        const staffId = await somebody(world, place, person);
        const branch = branchId(world, 'same');
        return {
          variables: { staffId, branchId: branch },
          look: heldRoles(world, staffId, branch),
          becomes: 1,
        };
      },
    },
    'Mutation.staffRoleRevoke': {
      about: 'branch',
      by: ['branchId', 'staffId'],
      document:
        'mutation ($staffId: ID!, $branchId: ID!) { staffRoleRevoke(input: { staffId: $staffId, branchId: $branchId, role: SALES }) { id } }',
      attempt: async (world, place) => {
        const branch = branchId(world, place);
        let staffId = newId();
        if (place !== 'absent') {
          const person = await aStaffMember(world.app, branch);
          await hold(world.app, person, world.sides[place].branch, 'SALES');
          staffId = person.id;
        }
        return {
          variables: { staffId, branchId: branch },
          look: heldRoles(world, staffId, branch),
          becomes: 0,
        };
      },
    },
    'Mutation.certificateRecord': recording(
      'certificateRecord',
      'id',
      'category: PUMP, kind: TRAINING, number: "NEW-1", validFrom: "2026-11-01"',
      'certificate',
    ),
    'Mutation.workPermitRecord': recording(
      'workPermitRecord',
      'id',
      'number: "NEW-1", validFrom: "2026-11-01", validUntil: "2027-11-01"',
      'work_permit',
    ),
  },

  crossings: {
    'StaffMember.assignments': { ways: toColleagues('assignments { id }'), marker: assignment },
    'StaffMember.certificates': {
      ways: toColleagues('certificates { number }'),
      marker: (world, place, person) => paper('certificate', world, place, person),
    },
    'StaffMember.workPermits': {
      ways: toColleagues('workPermits { number }'),
      marker: (world, place, person) => paper('work_permit', world, place, person),
    },
    'Viewer.staff': {
      ways: [{ through: ['Query.viewer'], select: 'staff { id }' }],
      marker: (_world, _place, person) => person.staffId || newId(),
    },
  },
};
