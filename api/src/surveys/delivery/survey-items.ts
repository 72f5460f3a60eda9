import { VisitState } from '../../dispatch/visit.ts';
import { SurveyItem } from '../survey-words.ts';

/** What is on record of one visit of the call, in the order in which they were planned. */
export interface VisitFacts {
  readonly leadId: string;
  readonly state: VisitState;
  readonly setOut: boolean;
  readonly arrived: boolean;
}

/**
 * The card of a call as the records tell it (SUR-2, SUR-3): attitude and skill where a technician met the customer, arrival
 * time where somebody set out, keeping promises always. The ratings are those of one person, who led the last visit on
 * which the customer was met, or else the last for which somebody set out; of nobody where nobody did.
 */
export function cardOf(visits: readonly VisitFacts[]): {
  items: SurveyItem[];
  leadTechnicianId: string | null;
} {
  // Whoever stood before a closed door was there in time or not, but has met nobody.
  const met = visits.findLast((visit) => visit.arrived && visit.state !== VisitState.NO_SHOW);
  const travelled = visits.findLast((visit) => visit.setOut);
  return {
    items: [
      ...(met ? [SurveyItem.ATTITUDE, SurveyItem.SKILL] : []),
      ...(travelled ? [SurveyItem.ARRIVAL_TIME] : []),
      SurveyItem.KEEPING_PROMISES,
    ],
    leadTechnicianId: (met ?? travelled)?.leadId ?? null,
  };
}
