import type { Ctx } from '../../access/context.ts';
import { actorName } from '../../kernel/actor.ts';
import { RuleError } from '../../kernel/rule-error.ts';
import { Branch } from '../../organization/branches/branch.ts';
import type { Survey } from '../survey.ts';
import { type SurveyChannel, SurveyState } from '../survey-words.ts';
import { askedCalls, postmanOf, sendCard } from './send-card.ts';
import { wayBy } from './ways-to-customer.ts';

/**
 * SUR-6: what could not be delivered goes by the way that somebody names, to the address on record for it and to no other.
 * @throws RuleError SURVEY_STEP_REFUSED, SURVEY_WAY_UNKNOWN { channel }
 */
export async function sendAnotherWay(ctx: Ctx, survey: Survey, channel: SurveyChannel): Promise<void> {
  if (survey.state !== SurveyState.UNDELIVERABLE) {
    const { state } = survey;
    throw new RuleError('SURVEY_STEP_REFUSED', { from: state, to: SurveyState.DELIVERED, step: 'deliver' });
  }
  const branch = await ctx.load(Branch, survey.branchId);
  const call = (await askedCalls(ctx.em, [survey.id])).get(survey.id)!;
  const way = wayBy(channel, call);
  if (!way) throw new RuleError('SURVEY_WAY_UNKNOWN', { channel }, 'channel');
  const { em, jobs, at } = ctx;
  const postman = await postmanOf({ em, jobs, settings: ctx.platform.settings, branch, at });
  await sendCard(postman, survey, call, way, actorName(ctx.actor));
}
