import { Entity, Enum, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { newId } from '../../kernel/ids.ts';

export enum BranchKind {
  SERVICE_CENTER = 'SERVICE_CENTER',
  BRANCH_OFFICE = 'BRANCH_OFFICE',
  AUTHORIZED_CENTER = 'AUTHORIZED_CENTER',
  HEADQUARTERS = 'HEADQUARTERS',
}

registerEnumType(BranchKind, {
  name: 'BranchKind',
  description: 'Kind of a branch.',
  valuesConfig: {
    SERVICE_CENTER: { description: 'Reports directly to the service department.' },
    BRANCH_OFFICE: { description: 'Reports through its branch manager.' },
    AUTHORIZED_CENTER: { description: 'Another company that works under an agreement.' },
    HEADQUARTERS: {
      description: 'The service department; serves every district that no other branch serves.',
    },
  },
});

/** A place of the company with its own staff, calendar and register. */
@ObjectType({
  simpleResolvers: true,
  description: 'A place of the company with its own staff, working calendar and call register.',
})
@Entity()
export class Branch {
  @Field(() => ID)
  @PrimaryKey({ type: 'uuid' })
  id: string = newId();

  @Field(() => String, { description: 'Short and unique; request numbers may carry it.' })
  @Property({ type: 'text', unique: true })
  code!: string;

  /** The Chinese name; the schema's `name` is in the asking person's language. */
  @Property({ type: 'text' })
  name!: string;

  @Property({ type: 'text' })
  nameEn!: string;

  @Field(() => BranchKind)
  @Enum({ items: () => BranchKind, type: 'text' })
  kind!: BranchKind;

  @Field(() => String, {
    description: 'IANA name, such as Asia/Shanghai. Dates of this branch are dates there.',
  })
  @Property({ type: 'text' })
  timeZone!: string;

  @Field(() => String, { description: 'For customers, in E.164 or as a service number.' })
  @Property({ type: 'text' })
  phone!: string;

  @Field(() => String)
  @Property({ type: 'text' })
  address!: string;

  /** The branch it belongs to; null for headquarters. */
  @ManyToOne({
    entity: () => Branch,
    mapToPk: true,
    fieldName: 'parent_id',
    deleteRule: 'restrict',
    nullable: true,
  })
  parentId: string | null = null;

  @Field(() => Boolean, {
    description: 'Whether it lies in the home region; travel beyond needs other approvals.',
  })
  @Property({ type: 'boolean' })
  inHomeRegion!: boolean;

  @Field(() => Boolean, { description: 'A closed branch keeps its records and gets no new requests.' })
  @Property({ type: 'boolean' })
  active: boolean = true;

  @Field(() => Int)
  @Property({ version: true, type: 'integer' })
  version!: number;
}
