import { Entity, Enum, Index, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { createTransport } from 'nodemailer';
import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { Language } from '../kernel/actor.ts';
import { newId } from '../kernel/ids.ts';
import { RuleError } from '../kernel/rule-error.ts';
import { ownHistory } from './audit.ts';
import type { Job, Jobs } from './jobs.ts';
import type { EntityManager } from './orm.ts';

export enum MessageChannel {
  SMS = 'SMS',
  EMAIL = 'EMAIL',
  LETTER = 'LETTER',
}
registerEnumType(MessageChannel, {
  name: 'MessageChannel',
  description: 'Way to a customer; a letter is printed by the branch.',
});

export enum MessageState {
  QUEUED = 'QUEUED',
  SENT = 'SENT',
  FAILED = 'FAILED',
}
registerEnumType(MessageState, {
  name: 'MessageState',
  description: 'FAILED: every attempt failed; it must go another way.',
});

/** One message to somebody, kept with its words. Queued in the transaction that causes it, sent once. */
@ObjectType({
  simpleResolvers: true,
  description: 'A message to a customer as it was worded, with what became of it.',
})
@Entity()
@Index({ properties: ['createdAt', 'id'] })
@Index({
  name: 'outbox_message_failed',
  expression: "create index outbox_message_failed on outbox_message (created_at, id) where state = 'FAILED'",
})
@Index({ properties: ['customerId', 'id'] })
@Index({
  name: 'outbox_message_codes',
  // Codes go to a phone before anybody knows whose it is.
  expression:
    'create index outbox_message_codes on outbox_message ("to", id) where template like \'phone-code.%\'',
})
export class OutboxMessage {
  @Field(() => ID)
  @PrimaryKey({ type: 'uuid' })
  id: string = newId();

  @Field(() => MessageChannel)
  @Enum({ items: () => MessageChannel, type: 'text' })
  channel!: MessageChannel;

  @Field(() => String, { description: 'Phone number, e-mail address or postal address.' })
  @Property({ type: 'text' })
  to!: string;

  @Field(() => String, { description: 'Which of our messages it is.' })
  @Property({ type: 'text' })
  template!: string;

  @Field(() => String)
  @Property({ type: 'text' })
  text!: string;

  @Property({ type: 'text' })
  language: Language = Language.ZH;

  @Field(() => MessageState)
  @Enum({ items: () => MessageState, type: 'text' })
  state: MessageState = MessageState.QUEUED;

  @Property({ type: 'uuid', nullable: true, index: true })
  requestId: string | null = null;

  /** KNW-3: whose message it is where it belongs to no request; a plain id, because customers/ stands below this folder. */
  @Property({ type: 'uuid', nullable: true })
  customerId: string | null = null;

  @Property({ type: 'uuid', nullable: true })
  branchId: string | null = null;

  /** Whom it speaks about: members of staff for whom it does not exist among a customer's messages. */
  @Property({ type: 'uuid[]', columnType: 'uuid[]', defaultRaw: "'{}'" })
  hiddenFromIds: string[] = [];

  @Field(() => Date)
  @Property({ type: 'timestamptz', length: 3 })
  createdAt!: Date;

  @Field(() => Date, { nullable: true })
  @Property({ type: 'timestamptz', length: 3, nullable: true })
  sentAt: Date | null = null;

  @Property({ type: 'text', nullable: true })
  gatewayAnswer: string | null = null;

  /** KNW-3: when, and by whom, a letter was printed and posted. */
  @Property({ type: 'timestamptz', length: 3, nullable: true })
  postedAt: Date | null = null;

  @Property({ type: 'text', nullable: true })
  postedByName: string | null = null;

  /** The branch has printed and posted it: only a letter, once. */
  post(at: Date, byName: string): void {
    if (this.channel !== MessageChannel.LETTER) throw new RuleError('NOT_A_LETTER');
    if (this.postedAt) throw new RuleError('LETTER_ALREADY_POSTED');
    this.postedAt = at;
    this.postedByName = byName;
  }
}
ownHistory('OutboxMessage');

export interface MessageOrder {
  readonly channel: MessageChannel;
  readonly to: string;
  readonly template: string;
  readonly text: string;
  readonly language: Language;
  readonly requestId?: string;
  /** Whose message it is, where it belongs to no request. */
  readonly customerId?: string;
  readonly branchId?: string;
  /** Members of staff whom it speaks about: they do not read it. */
  readonly hiddenFromIds?: readonly string[];
  readonly at: Date;
}

/** Puts a message into the outbox; it leaves when the unit of work commits, and not if it does not. */
export async function sendMessage(
  em: EntityManager,
  jobs: Jobs,
  order: MessageOrder,
): Promise<OutboxMessage> {
  const message = new OutboxMessage();
  message.channel = order.channel;
  message.to = order.to;
  message.template = order.template;
  message.text = order.text;
  message.language = order.language;
  message.requestId = order.requestId ?? null;
  message.customerId = order.customerId ?? null;
  message.branchId = order.branchId ?? null;
  message.hiddenFromIds = [...(order.hiddenFromIds ?? [])];
  message.createdAt = order.at;
  em.persist(message);
  await jobs.send(em, 'message.deliver', { messageId: message.id });
  return message;
}

/** What a gateway said when it did not take a message, in words that hold no address and no key (KNW-3). */
class NotTaken extends Error {}

/** How a failure is put on record: as the gateway's own answer, and otherwise without the words of a fault, which may hold secrets. */
function answerOf(fault: unknown): string {
  if (fault instanceof NotTaken) return fault.message;
  const { responseCode } = fault as { responseCode?: unknown };
  if (typeof responseCode === 'number') return `the mail server answered ${responseCode}`;
  return 'no answer';
}

/** Hands one message to the world and returns what the other side said. Throws when it must be tried again. */
export type MessageAdapter = (message: OutboxMessage) => Promise<string>;
export type MessageAdapters = Readonly<Record<MessageChannel, MessageAdapter>>;

/** E-mail by SMTP. The message id makes a repetition recognizable to the receiver's server. */
export function smtpAdapter(smtpUrl: string, from: string): MessageAdapter {
  const transport = createTransport(smtpUrl);
  return async (message) => {
    const [subject = '', ...rest] = message.text.split('\n');
    const sent = await transport.sendMail({
      from,
      to: message.to,
      subject,
      text: rest.join('\n').trim() || subject,
      messageId: `<${message.id}@aftercare>`,
    });
    return sent.response;
  };
}

/** SMS through a gateway that takes JSON over HTTP. The key lets the gateway drop a repetition. */
export function smsGatewayAdapter(gatewayUrl: string, token: string): MessageAdapter {
  return async (message) => {
    const answer = await fetch(gatewayUrl, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        authorization: `Bearer ${token}`,
        'idempotency-key': message.id,
      },
      body: JSON.stringify({ to: message.to, text: message.text }),
      signal: AbortSignal.timeout(10_000),
    });
    if (!answer.ok) throw new NotTaken(`the SMS gateway answered ${answer.status}`);
    return String(answer.status);
  };
}

/** For what leaves by hand (letters are printed by the branch) and for the demo, whose outbox page shows it. */
export const keptHere: MessageAdapter = async () => 'kept';

export function deliverMessages(adapters: MessageAdapters): Job {
  return {
    name: 'message.deliver',
    retryLimit: 5,
    async run(data, { work, clock, lastTry }) {
      const waiting = { id: String(data.messageId), state: MessageState.QUEUED };
      try {
        await work(async (em) => {
          const message = await em.findOne(OutboxMessage, waiting);
          if (!message) return;
          message.gatewayAnswer = await adapters[message.channel](message);
          message.state = MessageState.SENT;
          message.sentAt = clock.now();
        });
      } catch (fault) {
        if (!lastTry) throw fault;
        await work(async (em) => {
          const message = await em.findOne(OutboxMessage, waiting);
          if (!message) return;
          message.state = MessageState.FAILED;
          message.gatewayAnswer = answerOf(fault);
        });
      }
    },
  };
}
