import { registerEnumType } from 'type-graphql';

/** What is measured of a technician's work (KPI-1). Which of them count, and for how much, is policy. */
export enum Indicator {
  RESPONSE_TIME = 'RESPONSE_TIME',
  ARRIVAL_ON_TIME = 'ARRIVAL_ON_TIME',
  FINISHED_ON_TIME = 'FINISHED_ON_TIME',
  FIRST_TIME_FIX = 'FIRST_TIME_FIX',
  RESOLUTION_RATE = 'RESOLUTION_RATE',
  SURVEY_ATTITUDE = 'SURVEY_ATTITUDE',
  SURVEY_SKILL = 'SURVEY_SKILL',
  SURVEY_ARRIVAL_TIME = 'SURVEY_ARRIVAL_TIME',
  SURVEY_KEEPING_PROMISES = 'SURVEY_KEEPING_PROMISES',
  SATISFACTION_RATE = 'SATISFACTION_RATE',
  VERIFIED_COMPLAINTS = 'VERIFIED_COMPLAINTS',
  VOUCHER_ACCURACY = 'VOUCHER_ACCURACY',
  CALL_BACK_RATE = 'CALL_BACK_RATE',
  PLAN_COMPLETION = 'PLAN_COMPLETION',
  ACCEPTANCE_IN_TIME = 'ACCEPTANCE_IN_TIME',
  COST_CONTROL = 'COST_CONTROL',
  COLLECTION_RATE = 'COLLECTION_RATE',
  SERVICE_RANGE = 'SERVICE_RANGE',
}
registerEnumType(Indicator, {
  name: 'Indicator',
  description:
    'KPI-1: what is measured of a technician’s work in a period, from the records themselves. A visit, and the request it served, counts for the technician who led it.',
  valuesConfig: {
    RESPONSE_TIME: {
      description: 'Mean minutes, on the wall clock, from the report to the first arrival at the request.',
    },
    ARRIVAL_ON_TIME: {
      description:
        'Of the first arrivals that were promised: the share for which no promised arrival was missed.',
    },
    FINISHED_ON_TIME: {
      description:
        'Of the requests resolved: the share finished within the minutes of policy after the dispatch (the planned arrival, or the assignment where that was later).',
    },
    FIRST_TIME_FIX: {
      description:
        'Of the requests resolved: the share that took one visit and no workshop and was not reopened. It counts for who led the first visit.',
    },
    RESOLUTION_RATE: {
      description: 'Of the requests visited in the period: the share resolved when the period ended.',
    },
    SURVEY_ATTITUDE: { description: 'Mean points of the ratings, in closed batches only (SUR-4).' },
    SURVEY_SKILL: { description: 'Mean points of the ratings, in closed batches only (SUR-4).' },
    SURVEY_ARRIVAL_TIME: { description: 'Mean points of the ratings, in closed batches only (SUR-4).' },
    SURVEY_KEEPING_PROMISES: { description: 'Mean points of the ratings, in closed batches only (SUR-4).' },
    SATISFACTION_RATE: {
      description: 'Of all ratings: the share of satisfied ones, in closed batches only (SUR-4).',
    },
    VERIFIED_COMPLAINTS: {
      description: 'Complaints found true for which the technician is responsible, per request served.',
    },
    VOUCHER_ACCURACY: {
      description:
        'Of the vouchers archived: the share signed once and archived with no service report sent back.',
    },
    CALL_BACK_RATE: {
      description:
        'Of the requests resolved: the share whose customer answered the survey or was called back.',
    },
    PLAN_COMPLETION: {
      description:
        'Of the visits planned for the period, those of contracts and renewals included: the share done on the planned day.',
    },
    ACCEPTANCE_IN_TIME: {
      description: 'Of the visits assigned: the share accepted within the minutes of policy.',
    },
    COST_CONTROL: {
      description:
        'Of the requests resolved that cost us parts or labour: the share within the amount of policy for its product.',
    },
    COLLECTION_RATE: { description: 'Of the amounts invoiced: the share paid.' },
    SERVICE_RANGE: { description: 'How many kinds of work: product category with fault type.' },
  },
});

/** The parts of a total (KPI-2). */
export enum AssessmentPart {
  WORK = 'WORK',
  ATTITUDE = 'ATTITUDE',
  ABILITY = 'ABILITY',
}
registerEnumType(AssessmentPart, {
  name: 'AssessmentPart',
  description: 'KPI-2: the parts of a total.',
  valuesConfig: {
    WORK: { description: 'Work performance, by indicators.' },
    ATTITUDE: { description: 'By marks for initiative, discipline, cooperation and honesty.' },
    ABILITY: {
      description: 'By marks for innovation, coordination, emergencies, self-control and warmth.',
    },
  },
});

/** What attitude is marked by (KPI-2). */
export enum AttitudeItem {
  INITIATIVE = 'INITIATIVE',
  DISCIPLINE = 'DISCIPLINE',
  COOPERATION = 'COOPERATION',
  HONESTY = 'HONESTY',
}
registerEnumType(AttitudeItem, { name: 'AttitudeItem', description: 'KPI-2: what attitude is marked by.' });

/** What ability is marked by (KPI-2). */
export enum AbilityItem {
  INNOVATION = 'INNOVATION',
  COORDINATION = 'COORDINATION',
  EMERGENCIES = 'EMERGENCIES',
  SELF_CONTROL = 'SELF_CONTROL',
  WARMTH = 'WARMTH',
}
registerEnumType(AbilityItem, { name: 'AbilityItem', description: 'KPI-2: what ability is marked by.' });

/** How an item is marked; how many points a mark is, is policy. */
export enum ItemMark {
  EXCELLENT = 'EXCELLENT',
  GOOD = 'GOOD',
  FAIR = 'FAIR',
  POOR = 'POOR',
  BAD = 'BAD',
}
registerEnumType(ItemMark, {
  name: 'ItemMark',
  description:
    'KPI-2: how an item of attitude or ability is marked; its points are policy (performance.marks).',
});

/** KPI-3: the grades of the five-point scale. */
export enum Grade {
  A = 'A',
  B = 'B',
  C = 'C',
  D = 'D',
}
registerEnumType(Grade, {
  name: 'Grade',
  description: 'KPI-3: the grades of the five-point scale.',
  valuesConfig: {
    A: { description: '5' },
    B: { description: '4 to 4.9' },
    C: { description: '3 to 3.9' },
    D: { description: 'Below 3' },
  },
});
