import { Check, Entity, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Customer } from '../customers/customer.ts';
import { newId } from '../kernel/ids.ts';
import { Branch } from '../organization/branches/branch.ts';

/** What a customer agreed with a branch about the care of named units for a time. */
@Entity()
@Check({ name: 'maintenance_contract_period', expression: 'starts_on <= ends_on' })
export class MaintenanceContract {
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
    entity: () => Customer,
    mapToPk: true,
    fieldName: 'customer_id',
    deleteRule: 'restrict',
    index: true,
  })
  customerId!: string;

  @Unique()
  @Property({ type: 'text' })
  number!: string;

  /** First and last day, both included. */
  @Property({ type: 'date' })
  startsOn!: string;

  @Property({ type: 'date' })
  endsOn!: string;

  @Property({ type: 'boolean' })
  coversLabour!: boolean;

  @Property({ type: 'boolean' })
  coversParts!: boolean;

  /** Working minutes from call to arrival that this contract promises; null: the branch's usual ones. */
  @Property({ type: 'integer', nullable: true })
  responseTargetMinutes: number | null = null;

  @Property({ version: true, type: 'integer' })
  version!: number;
}
