import type { AccessFeature } from '../access/feature.ts';
import { AccidentNotice } from './accidents/accident-notice.ts';
import { CorrectiveAction } from './corrective-actions/corrective-action.ts';
import { FeedbackEvent } from './course/feedback-event.ts';
import { feedbackScopes } from './feedback-scope.ts';
import { Feedback } from './feedback.ts';
import { FollowUp } from './follow-ups/follow-up.ts';
import { FeedbackLetter } from './letters/feedback-letter.ts';
import { FeedbackMeeting } from './meetings/feedback-meeting.ts';
import { FeedbackPenalty } from './penalties/feedback-penalty.ts';

/** Complaints and suggestions: answered by the right person, followed to their end. */
export const feedback: AccessFeature = {
  name: 'feedback',
  entities: [
    Feedback,
    FeedbackEvent,
    FeedbackMeeting,
    FollowUp,
    FeedbackLetter,
    FeedbackPenalty,
    CorrectiveAction,
    AccidentNotice,
  ],
  scopes: feedbackScopes,
  errors: {
    FEEDBACK_STEP_REFUSED: 'The case is not in a state from which this step leads on. params: from, to.',
    FEEDBACK_REOPENED_BEFORE: 'CMP-9: the customer can reopen a case once.',
    ACCIDENT_REPORTED_BEFORE: 'CMP-7: it was reported as an accident before.',
    FOLLOW_UP_STEP_REFUSED: 'CMP-5: the branch has reported on it before. params: from, to.',
    CORRECTIVE_STEP_REFUSED: 'CMP-10: it is done. params: from, to.',
  },
};
