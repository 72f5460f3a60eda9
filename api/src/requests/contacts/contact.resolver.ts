import { Arg, Args, Ctx as Context, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { Ctx } from '../../access/context.ts';
import { maskPhone, parsePhone } from '../../access/phone-number.ts';
import { branchWithin } from '../../organization/branches/branch-reach.ts';
import { ActorKind } from '../../platform/audit.ts';
import { type Connection, connectionOf, PageArgs } from '../../platform/connection.ts';
import { CONTACT } from '../contact-data.ts';
import { RepairRequest } from '../repair-request.ts';
import { ContactEntry } from './contact-entry.ts';
import { ContactAnswerInput, ContactCorrectInput, ContactLogInput } from './contact.input.ts';
import { contactsOf, unansweredContacts } from './contacts.query.ts';
import { answerContact, correctContact, logContact } from './log-contact.ts';

const ContactEntryConnection = connectionOf(ContactEntry, 'ContactEntry');

@Resolver(() => ContactEntry)
export class ContactResolver {
  @Query(() => ContactEntryConnection, {
    description:
      'INT-9: contacts of a branch that wait for an answer, the oldest first. For its CLERK, SUPERVISOR and BRANCH_MANAGER, SERVICE_DEPARTMENT and EXECUTIVE. Errors: NOT_FOUND.',
  })
  async unansweredContacts(
    @Arg('branchId', () => ID) branchId: string,
    @Args(() => PageArgs) page: PageArgs,
    @Context() ctx: Ctx,
  ): Promise<Connection<ContactEntry>> {
    const branch = await branchWithin(ctx, branchId);
    return unansweredContacts(ctx, branch.id, page);
  }

  @Mutation(() => ContactEntry, {
    description:
      "INT-9: logs a contact about a request. For CLERK, SUPERVISOR and BRANCH_MANAGER of its branch, a TECHNICIAN who was sent, and SERVICE_DEPARTMENT. A LETTER or EMAIL OUT to the HANDLER of a vehicle's fault meets the target of DSP-5. Same idempotencyKey, same entry. Errors: CONTACT_IN_FUTURE, VALIDATION_FAILED, NOT_FOUND, IDEMPOTENCY_KEY_REUSED.",
  })
  contactLog(
    @Arg('input', () => ContactLogInput) input: ContactLogInput,
    @Context() ctx: Ctx,
  ): Promise<ContactEntry> {
    return logContact(ctx, input);
  }

  @Mutation(() => ContactEntry, {
    description:
      'INT-9: records the reply to a contact that waits for one; answers the reply, which is kept with it. For whom contactLog is. Errors: CONTACT_ANSWERED, CONTACT_NEEDS_NO_ANSWER, CONTACT_IN_FUTURE, VALIDATION_FAILED, NOT_FOUND, IDEMPOTENCY_KEY_REUSED.',
  })
  contactAnswer(
    @Arg('input', () => ContactAnswerInput) input: ContactAnswerInput,
    @Context() ctx: Ctx,
  ): Promise<ContactEntry> {
    return answerContact(ctx, input);
  }

  @Mutation(() => ContactEntry, {
    description:
      'INT-9: puts right what was logged, by an entry of its own; the first stays as it is. For whom contactLog is. Errors: CONTACT_IN_FUTURE, VALIDATION_FAILED, NOT_FOUND, IDEMPOTENCY_KEY_REUSED.',
  })
  contactCorrect(
    @Arg('input', () => ContactCorrectInput) input: ContactCorrectInput,
    @Context() ctx: Ctx,
  ): Promise<ContactEntry> {
    return correctContact(ctx, input);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'With whom: a name, a number or an address; phone numbers masked as of the request (REC-2).',
  })
  withWhom(@Root() entry: ContactEntry, @Context() ctx: Ctx): string | null {
    const { withWhom } = entry;
    if (!withWhom || ctx.may(CONTACT, entry.branchId)) return withWhom;
    const phone = parsePhone(withWhom);
    return phone ? maskPhone(phone) : withWhom;
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'Who logged it, for staff; null for what the system sent.',
  })
  byName(@Root() entry: ContactEntry, @Context() ctx: Ctx): string | null {
    return ctx.actor.kind === 'STAFF' || entry.byKind === ActorKind.CUSTOMER ? entry.byName : null;
  }

  @FieldResolver(() => ContactEntry, { nullable: true, description: 'The reply, once there is one.' })
  async reply(@Root() entry: ContactEntry, @Context() ctx: Ctx): Promise<ContactEntry | null> {
    if (!entry.answeredAt) return null;
    const found = await ctx.together('contactReply', entry.id, async (ids) => {
      const replies = await ctx.em.find(ContactEntry, { answersId: { $in: [...ids] } });
      return new Map(replies.map((reply) => [reply.answersId ?? '', reply]));
    });
    return found ?? null;
  }

  @FieldResolver(() => RepairRequest, {
    nullable: true,
    description: 'The request that it was about; for whom unansweredContacts is.',
  })
  async request(@Root() entry: ContactEntry, @Context() ctx: Ctx): Promise<RepairRequest | null> {
    return ctx.find(RepairRequest, entry.requestId);
  }
}

@Resolver(() => RepairRequest)
export class RequestContactsResolver {
  @FieldResolver(() => ContactEntryConnection, {
    description:
      'INT-9: every contact about it in order of arrival, with what the system sent. Customers see their own contacts and no internal notes.',
  })
  async contacts(
    @Root() request: RepairRequest,
    @Args(() => PageArgs) page: PageArgs,
    @Context() ctx: Ctx,
  ): Promise<Connection<ContactEntry>> {
    return contactsOf(ctx, request.id, page);
  }
}
