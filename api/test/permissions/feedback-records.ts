import {
  CorrectiveAction,
  CorrectiveActionKind,
} from '../../src/feedback/corrective-actions/corrective-action.ts';
import {
  FeedbackGrade,
  FeedbackKind,
  FeedbackSource,
  FeedbackState,
  FeedbackSubject,
} from '../../src/feedback/feedback-words.ts';
import { Feedback } from '../../src/feedback/feedback.ts';
import { FollowUp } from '../../src/feedback/follow-ups/follow-up.ts';
import { FeedbackLetter } from '../../src/feedback/letters/feedback-letter.ts';
import { FeedbackPenalty } from '../../src/feedback/penalties/feedback-penalty.ts';
import { Language } from '../../src/kernel/actor.ts';
import { newId } from '../../src/kernel/ids.ts';
import { aStaffMember } from '../organization.ts';
import type { Place } from './cells.ts';
import type { RoleName } from './people.ts';
import { aRequest, type RequestRecord } from './records.ts';
import { hold, next, type World } from './world.ts';

/** What tries need to know of a case; of one that is absent, ids of nothing. */
export interface FeedbackRecord extends RequestRecord {
  readonly feedbackId: string;
  readonly feedbackNumber: string;
  readonly followUpId: string;
  readonly actionId: string;
  readonly penaltyId: string;
  readonly letterId: string;
}

/** A case of a place about its request, with a reminder, an action, a penalty and a letter, as it then stands. */
export async function aFeedback(
  world: World,
  place: Place,
  given: Partial<Feedback> & { readonly month?: string } = {},
): Promise<FeedbackRecord> {
  const request = await aRequest(world, place, { stage: 'ASSIGNED' });
  const feedbackNumber = `F20261123-${String(90_000 + next())}`;
  const made = {
    feedbackId: newId(),
    feedbackNumber,
    followUpId: newId(),
    actionId: newId(),
    penaltyId: newId(),
    letterId: newId(),
  };
  if (place === 'absent') return { ...request, ...made };
  const at = world.app.clock.now();
  const { branch, technician } = world.sides[place];
  const { month, ...facts } = given;
  const [policy] = await world.app.rows<{ id: string }>(
    `select id from policy_version where key = 'feedback.firstAnswer' limit 1`,
  );
  const ofBranch = { branchId: branch.id };
  const ofCase = { feedbackId: made.feedbackId, ...ofBranch };
  await world.app.seed((em) => {
    em.persist(
      Object.assign(new Feedback(), {
        id: made.feedbackId,
        number: feedbackNumber,
        kind: FeedbackKind.COMPLAINT,
        grade: FeedbackGrade.GENERAL,
        subject: FeedbackSubject.TECHNICIAN,
        source: FeedbackSource.PORTAL,
        state: FeedbackState.IN_HANDLING,
        ...ofBranch,
        customerId: request.customerId,
        requestId: request.id,
        modelId: world.model.id,
        text: `投诉 ${feedbackNumber}`,
        technicianIds: [technician.id],
        raisedByName: request.customerName,
        contactPhone: request.contactPhone,
        receivedAt: at,
        receivedOn: `${month ?? '2026-11'}-23`,
        firstAnswerDueAt: at,
        firstAnswerPolicyId: policy?.id ?? newId(),
        firstAnsweredAt: at,
        handling: '核实中',
        ...facts,
      }),
    );
    em.persist(
      Object.assign(new FollowUp(), {
        id: made.followUpId,
        ...ofCase,
        words: '请核实',
        dueAt: at,
        sentAt: at,
        sentByName: '服务部',
      }),
    );
    em.persist(
      Object.assign(new CorrectiveAction(), {
        id: made.actionId,
        ...ofCase,
        ownerId: world.sides[place].substitute.id,
        ownerName: '负责人',
        kind: CorrectiveActionKind.CORRECTIVE,
        action: `整改 ${feedbackNumber}`,
        dueOn: '2026-12-01',
        plannedAt: at,
        plannedByName: '服务部',
      }),
    );
    em.persist(
      Object.assign(new FeedbackPenalty(), {
        id: made.penaltyId,
        ...ofCase,
        staffId: technician.id,
        staffName: technician.name,
        onDate: '2026-11-23',
        amount: 5_000,
        doubled: false,
        asTeamLead: false,
        reason: 'ATTITUDE',
        decidedByName: '服务部',
      }),
    );
    em.persist(
      Object.assign(new FeedbackLetter(), {
        id: made.letterId,
        ...ofCase,
        messageId: newId(),
        recipientName: request.customerName,
        address: '中山北路18号302室',
        language: Language.ZH,
        text: `关于 ${feedbackNumber} 的答复\n已处理`,
        writtenAt: at,
        writtenByName: '服务部',
      }),
    );
  });
  return { ...request, ...made };
}

/** Somebody of a place's branch who holds a role there and has nothing to do with any job. */
export async function aColleagueOf(world: World, place: Place, role: RoleName): Promise<string> {
  if (place === 'absent') return newId();
  const { branch } = world.sides[place];
  const person = await aStaffMember(world.app, branch.id);
  await hold(world.app, person, branch, role);
  return person.id;
}
