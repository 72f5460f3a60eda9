import { Entity, Enum, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { newId } from '../../kernel/ids.ts';
import { step, type Transitions } from '../../kernel/state-machine.ts';
import type { Announced } from '../../platform/audit.ts';
import { RepairRequest } from '../../requests/repair-request.ts';

export enum RemoteMeans {
  PHONE = 'PHONE',
  REMOTE_DESKTOP = 'REMOTE_DESKTOP',
  VIDEO = 'VIDEO',
}
registerEnumType(RemoteMeans, {
  name: 'RemoteMeans',
  description: 'DSP-14: how a request is served remotely.',
});

export enum RemoteSessionState {
  RUNNING = 'RUNNING',
  SOLVED = 'SOLVED',
  UNSOLVED = 'UNSOLVED',
}
registerEnumType(RemoteSessionState, {
  name: 'RemoteSessionState',
  description:
    'DSP-14: RUNNING → SOLVED, which resolves the request, or UNSOLVED, which leaves it to dispatch.',
});

type Verb = 'solve' | 'giveUp';

export const remoteTransitions: Transitions<RemoteSessionState, Verb> = {
  solve: { from: [RemoteSessionState.RUNNING], to: RemoteSessionState.SOLVED },
  giveUp: { from: [RemoteSessionState.RUNNING], to: RemoteSessionState.UNSOLVED },
};

/** A minute that was begun counts. */
const MINUTE = 60_000;

/** A request served by phone, remote desktop or video (DSP-14). */
@ObjectType({
  simpleResolvers: true,
  description: 'DSP-14: a request served by phone, remote desktop or video.',
})
@Entity()
@Index({ properties: ['requestId', 'id'] })
@Index({
  name: 'remote_session_one_running',
  expression:
    "create unique index remote_session_one_running on remote_session (request_id) where state = 'RUNNING'",
})
export class RemoteSession implements Announced {
  @Field(() => ID)
  @PrimaryKey({ type: 'uuid' })
  id: string = newId();

  @Field(() => Int, {
    description: 'Give it back with a change; VERSION_CONFLICT when somebody was quicker.',
  })
  @Property({ version: true, type: 'integer' })
  version!: number;

  @ManyToOne({
    entity: () => RepairRequest,
    mapToPk: true,
    fieldName: 'request_id',
    deleteRule: 'restrict',
    index: false,
  })
  requestId!: string;

  @Property({ type: 'uuid' })
  branchId!: string;

  @Field(() => RemoteMeans)
  @Enum({ items: () => RemoteMeans, type: 'text' })
  means!: RemoteMeans;

  @Field(() => RemoteSessionState)
  @Enum({ items: () => RemoteSessionState, type: 'text' })
  state: RemoteSessionState = RemoteSessionState.RUNNING;

  @Field(() => Date, { description: 'Business clock.' })
  @Property({ type: 'timestamptz', length: 3 })
  startedAt!: Date;

  @Field(() => Date, { nullable: true, description: 'Business clock.' })
  @Property({ type: 'timestamptz', length: 3, nullable: true })
  endedAt: Date | null = null;

  @Field(() => Int, { nullable: true, description: 'From start to end; a minute begun counts.' })
  @Property({ type: 'integer', nullable: true })
  minutes: number | null = null;

  @Property({ type: 'text', nullable: true })
  learned: string | null = null;

  @Property({ type: 'uuid' })
  servedById!: string;

  @Field(() => String)
  @Property({ type: 'text' })
  servedByName!: string;

  get topic(): string {
    return this.requestId;
  }

  end(verb: Verb, at: Date, learned: string): void {
    this.state = step(remoteTransitions, this.state, verb, 'REMOTE_STEP_REFUSED');
    this.endedAt = at;
    this.minutes = Math.ceil((at.getTime() - this.startedAt.getTime()) / MINUTE);
    this.learned = learned;
  }
}
