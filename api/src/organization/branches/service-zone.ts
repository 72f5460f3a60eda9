import { Entity, Enum, ManyToOne, PrimaryKey } from '@mikro-orm/decorators/legacy';
import { registerEnumType } from 'type-graphql';
import { newId } from '../../kernel/ids.ts';
import { Branch } from './branch.ts';
import { District } from './district.ts';

export enum ZoneKind {
  URBAN = 'URBAN',
  SUBURBAN = 'SUBURBAN',
}

registerEnumType(ZoneKind, {
  name: 'ZoneKind',
  description: 'DSP-2: how a district lies to its branch; the arrival target depends on it.',
});

/** One district that a branch serves. A district belongs to at most one branch. */
@Entity()
export class ServiceZone {
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
    entity: () => District,
    mapToPk: true,
    fieldName: 'district_code',
    deleteRule: 'restrict',
    unique: true,
  })
  districtCode!: string;

  @Enum({ items: () => ZoneKind, type: 'text' })
  zoneKind!: ZoneKind;
}
