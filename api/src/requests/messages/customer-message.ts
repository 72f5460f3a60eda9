import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { MessageChannel, MessageState } from '../../platform/outbox.ts';

/** What became of a message (KNW-3). */
export enum MessageResult {
  QUEUED = 'QUEUED',
  SENT = 'SENT',
  FAILED = 'FAILED',
  TO_BE_POSTED = 'TO_BE_POSTED',
  POSTED = 'POSTED',
}
registerEnumType(MessageResult, {
  name: 'MessageResult',
  description: 'KNW-3: what became of a message to a customer.',
  valuesConfig: {
    SENT: { description: 'The gateway took it.' },
    FAILED: { description: 'Every attempt failed; it must go another way.' },
    TO_BE_POSTED: { description: 'A letter that waits to be printed and posted.' },
    POSTED: { description: 'A letter that somebody has put on record as posted.' },
  },
});

/** One message to a customer, as staff reads it: never with what opens a door. */
@ObjectType({
  simpleResolvers: true,
  description:
    'KNW-3: a message to a customer with its channel, content and result. Codes are never shown, and personal links not to staff.',
})
export class CustomerMessage {
  @Field(() => ID)
  id!: string;

  @Field(() => MessageChannel)
  channel!: MessageChannel;

  @Field(() => String, { description: 'Phone number, e-mail address or postal address.' })
  to!: string;

  @Field(() => String, { description: 'Which of our messages it is.' })
  template!: string;

  @Field(() => String, {
    nullable: true,
    description: 'As it was worded, personal links left out; null for a code, which nobody reads again.',
  })
  content!: string | null;

  @Field(() => MessageResult)
  result!: MessageResult;

  @Field(() => String, {
    nullable: true,
    description: 'What the gateway said: its status, or why it did not take the message.',
  })
  answer!: string | null;

  @Field(() => Date, { description: 'When it was ordered; business clock.' })
  createdAt!: Date;

  @Field(() => Date, {
    nullable: true,
    description: 'When the gateway took it; of a letter: was ready to print.',
  })
  sentAt!: Date | null;

  @Field(() => Date, { nullable: true, description: 'Of a letter.' })
  postedAt!: Date | null;

  @Field(() => String, { nullable: true, description: 'Who posted the letter.' })
  postedByName!: string | null;

  @Field(() => String, { nullable: true, description: 'Number of the request that it is about.' })
  requestNumber!: string | null;
}

/** A message as the outbox keeps it. */
export type KeptMessage = Omit<CustomerMessage, 'content' | 'result'> & {
  readonly text: string;
  readonly state: MessageState;
};

/** Personal links are for whoever got them. */
const LINK = /https?:\/\/[^\s（），。；]+/g;

export function shownMessage({ text, state, ...kept }: KeptMessage): CustomerMessage {
  const content = kept.template.startsWith('phone-code.') ? null : text.replace(LINK, '[…]');
  return Object.assign(new CustomerMessage(), { ...kept, content, result: resultOf(kept, state) });
}

function resultOf({ channel, postedAt }: Pick<KeptMessage, 'channel' | 'postedAt'>, state: MessageState) {
  if (state === MessageState.FAILED) return MessageResult.FAILED;
  if (channel === MessageChannel.LETTER) {
    return postedAt ? MessageResult.POSTED : MessageResult.TO_BE_POSTED;
  }
  return state === MessageState.SENT ? MessageResult.SENT : MessageResult.QUEUED;
}
