import { registerEnumType } from 'type-graphql';

export enum ReviewState {
  OPENED = 'OPENED',
  COLLECTING = 'COLLECTING',
  REVIEWED = 'REVIEWED',
  SUMMED = 'SUMMED',
  APPROVED = 'APPROVED',
  PUBLISHED = 'PUBLISHED',
  INTERVIEWED = 'INTERVIEWED',
  ACKNOWLEDGED = 'ACKNOWLEDGED',
  APPEALED = 'APPEALED',
  DECIDED = 'DECIDED',
}
registerEnumType(ReviewState, {
  name: 'ReviewState',
  description:
    'KPI-6: OPENED → COLLECTING with the self-report → REVIEWED by the superior → SUMMED → APPROVED by HUMAN_RESOURCES → PUBLISHED → INTERVIEWED → ACKNOWLEDGED, or APPEALED → DECIDED. ACKNOWLEDGED and DECIDED are frozen.',
});

/** What is done with a review: the verbs of its state machine, as they stand on record. */
export enum ReviewStep {
  OPEN = 'OPEN',
  SELF_REPORT = 'SELF_REPORT',
  COLLECT = 'COLLECT',
  REVIEW = 'REVIEW',
  SUM = 'SUM',
  ADJUST = 'ADJUST',
  APPROVE = 'APPROVE',
  PUBLISH = 'PUBLISH',
  INTERVIEW = 'INTERVIEW',
  ACKNOWLEDGE = 'ACKNOWLEDGE',
  APPEAL = 'APPEAL',
  DECIDE = 'DECIDE',
}
registerEnumType(ReviewStep, { name: 'ReviewStep', description: 'KPI-6: one step of an assessment.' });

export enum ReviewScheme {
  TECHNICIAN = 'TECHNICIAN',
  DEPARTMENT_HEAD = 'DEPARTMENT_HEAD',
}
registerEnumType(ReviewScheme, {
  name: 'ReviewScheme',
  description: 'By what somebody is assessed.',
  valuesConfig: {
    TECHNICIAN: { description: 'KPI-2: work performance, attitude and ability.' },
    DEPARTMENT_HEAD: { description: 'KPI-9: the scheme of department heads (performance.headParts).' },
  },
});

export enum AppealOutcome {
  UPHELD = 'UPHELD',
  CORRECTED = 'CORRECTED',
}
registerEnumType(AppealOutcome, {
  name: 'AppealOutcome',
  description: 'KPI-6: what became of an appeal.',
  valuesConfig: {
    UPHELD: { description: 'The result stands.' },
    CORRECTED: { description: 'One number was corrected; the first one stays on record beside it.' },
  },
});

export enum BonusKind {
  QUARTER = 'QUARTER',
  YEAR_END = 'YEAR_END',
}
registerEnumType(BonusKind, { name: 'BonusKind', description: 'KPI-4: of a quarter, or of the year’s end.' });

export enum BonusReason {
  EARNED = 'EARNED',
  FAILED_QUARTER = 'FAILED_QUARTER',
  FAILED_QUARTERS = 'FAILED_QUARTERS',
  YELLOW_CARDS = 'YELLOW_CARDS',
  RED_CARD = 'RED_CARD',
  NO_RESULT = 'NO_RESULT',
}
registerEnumType(BonusReason, {
  name: 'BonusReason',
  description: 'KPI-4: why a bonus is what it is.',
  valuesConfig: {
    EARNED: { description: 'By the share that was earned.' },
    FAILED_QUARTER: { description: 'A failed quarter pays none.' },
    FAILED_QUARTERS: { description: 'Too many failed quarters end the year-end bonus.' },
    YELLOW_CARDS: { description: 'Too many yellow cards end the year-end bonus.' },
    RED_CARD: { description: 'A red card ends the year-end bonus.' },
    NO_RESULT: { description: 'Nothing was assessed for which there are data.' },
  },
});

export enum CardColor {
  YELLOW = 'YELLOW',
  RED = 'RED',
}
registerEnumType(CardColor, {
  name: 'CardColor',
  description:
    'KPI-4: two yellow cards or one red card of a year end the year-end bonus (performance.bonusEnds).',
});
