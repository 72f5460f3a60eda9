import type { Ctx } from '../../access/context.ts';
import { parsePhone } from '../../access/phone-number.ts';
import { beyondScope } from '../../access/beyond-scope.ts';
import type { Actor, LinkActor } from '../../kernel/actor.ts';
import { localDate } from '../../kernel/clock.ts';
import { RuleError } from '../../kernel/rule-error.ts';
import { AlertKind } from '../../organization/alerts/alert.ts';
import { raiseAlerts } from '../../organization/alerts/raise-alert.ts';
import { Branch } from '../../organization/branches/branch.ts';
import { StaffMember } from '../../organization/staff/staff-member.ts';
import { changeAtClose } from '../../platform/insert-new.ts';
import { policyAt } from '../../policy/policy-at.ts';
import { IntakeChannel } from '../../requests/request-words.ts';
import { endByAnswer } from '../follow-up-calls/end-follow-up-call.ts';
import { FollowUpCallReason } from '../follow-up-calls/follow-up-call.ts';
import { openFollowUpCalls } from '../follow-up-calls/open-follow-up-call.ts';
import { Survey } from '../survey.ts';
import { Rating, SurveyItem, SurveyState } from '../survey-words.ts';
import { reportUnsolvedByCard } from '../unsolved/report-unsolved.ts';
import { type CardCall, findCard } from './find-card.ts';
import { type GivenAnswer, type ItemRating, ratingsOf, SurveyAnswer } from './survey-answer.ts';
import { asksSolved, deadLink, isAlive, saysUnsolved } from './survey-card.ts';

const HOUR = 3_600_000;

/** A card in the hands of its holder, locked until the unit of work ends. */
export interface HeldCard {
  /** The unit of work as the act of the link's holder. */
  readonly ctx: Ctx;
  readonly survey: Survey;
  readonly call: CardCall;
}

/**
 * Takes a card in hand for an answer or a correction. The survey's row is locked, so whoever comes at the same time waits
 * and finds it answered.
 * @throws RuleError LINK_DEAD, SURVEY_STAFF_REFUSED for staff, and for a technician whom it is about (WSH-6)
 */
export async function holdCard(asking: Ctx, holder: LinkActor): Promise<HeldCard> {
  const found = await findCard(asking.become(holder), holder.requestId, { lock: true });
  if (!found || !isAlive(found.survey, found.call, asking.at)) throw deadLink();
  const { survey, call } = found;
  // On record under the name of whoever called, as all that is known of who holds the link.
  const ctx = asking.become({ ...holder, name: call.raisedByName });
  await refuseStaff(ctx, asking.actor, survey);
  return { ctx, survey, call };
}

/** WSH-6: a technician never answers a survey about himself; nor does anybody who signed in as staff answer for a customer. */
async function refuseStaff(ctx: Ctx, actor: Actor, survey: Survey): Promise<void> {
  if (actor.kind === 'STAFF') throw new RuleError('SURVEY_STAFF_REFUSED');
  if (actor.kind !== 'CUSTOMER') return;
  const technicians = await beyondScope(ctx, 'surveys.answered-by-technician', (em) =>
    em.find(StaffMember, { id: { $in: survey.technicianIds } }),
  );
  if (technicians.some(({ phone }) => phone && parsePhone(phone) === actor.phone)) {
    throw new RuleError('SURVEY_STAFF_REFUSED');
  }
}

/**
 * SUR-3: the answer, once.
 * @throws RuleError SURVEY_ALREADY_ANSWERED, SURVEY_RATINGS_REFUSED { items, missing }, SURVEY_SOLVED_NOT_ASKED
 */
export async function answerSurvey(card: HeldCard, given: GivenAnswer): Promise<SurveyAnswer> {
  const { ctx, survey, call } = card;
  if (survey.state === SurveyState.ANSWERED) throw new RuleError('SURVEY_ALREADY_ANSWERED');
  const { correctionHours: hours } = call;
  if (hours === null) throw new Error('no version of the policy survey.correctionHours is in force');
  changeAtClose(ctx.em, survey, () => survey.answer(new Date(ctx.at.getTime() + hours * HOUR)));
  return putOnRecord(card, 1, given);
}

/**
 * SUR-3: a correction of the version that stands, as a version of its own; what was corrected stays.
 * @throws RuleError SURVEY_CORRECTION_OVER, SURVEY_CORRECTION_STALE { current }, SURVEY_RATINGS_REFUSED { items, missing }
 */
