import { registerEnumType } from 'type-graphql';
import { Role } from '../kernel/actor.ts';
import { choices, integer, oneOf, shares } from './field-rules.ts';

export enum ReviewPeriod {
  MONTH = 'MONTH',
  QUARTER = 'QUARTER',
}
registerEnumType(ReviewPeriod, {
  name: 'ReviewPeriod',
  description: 'KPI-10: how long the period of an assessment is (performance.period).',
});

/** The parts of a department head's result (KPI-9). */
export enum HeadPart {
  QUANTIFIED = 'QUANTIFIED',
  NON_QUANTIFIED = 'NON_QUANTIFIED',
  ADDED_TASKS = 'ADDED_TASKS',
  MANAGEMENT = 'MANAGEMENT',
  TRAINING = 'TRAINING',
}
registerEnumType(HeadPart, {
  name: 'HeadPart',
  description: 'KPI-9: the parts by which a department head is assessed (performance.headParts).',
  valuesConfig: {
    QUANTIFIED: { description: 'Tasks with figures.' },
    NON_QUANTIFIED: { description: 'Tasks without figures.' },
    ADDED_TASKS: { description: 'Tasks added on the way.' },
    MANAGEMENT: { description: 'Management and improvement.' },
    TRAINING: { description: 'Training and the rest.' },
  },
});

/** Where somebody stands to whom they mark (KPI-5). */
export enum InputSource {
  SUPERIOR = 'SUPERIOR',
  PEER = 'PEER',
  SUBORDINATE = 'SUBORDINATE',
  CUSTOMER = 'CUSTOMER',
}
registerEnumType(InputSource, {
  name: 'InputSource',
  description:
    'KPI-5: where somebody stands to whom they mark. Customers speak by the closed sums of their surveys.',
});

const day = integer(1, 31);
const perMille = integer(0, 1_000);
const percent = integer(0, 100);
/** A million yuan, in fen. */
const amount = integer(0, 100_000_000);

/** How people are assessed and what it pays (KPI-4, KPI-5, KPI-6, KPI-9, KPI-10): a review keeps the versions it was opened under. */
export const reviewKeys = {
  'performance.period': {
    about: 'KPI-10: how long a period of assessment is, and how long for whoever is on probation.',
    fields: {
      period: oneOf(Object.values(ReviewPeriod)),
      probation: oneOf(Object.values(ReviewPeriod)),
    },
    by: [],
  },
  'performance.dates': {
    about:
      'KPI-6: days of a month: from and to when it is collected, from and to when the period that is over is summed in the next month, and by when it is paid in the first month of the next quarter. A day that a month does not have is its last.',
    fields: { collectFromDay: day, collectToDay: day, sumFromDay: day, sumToDay: day, payByDay: day },
    by: [],
  },
  'performance.feedback360': {
    about:
      'KPI-5: who marks attitude and ability, each with the share in percent of what those give together who gave anything. More than the SUPERIOR alone is 360°: then there is a figure only when so many people marked.',
    fields: {
      sources: choices(Object.values(InputSource)),
      superiorPercent: percent,
      peerPercent: percent,
      subordinatePercent: percent,
      customerPercent: percent,
      // Of two, each would know what the other one said.
      leastSources: integer(3, 20),
    },
    by: [],
  },
  'performance.headRoles': {
    about: 'KPI-9: who is assessed as a department head: whoever holds one of these roles.',
    fields: { roles: choices(Object.values(Role)) },
    by: [],
  },
  'performance.headParts': {
    about: 'KPI-9: the parts of a department head’s result and their shares in percent.',
    fields: { parts: shares(Object.values(HeadPart)) },
    by: [],
  },
  'performance.bonusStandard': {
    about: 'KPI-4: the standard bonus of a post for a whole year, in fen.',
    fields: { technicianAmount: amount, headAmount: amount },
    by: [],
  },
  'performance.bonusShares': {
    about:
      'KPI-4: per mille of the year’s bonus that one quarter and the year’s end are, and per mille of that which each grade earns.',
    fields: {
      quarterPerMille: perMille,
      yearEndPerMille: perMille,
      gradeA: perMille,
      gradeB: perMille,
      gradeC: perMille,
      gradeD: perMille,
    },
    by: [],
  },
  'performance.bonusEnds': {
    about: 'KPI-4: how many failed quarters, yellow cards or red cards of a year end its year-end bonus.',
    fields: {
      failedQuarters: integer(1, 4),
      yellowCards: integer(1, 100),
      redCards: integer(1, 100),
    },
    by: [],
  },
} as const;
