import { registerEnumType } from 'type-graphql';

/** KPI-7: the six S in their order. */
export enum SixS {
  SORT = 'SORT',
  SET_IN_ORDER = 'SET_IN_ORDER',
  SHINE = 'SHINE',
  STANDARDIZE = 'STANDARDIZE',
  SUSTAIN = 'SUSTAIN',
  SAFETY = 'SAFETY',
}
registerEnumType(SixS, {
  name: 'SixS',
  description: 'KPI-7: one of the six S by which a site is checked.',
  valuesConfig: {
    SORT: { description: '整理' },
    SET_IN_ORDER: { description: '整顿' },
    SHINE: { description: '清扫' },
    STANDARDIZE: { description: '清洁' },
    SUSTAIN: { description: '素养' },
    SAFETY: { description: '安全' },
  },
});

/** How an item of the checklist was found. */
export enum SiteMark {
  MET = 'MET',
  PARTLY = 'PARTLY',
  NOT_MET = 'NOT_MET',
  NOT_APPLICABLE = 'NOT_APPLICABLE',
}
registerEnumType(SiteMark, {
  name: 'SiteMark',
  description:
    'KPI-7: how an item of the checklist was found. What is NOT_APPLICABLE there counts for nothing.',
});
