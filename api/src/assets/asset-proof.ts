import { Entity, Enum, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { GraphQLLocalDate } from 'graphql-scalars';
import { Field, ID, ObjectType } from 'type-graphql';
import { newId } from '../kernel/ids.ts';
import { Branch } from '../organization/branches/branch.ts';
import { StoredFile } from '../platform/files.ts';
import { Asset, ProofState } from './asset.ts';

/** One document handed in as proof of purchase, with what became of it. The latest one is the unit's. */
@ObjectType({
  simpleResolvers: true,
  description: 'A document handed in as proof of purchase, with what staff decided about it.',
})
@Entity()
@Index({ properties: ['assetId', 'id'] })
export class AssetProof {
  @Field(() => ID)
  @PrimaryKey({ type: 'uuid' })
  id: string = newId();

  @ManyToOne({ entity: () => Asset, mapToPk: true, fieldName: 'asset_id', deleteRule: 'restrict' })
  assetId!: string;

  @ManyToOne({ entity: () => Branch, mapToPk: true, fieldName: 'branch_id', deleteRule: 'restrict' })
  branchId!: string;

  @ManyToOne({
    entity: () => StoredFile,
    mapToPk: true,
    fieldName: 'file_id',
    deleteRule: 'restrict',
    index: true,
  })
  fileId!: string;

  @Field(() => ProofState)
  @Enum({ items: () => ProofState, type: 'text' })
  state: ProofState = ProofState.SUBMITTED;

  @Field(() => GraphQLLocalDate, {
    nullable: true,
    description: 'Date of purchase as it was claimed with the document.',
  })
  @Property({ type: 'date', nullable: true })
  purchasedOn: string | null = null;

  @Field(() => Date)
  @Property({ type: 'timestamptz', length: 3 })
  submittedAt!: Date;

  /** Who may therefore not verify it. */
  @Property({ type: 'uuid', nullable: true })
  submittedById!: string | null;

  @Property({ type: 'text', nullable: true })
  submittedByName!: string | null;

  @Field(() => Date, { nullable: true })
  @Property({ type: 'timestamptz', length: 3, nullable: true })
  decidedAt: Date | null = null;

  @Property({ type: 'uuid', nullable: true })
  decidedById: string | null = null;

  @Property({ type: 'text', nullable: true })
  decidedByName: string | null = null;

  @Field(() => String, { nullable: true, description: 'Why it was not accepted, for the customer to read.' })
  @Property({ type: 'text', nullable: true })
  decisionReason: string | null = null;
}
