import { IsUUID, Length } from 'class-validator';
import { Field, ID, InputType, Int, registerEnumType } from 'type-graphql';
import { RemoteMeans } from './remote-session.ts';

export enum RemoteResult {
  SOLVED = 'SOLVED',
  UNSOLVED = 'UNSOLVED',
}
registerEnumType(RemoteResult, { name: 'RemoteResult', description: 'DSP-14: how a remote session ended.' });

@InputType({ description: 'DSP-14: somebody begins to serve a request remotely.' })
export class RemoteSessionStartInput {
  @IsUUID()
  @Field(() => ID)
  requestId!: string;

  @Field(() => Int, {
    description: 'The version of the request that was read; VERSION_CONFLICT when it is not the current one.',
  })
  version!: number;

  @Field(() => RemoteMeans)
  means!: RemoteMeans;
}

@InputType({ description: 'DSP-14: how it ended.' })
export class RemoteSessionEndInput {
  @IsUUID()
  @Field(() => ID)
  sessionId!: string;

  @Field(() => Int, {
    description: 'The version that was read; VERSION_CONFLICT when it is not the current one.',
  })
  version!: number;

  @Field(() => RemoteResult)
  result!: RemoteResult;

  @Length(2, 1000)
  @Field(() => String, { description: 'What was learned; whoever goes there reads it.' })
  learned!: string;
}
