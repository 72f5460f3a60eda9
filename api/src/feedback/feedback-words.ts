import { registerEnumType } from 'type-graphql';

export enum FeedbackKind {
  COMPLAINT = 'COMPLAINT',
  SUGGESTION = 'SUGGESTION',
}
registerEnumType(FeedbackKind, { name: 'FeedbackKind', description: 'CMP-1: what a customer has to say.' });

export enum FeedbackGrade {
  MAJOR = 'MAJOR',
  GENERAL = 'GENERAL',
}
registerEnumType(FeedbackGrade, {
  name: 'FeedbackGrade',
  description: 'Who decides, and how the customer is told.',
  valuesConfig: {
    MAJOR: {
      description:
        'CMP-2: the EXECUTIVE reviews it or delegates; it goes ahead of others; the customer gets a letter.',
    },
    GENERAL: {
      description: 'CMP-3: the service department decides; the customer is told in writing or by phone.',
    },
  },
});

export enum FeedbackSubject {
  PRODUCT = 'PRODUCT',
  TECHNICIAN = 'TECHNICIAN',
  PRICE = 'PRICE',
  TIME = 'TIME',
  OTHER = 'OTHER',
}
registerEnumType(FeedbackSubject, {
  name: 'FeedbackSubject',
  description: 'CMP-1: what it is about.',
  valuesConfig: {
    PRODUCT: {
      description: 'A complaint about it is a quality complaint and needs its particulars (INT-4).',
    },
  },
});

export enum FeedbackSource {
  PORTAL = 'PORTAL',
  SURVEY = 'SURVEY',
  PHONE = 'PHONE',
  LETTER = 'LETTER',
  VISIT = 'VISIT',
}
registerEnumType(FeedbackSource, {
  name: 'FeedbackSource',
  description: 'CMP-1: how it reached us.',
  valuesConfig: {
    PORTAL: { description: 'By the customer, signed in or by the tracking link.' },
    SURVEY: { description: 'SUR-5: made of the free text of a survey card.' },
    VISIT: { description: 'Said to somebody of ours, on site or at the counter.' },
  },
});

export enum FeedbackState {
  FILED = 'FILED',
  IN_HANDLING = 'IN_HANDLING',
  DECIDED = 'DECIDED',
  TOLD = 'TOLD',
  CLOSED = 'CLOSED',
}
registerEnumType(FeedbackState, {
  name: 'FeedbackState',
  description:
    'FILED → IN_HANDLING → DECIDED → TOLD → CLOSED; from CLOSED the customer can bring it back to IN_HANDLING once (CMP-9).',
  valuesConfig: {
    FILED: { description: 'CMP-6: it waits for the first answer.' },
    IN_HANDLING: { description: 'The customer knows how it is handled; it waits for the decision.' },
    DECIDED: { description: 'The customer is to be told.' },
    TOLD: { description: 'The customer knows the result; a complaint still needs its meeting (CMP-4).' },
  },
});

export enum FeedbackFinding {
  VERIFIED = 'VERIFIED',
  UNFOUNDED = 'UNFOUNDED',
}
registerEnumType(FeedbackFinding, {
  name: 'FeedbackFinding',
  description: 'Whether what was complained about is so. VERIFIED counts in assessment (KPI-1, RPT-7).',
});

/** CMP-8: what went wrong; the same again with the same person counts double. */
export enum FeedbackProblem {
  ATTITUDE = 'ATTITUDE',
  LATENESS = 'LATENESS',
  WORKMANSHIP = 'WORKMANSHIP',
  PRODUCT_QUALITY = 'PRODUCT_QUALITY',
  CHARGING = 'CHARGING',
  INSPECTION_OMITTED = 'INSPECTION_OMITTED',
  BACKUP_OMITTED = 'BACKUP_OMITTED',
  FALSE_REPORT = 'FALSE_REPORT',
  OTHER = 'OTHER',
}
registerEnumType(FeedbackProblem, {
  name: 'FeedbackProblem',
  description: 'CMP-8: what went wrong. The same problem again with the same person counts double.',
  valuesConfig: {
    CHARGING: { description: 'VIS-7: money or favours were asked for outside the voucher.' },
    INSPECTION_OMITTED: { description: 'An inspection that was due was not done: double.' },
    BACKUP_OMITTED: { description: 'A backup that was due was not made: double.' },
    FALSE_REPORT: { description: 'An inspection or backup was reported falsely: double.' },
  },
});

export enum ToldHow {
  WRITING = 'WRITING',
  PHONE = 'PHONE',
}
registerEnumType(ToldHow, {
  name: 'ToldHow',
  description: 'CMP-2, CMP-3: how the customer was told the result.',
  valuesConfig: {
    WRITING: { description: 'By a letter that is kept and can be printed.' },
    PHONE: { description: 'By a call that is on record; never for grade MAJOR.' },
  },
});
