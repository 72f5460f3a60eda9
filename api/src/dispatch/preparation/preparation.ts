import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { ZoneKind } from '../../organization/branches/service-zone.ts';
import { FaultType } from '../../requests/request-words.ts';
import { RemoteSession } from '../remote/remote-session.ts';

export enum PreparationDocument {
  SERVICE_VOUCHER = 'SERVICE_VOUCHER',
  UNIT_HISTORY = 'UNIT_HISTORY',
  PRODUCT_MANUAL = 'PRODUCT_MANUAL',
  MAINTENANCE_CONTRACT = 'MAINTENANCE_CONTRACT',
  PURCHASE_PROOF_TO_CHECK = 'PURCHASE_PROOF_TO_CHECK',
  FAULT_PHOTOS = 'FAULT_PHOTOS',
  TRAVEL_APPROVAL = 'TRAVEL_APPROVAL',
}
registerEnumType(PreparationDocument, {
  name: 'PreparationDocument',
  description: 'DSP-8: a document that goes along, or is read before.',
  valuesConfig: {
    MAINTENANCE_CONTRACT: { description: 'The job is under a maintenance contract.' },
    PURCHASE_PROOF_TO_CHECK: {
      description: 'No proof of purchase is verified: have a look at the invoice on site (ENT-4).',
    },
    TRAVEL_APPROVAL: { description: 'DSP-6: without it nobody sets out.' },
  },
});

@ObjectType({ simpleResolvers: true, description: 'DSP-8: a line of the documents to take along.' })
export class PreparationPaper {
  @Field(() => PreparationDocument)
  document!: PreparationDocument;

  @Field(() => String, { nullable: true, description: 'Its number, model or name, where it has one.' })
  reference!: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'DSP-8: the way to the customer.' })
export class PreparationRoute {
  @Field(() => String, { description: 'Address of the branch.' })
  from!: string;

  @Field(() => String, { nullable: true, description: "City and district, in the reader's language." })
  place!: string | null;

  @Field(() => String, { description: 'Street and number.' })
  addressLine!: string;

  @Field(() => ZoneKind)
  zoneKind!: ZoneKind;
}

/** What somebody who is sent takes along and knows before setting out (DSP-8). */
@ObjectType({
  simpleResolvers: true,
  description:
    'DSP-8: what the lead and the team need before setting out: documents, parts, route and contact.',
})
export class PreparationList {
  modelId!: string | null;
  faultType!: FaultType;

  @Field(() => [PreparationPaper])
  documents!: PreparationPaper[];

  @Field(() => PreparationRoute)
  route!: PreparationRoute;

  @Field(() => String, { description: 'Who called.' })
  contactName!: string;

  @Field(() => String)
  contactPhone!: string;

  @Field(() => [RemoteSession], { description: 'DSP-14: what was learned remotely before.' })
  learned!: RemoteSession[];
}
