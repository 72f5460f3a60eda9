import { registerEnumType } from 'type-graphql';
import { Language } from '../kernel/actor.ts';
import type { MissingQualification } from '../organization/staff/qualification.ts';

/** What speaks for or against sending somebody (DSP-12). */
export enum SuggestionReason {
  QUALIFIED = 'QUALIFIED',
  FREE_BEFORE_TARGET = 'FREE_BEFORE_TARGET',
  NEARBY = 'NEARBY',
  LOAD = 'LOAD',
  PARTS_IN_VAN = 'PARTS_IN_VAN',
}
registerEnumType(SuggestionReason, {
  name: 'SuggestionReason',
  description: 'DSP-12: what speaks for or against sending a technician, the weightiest first.',
  valuesConfig: {
    QUALIFIED: { description: 'Holds the certificate, and the permit where one is asked (DSP-7).' },
    FREE_BEFORE_TARGET: {
      description: 'No other visit of that day is still to be made before the earliest arrival target.',
    },
    NEARBY: {
      description:
        'Another visit of that day lies in the same district. Records hold districts and zones, no coordinates.',
    },
    LOAD: { description: 'How many visits the day already has; none speaks for it.' },
    PARTS_IN_VAN: {
      description:
        'How many of the parts that such faults of the model have needed before lie in the van; said where any were.',
    },
  },
});

/** A visit that somebody has on the day in question. */
export interface DayVisit {
  readonly requestId: string;
  readonly districtCode: string;
  readonly plannedAt: Date;
  /** Whether it is still to be made or finished. */
  readonly ahead: boolean;
}

/** What the records say of one technician for one request. */
export interface TechnicianFacts {
  readonly id: string;
  readonly missing: readonly MissingQualification[];
  readonly visits: readonly DayVisit[];
  /** Of the parts that such a fault of the model has needed before, how many kinds there are, and how many the van has. */
  readonly parts?: { readonly likely: number; readonly inVan: number };
}

/** Where it is, and by when somebody must be there; null when nothing is promised. */
export interface Need {
  readonly districtCode: string;
  readonly dueAt: Date | null;
}

export interface RankedTechnician {
  readonly id: string;
  readonly missing: readonly MissingQualification[];
  readonly qualified: boolean;
  readonly visitsThatDay: number;
  readonly visitsBeforeTarget: number;
  readonly visitsInDistrict: number;
  readonly partsLikely: number;
  readonly partsInVan: number;
}

/**
 * DSP-12: technicians in the order in which they are suggested: qualified before not, free before the target, nearby, with
 * the fewest visits that day, with the likely parts in the van.
 */
export function rankTechnicians(
  technicians: readonly TechnicianFacts[],
  need: Need,
  /** How many of the first are wanted: a few are picked out in one pass. */
  most = Infinity,
): RankedTechnician[] {
  if (most >= technicians.length) return technicians.map((facts) => judge(facts, need)).sort(byRank);
  const first: RankedTechnician[] = [];
  for (const facts of technicians) {
    const one = judge(facts, need);
    const at = first.findIndex((other) => byRank(one, other) < 0);
    if (at < 0 && first.length === most) continue;
    first.splice(at < 0 ? first.length : at, 0, one);
    if (first.length > most) first.pop();
  }
  return first;
}

/** The order of `rankOf`, without making ranks: a branch of 200 is sorted for each of 50 requests on a page. */
function byRank(a: RankedTechnician, b: RankedTechnician): number {
  return (
    Number(b.qualified) - Number(a.qualified) ||
    Math.sign(a.visitsBeforeTarget) - Math.sign(b.visitsBeforeTarget) ||
    Math.sign(b.visitsInDistrict) - Math.sign(a.visitsInDistrict) ||
    a.visitsThatDay - b.visitsThatDay ||
    a.partsLikely - a.partsInVan - (b.partsLikely - b.partsInVan) ||
    (a.id < b.id ? -1 : 1)
  );
}

function judge({ id, missing, visits, parts }: TechnicianFacts, need: Need): RankedTechnician {
  let visitsBeforeTarget = 0;
  let visitsInDistrict = 0;
  for (const visit of visits) {
    if (visit.ahead && (!need.dueAt || visit.plannedAt < need.dueAt)) visitsBeforeTarget++;
    if (visit.districtCode === need.districtCode) visitsInDistrict++;
  }
  return {
    id,
    missing,
    qualified: missing.length === 0,
    visitsThatDay: visits.length,
    visitsBeforeTarget,
    visitsInDistrict,
    partsLikely: parts?.likely ?? 0,
    partsInVan: parts?.inVan ?? 0,
  };
}

/** Less comes first. */
export function rankOf(one: RankedTechnician): number[] {
  return [
    one.qualified ? 0 : 1,
    one.visitsBeforeTarget === 0 ? 0 : 1,
    one.visitsInDistrict > 0 ? 0 : 1,
    one.visitsThatDay,
    one.partsLikely - one.partsInVan,
  ];
}

export interface Reason {
  readonly kind: SuggestionReason;
  readonly speaksFor: boolean;
  readonly text: string;
}

type Words = Readonly<Record<Language, string>>;

/** DSP-12: the reasons in the order of their weight, in the reader's language. */
export function reasonsFor(one: RankedTechnician, zone: 'URBAN' | 'SUBURBAN', language: Language): Reason[] {
  const { visitsThatDay: load, visitsBeforeTarget: before, visitsInDistrict: near } = one;
  const far: Words =
    zone === 'URBAN'
      ? {
          ZH: '当日同区县无其他上门（市区地址）',
          EN: 'no other visit in this district that day (urban address)',
        }
      : {
          ZH: '当日同区县无其他上门（郊区地址）',
          EN: 'no other visit in this district that day (suburban address)',
        };
  const said = (kind: SuggestionReason, speaksFor: boolean, words: Words): Reason => ({
    kind,
    speaksFor,
    text: words[language],
  });
  return [
    said(
      SuggestionReason.QUALIFIED,
      one.qualified,
      one.qualified
        ? { ZH: '资质齐全', EN: 'qualified' }
        : { ZH: '缺少资质', EN: 'lacks a certificate or permit' },
    ),
    said(
      SuggestionReason.FREE_BEFORE_TARGET,
      before === 0,
      before === 0
        ? { ZH: '到达时限前没有其他上门', EN: 'free before the target' }
        : { ZH: `到达时限前还有${before}次上门`, EN: `${before} more to visit before the target` },
    ),
    said(
      SuggestionReason.NEARBY,
      near > 0,
      near > 0 ? { ZH: `当日同区县有${near}次上门`, EN: `${near} in the same district that day` } : far,
    ),
    said(SuggestionReason.LOAD, load === 0, {
      ZH: `当日已安排${load}次上门`,
      EN: `${load} planned that day`,
    }),
    ...(one.partsLikely === 0
      ? []
      : [
          said(SuggestionReason.PARTS_IN_VAN, one.partsInVan > 0, {
            ZH: `常用配件${one.partsLikely}种，车上有${one.partsInVan}种`,
            EN: `${one.partsInVan} of ${one.partsLikely} likely parts in the van`,
          }),
        ]),
  ];
}
