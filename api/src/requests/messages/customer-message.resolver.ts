import { LockMode } from '@mikro-orm/core';
import {
  Arg,
  Args,
  ArgsType,
  Ctx as Context,
  Field,
  ID,
  InputType,
  Mutation,
  Query,
  Resolver,
} from 'type-graphql';
import { beyondScope } from '../../access/beyond-scope.ts';
import type { Ctx } from '../../access/context.ts';
import { Customer } from '../../customers/customer.ts';
import { actorName } from '../../kernel/actor.ts';
import { isId } from '../../kernel/ids.ts';
import { notFound } from '../../kernel/rule-error.ts';
import { type Connection, connectionOf, PageArgs } from '../../platform/connection.ts';
import { OutboxMessage } from '../../platform/outbox.ts';
import { RepairRequest } from '../repair-request.ts';
import { CustomerMessage, shownMessage } from './customer-message.ts';
import { customerMessages, messageToCustomer } from './customer-messages.query.ts';

const CustomerMessageConnection = connectionOf(CustomerMessage, 'CustomerMessage');

@ArgsType()
class CustomerMessagesArgs extends PageArgs {
  @Field(() => ID)
  customerId!: string;

  @Field(() => ID, { nullable: true, description: 'Those about one request of the customer only.' })
  requestId?: string | null;
}

@InputType()
class LetterPostedInput {
  @Field(() => ID)
  messageId!: string;
}

/** KNW-3: every message to a customer is kept, and read by whoever serves them. */
@Resolver()
export class CustomerMessageResolver {
  @Query(() => CustomerMessageConnection, {
    description:
      'KNW-3: what a customer of your branches was told, by SMS, e-mail and letter, the newest first, with what became of it; about requests that exist for you. For CLERK, SUPERVISOR, BRANCH_MANAGER and SERVICE_DEPARTMENT. Errors: NOT_FOUND.',
  })
  async customerMessages(
    @Args(() => CustomerMessagesArgs) args: CustomerMessagesArgs,
    @Context() ctx: Ctx,
  ): Promise<Connection<CustomerMessage>> {
    const customer = await ctx.load(Customer, args.customerId, 'customerId');
    const request = args.requestId ? await ctx.load(RepairRequest, args.requestId, 'requestId') : null;
    if (request && request.customerId !== customer.id) throw notFound('requestId');
    return customerMessages(ctx, { customerId: customer.id, requestId: request?.id ?? null }, args);
  }

  @Mutation(() => CustomerMessage, {
    description:
      'KNW-3: puts on record that a letter to a customer was printed and posted now. For CLERK and SUPERVISOR of the branch. Errors: NOT_A_LETTER, LETTER_ALREADY_POSTED, NOT_FOUND.',
  })
  async letterPosted(
    @Arg('input', () => LetterPostedInput) { messageId }: LetterPostedInput,
    @Context() ctx: Ctx,
  ): Promise<CustomerMessage> {
    const found = isId(messageId) ? await messageToCustomer(ctx, messageId) : null;
    if (!found) throw notFound('messageId');
    const message = await beyondScope(ctx, 'requests.letter-posted', async (em) => {
      const letter = await em.findOneOrFail(
        OutboxMessage,
        { id: messageId },
        { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true },
      );
      letter.post(ctx.at, actorName(ctx.actor) ?? '');
      await em.flush();
      return letter;
    });
    return shownMessage({ ...message, answer: message.gatewayAnswer, requestNumber: found.requestNumber });
  }
}