export async function correctSurvey(
  card: HeldCard,
  version: number,
  given: GivenAnswer,
): Promise<SurveyAnswer> {
  const { ctx, survey } = card;
  const standing = await ctx.em.findOne(
    SurveyAnswer,
    { surveyId: survey.id },
    { orderBy: { version: 'desc' } },
  );
  if (standing && ctx.at >= survey.correctableUntil!) throw new RuleError('SURVEY_CORRECTION_OVER');
  const current = standing?.version ?? 0;
  if (current === 0 || version !== current)
    throw new RuleError('SURVEY_CORRECTION_STALE', { current }, 'version');
  if (current >= MOST_VERSIONS) throw new RuleError('SURVEY_CORRECTION_OVER');
  return putOnRecord(card, current + 1, given);
}

/** Enough for anybody who changes their mind; nothing may grow without end. */
export const MOST_VERSIONS = 20;

async function putOnRecord(card: HeldCard, version: number, given: GivenAnswer): Promise<SurveyAnswer> {
  const { ctx, survey, call } = card;
  refuseUnfit(survey.items, given.ratings);
  if (given.solved && !asksSolved(call)) throw new RuleError('SURVEY_SOLVED_NOT_ASKED', {}, 'solved');
  const answer = SurveyAnswer.of(survey, version, given, ctx.at);
  ctx.em.persist(answer);
  await warn(card, given.ratings);
  await followUp(card, answer);
  return answer;
}

/** SUR-7, WSH-6: what the answer asks for: the fault is still there, somebody is not content, or all is well after all. */
async function followUp({ ctx, survey, call }: HeldCard, answer: SurveyAnswer): Promise<void> {
  if (saysUnsolved(answer)) return reportUnsolvedByCard(ctx, call.id, IntakeChannel.PORTAL);
  const levels = new Set(ratingsOf(answer).map(({ rating }) => rating));
  // Whoever is satisfied is never low, so most answers ask for no policy.
  levels.delete(Rating.VERY_SATISFIED);
  levels.delete(Rating.SATISFIED);
  const { branchId } = survey;
  if (levels.size > 0) {
    const { timeZone } = await ctx.load(Branch, branchId);
    const on = localDate(ctx.at, timeZone);
    const { value } = await policyAt(ctx.em, 'followUpCalls.lowLevels', { branchId }, on);
    if (value.levels.some((level) => levels.has(Rating[level]))) {
      const opening = { requestId: call.id, branchId: call.branchId };
      return openFollowUpCalls(ctx.em, FollowUpCallReason.LOW_SATISFACTION, [opening], ctx.at);
    }
  }
  // Only what went another way can have been called about before it was answered.
  if (survey.sendings > 1) await endByAnswer(ctx, call.id);
}

/** Every item of the card exactly once, and nothing else: no level is assumed for anybody. */
function refuseUnfit(items: readonly SurveyItem[], ratings: readonly ItemRating[]): void {
  const missing = items.filter((item) => !ratings.some((rating) => rating.item === item));
  if (missing.length > 0 || ratings.length !== items.length) {
    throw new RuleError('SURVEY_RATINGS_REFUSED', { items, missing }, 'ratings');
  }
}

const ITEM_WORDS: Readonly<Record<SurveyItem, { zh: string; en: string }>> = {
  [SurveyItem.ATTITUDE]: { zh: '服务态度', en: 'attitude' },
  [SurveyItem.SKILL]: { zh: '技术水平', en: 'skill' },
  [SurveyItem.ARRIVAL_TIME]: { zh: '到达时间', en: 'arrival time' },
  [SurveyItem.KEEPING_PROMISES]: { zh: '履行承诺', en: 'keeping promises' },
};

/** SUR-5: "dissatisfied" with anything raises an alert in the same moment, once for a survey; not for whom it is about. */
async function warn({ ctx, survey, call }: HeldCard, ratings: readonly ItemRating[]): Promise<void> {
  const bad = ratings
    .filter(({ rating }) => rating === Rating.DISSATISFIED)
    .map(({ item }) => ITEM_WORDS[item]);
  if (bad.length === 0) return;
  await raiseAlerts(ctx.em, [
    {
      kind: AlertKind.DISSATISFIED_RATING,
      branchId: survey.branchId,
      subject: {
        ZH: `客户对报修 ${call.number} 不满意：${bad.map(({ zh }) => zh).join('、')}`,
        EN: `A customer is dissatisfied with request ${call.number}: ${bad.map(({ en }) => en).join(', ')}`,
      },
      dedupeKey: `survey ${survey.id} dissatisfied`,
      recordId: survey.id,
      requestId: call.id,
      aboutStaffIds: survey.technicianIds,
      at: ctx.at,
    },
  ]);
}
