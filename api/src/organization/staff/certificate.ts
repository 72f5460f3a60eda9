import { Entity, Enum, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { GraphQLLocalDate } from 'graphql-scalars';
import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { newId } from '../../kernel/ids.ts';
import { Branch } from '../branches/branch.ts';
import { ProductCategory } from '../product-category.ts';
import { StaffMember } from './staff-member.ts';

export enum CertificateKind {
  TRAINING = 'TRAINING',
  CERTIFICATE = 'CERTIFICATE',
}

registerEnumType(CertificateKind, {
  name: 'CertificateKind',
  description:
    'TRAINING: a training that was passed; CERTIFICATE: a paper from outside. Either qualifies (DSP-7).',
});

/** TEC-1: what qualifies a technician for one product category. Recorded once; a renewal is another one. */
@ObjectType({
  simpleResolvers: true,
  description:
    'TEC-1: a passed training or a certificate for one product category. Seen by the person and by those who lead or administer the branch.',
})
@Entity()
@Index({ properties: ['staffId', 'category'] })
@Index({ properties: ['validUntil'] })
export class Certificate {
  @Field(() => ID)
  @PrimaryKey({ type: 'uuid' })
  id: string = newId();

  @ManyToOne({
    entity: () => Branch,
    mapToPk: true,
    fieldName: 'branch_id',
    deleteRule: 'restrict',
    index: true,
  })
  branchId!: string;

  @ManyToOne({
    entity: () => StaffMember,
    mapToPk: true,
    fieldName: 'staff_id',
    deleteRule: 'restrict',
    index: false,
  })
  staffId!: string;

  @Field(() => ProductCategory)
  @Enum({ items: () => ProductCategory, type: 'text' })
  category!: ProductCategory;

  @Field(() => CertificateKind)
  @Enum({ items: () => CertificateKind, type: 'text' })
  kind!: CertificateKind;

  @Field(() => String)
  @Property({ type: 'text' })
  number!: string;

  @Field(() => GraphQLLocalDate, { description: 'First day on which it counts.' })
  @Property({ type: 'date' })
  validFrom!: string;

  @Field(() => GraphQLLocalDate, {
    nullable: true,
    description: 'Last day on which it counts; null: without end.',
  })
  @Property({ type: 'date', nullable: true })
  validUntil!: string | null;
}
