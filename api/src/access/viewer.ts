import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { type Actor, Language } from '../kernel/actor.ts';

export enum ViewerKind {
  CUSTOMER = 'CUSTOMER',
  STAFF = 'STAFF',
}
registerEnumType(ViewerKind, { name: 'ViewerKind', description: 'As what somebody is signed in.' });

@ObjectType({ simpleResolvers: true, description: 'Whoever is signed in.' })
export class Viewer {
  @Field(() => ViewerKind)
  kind!: ViewerKind;

  @Field(() => String, {
    description: 'The name; of a customer who has given none yet, the phone number, masked.',
  })
  displayName!: string;

  @Field(() => Language)
  language!: Language;

  @Field(() => String, { nullable: true, description: "A customer's own number in E.164; null for staff." })
  phone!: string | null;
}

/** The viewer behind an actor; null for whoever is not a person who signed in. */
export function viewerOf(actor: Actor): Viewer | null {
  if (actor.kind !== 'CUSTOMER' && actor.kind !== 'STAFF') return null;
  const viewer = new Viewer();
  viewer.kind = actor.kind === 'STAFF' ? ViewerKind.STAFF : ViewerKind.CUSTOMER;
  viewer.language = actor.language;
  viewer.phone = actor.kind === 'CUSTOMER' ? actor.phone : null;
  viewer.displayName = actor.name;
  return viewer;
}
