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
  description: 'OWED → DELIVERED → ANSWERED or EXPIRED.',
  valuesConfig: {
    OWED: {
      description: 'The call is on record; the card follows the working morning after the call is over.',
    },
    DELIVERED: { description: 'The customer has the link and has not answered yet.' },
    EXPIRED: { description: 'Nobody answered in time.' },
    UNDELIVERABLE: { description: 'No phone on record takes the message; it must go another way.' },
    WITHDRAWN: { description: 'INT-6: the call was merged into another after the day of its receipt.' },
  },
});
