import { registerEnumType } from 'type-graphql';

/** What is rated (SUR-2). */
export enum SurveyItem {
  ATTITUDE = 'ATTITUDE',
  SKILL = 'SKILL',
  ARRIVAL_TIME = 'ARRIVAL_TIME',
  KEEPING_PROMISES = 'KEEPING_PROMISES',
}
registerEnumType(SurveyItem, {
  name: 'SurveyItem',
  description: 'SUR-2: what is rated. A card has only the items that the customer can judge.',
  valuesConfig: {
    ATTITUDE: { description: 'Where a technician met the customer.' },
    SKILL: { description: 'Where a technician met the customer.' },
    ARRIVAL_TIME: { description: 'Where somebody set out.' },
    KEEPING_PROMISES: { description: 'Of every call.' },
  },
});

/** SUR-2: the four levels. */
export enum Rating {
  VERY_SATISFIED = 'VERY_SATISFIED',
  SATISFIED = 'SATISFIED',
  FAIR = 'FAIR',
  DISSATISFIED = 'DISSATISFIED',
}
registerEnumType(Rating, {
  name: 'Rating',
  description: 'SUR-2: the four levels. A DISSATISFIED raises an alert at once (SUR-5).',
});

/** By which way a card goes to its customer (SUR-6). */
export enum SurveyChannel {
  SMS = 'SMS',
  EMAIL = 'EMAIL',
  LETTER = 'LETTER',
  PORTAL = 'PORTAL',
}
registerEnumType(SurveyChannel, {
  name: 'SurveyChannel',
  description: 'SUR-6: by which way a card goes to its customer.',
  valuesConfig: {
    LETTER: {
      description:
        'A printed page with the link as a code to scan: /documents/survey-letters/{id of the survey}.',
    },
    PORTAL: { description: 'The customer finds it there after signing in; nothing is sent.' },
  },
});

/** Why a card was on its way. */
export enum SurveySending {
  FIRST = 'FIRST',
  ANOTHER_WAY = 'ANOTHER_WAY',
  REMINDER = 'REMINDER',
}
registerEnumType(SurveySending, {
  name: 'SurveySending',
  description:
    'SUR-6: why a card was on its way: for the first time, because the way before failed, or once more as the one reminder.',
});

/** WSH-6: what the customer says of the fault. */
export enum SolvedAnswer {
  SOLVED = 'SOLVED',
  HALF_SOLVED = 'HALF_SOLVED',
  NOT_SOLVED = 'NOT_SOLVED',
}
registerEnumType(SolvedAnswer, {
  name: 'SolvedAnswer',
  description:
    'WSH-6: what the customer says of the fault. HALF_SOLVED and NOT_SOLVED reopen the request, or open a linked one when the reopening period is over.',
});

export enum SurveyState {
  OWED = 'OWED',
  DELIVERED = 'DELIVERED',
  ANSWERED = 'ANSWERED',
  EXPIRED = 'EXPIRED',
  UNDELIVERABLE = 'UNDELIVERABLE',
  WITHDRAWN = 'WITHDRAWN',
}
registerEnumType(SurveyState, {
  name: 'SurveyState',
  description:
    'OWED → DELIVERED → ANSWERED or EXPIRED; UNDELIVERABLE leads back to DELIVERED by another way (SUR-6).',
  valuesConfig: {
    OWED: {
      description: 'The call is on record; the card follows the working morning after the call is over.',
    },
    DELIVERED: { description: 'The customer has the link and has not answered yet.' },
    EXPIRED: { description: 'Nobody answered in time.' },
    UNDELIVERABLE: {
      description: 'SUR-6: no way on record takes it, or every message failed; it must go another way.',
    },
    WITHDRAWN: { description: 'INT-6: the call was merged into another after the day of its receipt.' },
  },
});
