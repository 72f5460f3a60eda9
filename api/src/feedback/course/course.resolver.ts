import type { EntityClass } from '@mikro-orm/core';
import { Ctx as Context, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Ctx } from '../../access/context.ts';
import { ActorKind } from '../../platform/audit.ts';
import { RepairRequest } from '../../requests/repair-request.ts';
import { AccidentNotice } from '../accidents/accident-notice.ts';
import { CorrectiveAction } from '../corrective-actions/corrective-action.ts';
import { Feedback } from '../feedback.ts';
import { FollowUp } from '../follow-ups/follow-up.ts';
import { FeedbackLetter } from '../letters/feedback-letter.ts';
import { FeedbackMeeting } from '../meetings/feedback-meeting.ts';
import { FeedbackPenalty } from '../penalties/feedback-penalty.ts';
import { feedbackEventText } from './event-words.ts';
import { FeedbackEvent, INTERNAL_KINDS } from './feedback-event.ts';

interface PartOfFeedback {
  readonly id: string;
  readonly feedbackId: string | null;
}

/** The parts of a case in order, as far as they exist for the reader; cases of a list are read together. */
async function partsOf<Part extends PartOfFeedback>(
  ctx: Ctx,
  entity: EntityClass<Part>,
  feedbackId: string,
): Promise<Part[]> {
  const found = await ctx.together(`feedback ${entity.name}`, feedbackId, async (ids) => {
    const where = { feedbackId: { $in: [...ids] } } as never;
    const parts = await ctx.em.find(entity, where, { orderBy: { id: 'asc' } as never });
    return Map.groupBy(parts as Part[], (part) => part.feedbackId ?? '');
  });
  return found ?? [];
}

@Resolver(() => Feedback)
export class FeedbackPartsResolver {
  @FieldResolver(() => [FeedbackEvent], {
    description:
      'CMP-9: its course, oldest first. Customers see what concerns them; what stays between ourselves is for staff.',
  })
  async events(@Root() { id }: Feedback, @Context() ctx: Ctx): Promise<FeedbackEvent[]> {
    const events = await partsOf(ctx, FeedbackEvent, id);
    return ctx.actor.kind === 'STAFF' ? events : events.filter(({ kind }) => !INTERNAL_KINDS.includes(kind));
  }

  @FieldResolver(() => [FeedbackLetter], { description: 'CMP-2, CMP-3: the letters with the result.' })
  letters(@Root() { id }: Feedback, @Context() ctx: Ctx): Promise<FeedbackLetter[]> {
    return partsOf(ctx, FeedbackLetter, id);
  }

  @FieldResolver(() => [FeedbackMeeting], {
    description: 'CMP-4: meetings and attempts. For staff; empty for customers.',
  })
  meetings(@Root() { id }: Feedback, @Context() ctx: Ctx): Promise<FeedbackMeeting[]> {
    return partsOf(ctx, FeedbackMeeting, id);
  }

  @FieldResolver(() => [FollowUp], {
    description: 'CMP-5: reminders to the branch. For staff; empty for customers.',
  })
  followUps(@Root() { id }: Feedback, @Context() ctx: Ctx): Promise<FollowUp[]> {
    return partsOf(ctx, FollowUp, id);
  }

  @FieldResolver(() => [FeedbackPenalty], {
    description: 'CMP-8: the lines of the ledger that are about it. For staff; empty for customers.',
  })
  penalties(@Root() { id }: Feedback, @Context() ctx: Ctx): Promise<FeedbackPenalty[]> {
    return partsOf(ctx, FeedbackPenalty, id);
  }

  @FieldResolver(() => [AccidentNotice], {
    description: 'CMP-7: who was told of the accident. For staff; empty for customers.',
  })
  accidentNotices(@Root() { id }: Feedback, @Context() ctx: Ctx): Promise<AccidentNotice[]> {
    return partsOf(ctx, AccidentNotice, id);
  }

  @FieldResolver(() => [CorrectiveAction], {
    description:
      'CMP-10: what is done so that it does not happen again. SUPERVISOR and BRANCH_MANAGER of the branch, SERVICE_DEPARTMENT, EXECUTIVE. Errors: NOT_FOUND for others.',
  })
  correctiveActions(@Root() { id }: Feedback, @Context() ctx: Ctx): Promise<CorrectiveAction[]> {
    return partsOf(ctx, CorrectiveAction, id);
  }
}

@Resolver(() => FeedbackEvent)
export class FeedbackEventResolver {
  @FieldResolver(() => String, { description: "What happened, in the reader's language." })
  text(@Root() event: FeedbackEvent, @Context() ctx: Ctx): string {
    return feedbackEventText(event.kind, event.params, ctx.language);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'Who did it. For customers only their own side; staff stay unnamed.',
  })
  actorName(@Root() event: FeedbackEvent, @Context() ctx: Ctx): string | null {
    return ctx.actor.kind === 'STAFF' || event.actorKind === ActorKind.CUSTOMER ? event.actorName : null;
  }
}

@Resolver(() => RepairRequest)
export class RequestFeedbackResolver {
  @FieldResolver(() => [Feedback], {
    description:
      'CMP-1: complaints and suggestions about it, oldest first. For its customer and whoever handles cases; never for whom they are about. Errors: NOT_FOUND for others.',
  })
  async feedback(@Root() request: RepairRequest, @Context() ctx: Ctx): Promise<Feedback[]> {
    const found = await ctx.together('request feedback', request.id, async (ids) =>
      Map.groupBy(
        await ctx.em.find(Feedback, { requestId: { $in: [...ids] } }, { orderBy: { id: 'asc' } }),
        (feedback) => feedback.requestId ?? '',
      ),
    );
    return found ?? [];
  }
}
