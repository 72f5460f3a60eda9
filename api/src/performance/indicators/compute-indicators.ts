import type { Indicator } from '../../policy/assessment-words.ts';
import type { EntityManager } from '../../platform/orm.ts';
import type { Measure, Tenths } from './points.ts';

/** Whose work, and when: whole days in the zone of each technician's home branch. */
export interface AssessedPeriod {
  readonly technicianIds: readonly string[];
  /** First day, 'YYYY-MM-DD'. Policy counts as it stands on it. */
  readonly from: string;
  /** Last day, included. */
  readonly to: string;
  /** What was recorded later does not count: a frozen assessment is recomputed with the moment of its freezing. */
  readonly asOf: Date;
}

/** One number of an assessment. */
export interface IndicatorResult extends Measure {
  readonly technicianId: string;
  readonly indicator: Indicator;
  /** In the indicator's unit; null: no data. */
  readonly value: Tenths | null;
  /** Its share of work performance in percent by policy. */
  readonly percent: number;
  readonly points: Tenths | null;
}

/** What computing needs of a database: one read at a time, of everybody's records. */
export type Reads = Pick<EntityManager, 'execute'>;

/** Every indicator in force of every technician, in the order of the indicators: `computeIndicators(reads, period)`. */
export type ComputeIndicators = (reads: Reads, period: AssessedPeriod) => Promise<IndicatorResult[]>;
