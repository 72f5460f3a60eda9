import { CalendarException } from '../../../src/policy/calendars/branch-calendar.ts';
import { OFFICE_DAY } from '../../organization.ts';
import { kept, type Tries, value } from '../tries.ts';
import { next, type Somewhere, type World } from '../world.ts';
import { branchId } from './organization.ts';

/** A date that nobody else sets anything for. */
function aDate(): string {
  return Temporal.PlainDate.from('2027-03-01').add({ days: next() }).toString();
}

async function anException(world: World, place: Somewhere): Promise<{ on: string; name: string }> {
  const on = aDate();
  const name = `盘点 ${on}`;
  await world.app.seed((em) => {
    const facts = { branchId: branchId(world, place), onDate: on, shifts: [], name };
    em.persist(Object.assign(new CalendarException(), facts));
  });
  return { on, name };
}

const exception = kept((world, place) => anException(world, place as Somewhere));

const PUBLISH = `mutation ($days: String!, $branchId: ID) {
  policyPublish(input: { key: "certificate.warnDays", value: $days, effectiveFrom: "2026-12-01", branchId: $branchId }) { id } }`;

/** A number of days that no other version says. */
function published(world: World, branch: string | null) {
  const days = 10 + (next() % 300);
  const look = () =>
    value(
      world,
      `select count(*)::int from policy_version where key = 'certificate.warnDays' and branch_id is not distinct from $1 and value->>'days' = $2`,
      [branch, String(days)],
    );
  return { variables: { days: JSON.stringify({ days }), branchId: branch }, look, becomes: 1 };
}

export const policy: Tries = {
  queries: {
    'Query.policyVersions': {
      about: 'reference',
      document: (node) =>
        `query ($key: String!) { policyVersions(key: $key, first: 5) { edges { node { ${node} } } } }`,
      node: 'value',
      ask: (_world, place) => ({ key: place === 'absent' ? 'no.such.policy' : 'targets.arrive' }),
      marker: () => 'urbanMinutes',
    },
    'Query.workingCalendar': {
      about: 'branch',
      by: ['branchId'],
      document: (node) =>
        `query ($branchId: ID!, $on: LocalDate!) { workingCalendar(branchId: $branchId, from: $on, to: $on) { ${node} } }`,
      node: 'name',
      ask: async (world, place) => {
        const { on } = await exception(world, place === 'absent' ? 'same' : place);
        return { branchId: branchId(world, place), on };
      },
      marker: async (world, place) => (await exception(world, place)).name,
    },
  },

  mutations: {
    'Mutation.policyPublish': {
      about: 'branch',
      by: ['branchId'],
      document: PUBLISH,
      attempt: async (world, place) => published(world, branchId(world, place)),
    },
    'Mutation.policyPublish (for the whole company)': {
      about: 'wholeList',
      document: PUBLISH,
      attempt: async (world) => published(world, null),
    },
    'Mutation.calendarWeekSet': {
      about: 'branch',
      by: ['branchId'],
      inTurn: true,
      document: `mutation ($branchId: ID!, $version: Int, $days: [WorkingWeekdayInput!]!) {
        calendarWeekSet(input: { branchId: $branchId, version: $version, days: $days }) { id } }`,
      attempt: async (world, place) => {
        const branch = branchId(world, place);
        const version = await value(world, 'select version from branch_calendar where branch_id = $1', [
          branch,
        ]);
        const from = `09:${String(10 + (next() % 50))}`;
        const days = [1, 2, 3, 4, 5].map((weekday) => ({ weekday, shifts: OFFICE_DAY }));
        const look = () =>
          value(world, `select weekly->'6'->0->>'from' from branch_calendar where branch_id = $1`, [branch]);
        const saturday = { weekday: 6, shifts: [{ from, to: '12:00' }] };
        return { variables: { branchId: branch, version, days: [...days, saturday] }, look, becomes: from };
      },
    },
    'Mutation.calendarExceptionSet': {
      about: 'branch',
      by: ['branchId'],
      inTurn: true,
      document: `mutation ($branchId: ID!, $on: LocalDate!) {
        calendarExceptionSet(input: { branchId: $branchId, on: $on, shifts: [], name: "停电" }) { on } }`,
      attempt: async (world, place) => {
        const branch = branchId(world, place);
        const on = aDate();
        const look = () =>
          value(world, 'select count(*)::int from calendar_exception where branch_id = $1 and on_date = $2', [
            branch,
            on,
          ]);
        return { variables: { branchId: branch, on }, look, becomes: 1 };
      },
    },
    'Mutation.calendarExceptionRemove': {
      about: 'branch',
      by: ['branchId'],
      inTurn: true,
      document:
        'mutation ($branchId: ID!, $on: LocalDate!) { calendarExceptionRemove(input: { branchId: $branchId, on: $on }) { on } }',
      attempt: async (world, place) => {
        const branch = branchId(world, place);
        const { on } = await anException(world, place === 'absent' ? 'same' : place);
        const look = () =>
          value(world, 'select count(*)::int from calendar_exception where branch_id = $1 and on_date = $2', [
            branch,
            on,
          ]);
        return { variables: { branchId: branch, on }, look, becomes: 0 };
      },
    },
  },
};
