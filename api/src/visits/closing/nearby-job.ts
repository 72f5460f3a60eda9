import { Field, ObjectType } from 'type-graphql';
import { FaultType, RequestGrade, RequestKind } from '../../requests/request-words.ts';

/** A waiting request as it is offered to somebody who was not sent there: no name, phone or street (REC-2). */
@ObjectType({
  simpleResolvers: true,
  description:
    'VIS-8: a waiting request of the same or a neighbouring district. Name, phone and street are not shown before one is sent.',
})
export class NearbyJob {
  @Field(() => String)
  number!: string;

  @Field(() => RequestKind)
  kind!: RequestKind;

  @Field(() => RequestGrade)
  grade!: RequestGrade;

  @Field(() => FaultType)
  faultType!: FaultType;

  @Field(() => Boolean, { description: 'In the very district of the visit; else in another of its city.' })
  sameDistrict!: boolean;

  districtName!: string;
  districtNameEn!: string;
  modelName!: string | null;
  modelNameEn!: string | null;

  @Field(() => Date, { nullable: true, description: 'The earliest moment still promised for it.' })
  dueAt!: Date | null;
}
