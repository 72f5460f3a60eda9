import { Entity, Enum, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Customer } from '../../customers/customer.ts';
import { newId } from '../../kernel/ids.ts';
import { SurveyChannel } from '../survey-words.ts';

/** SUR-6: by which way a customer wants to be asked, where it is another than that for everything else. */
@Entity()
export class SurveyPreference {
  @PrimaryKey({ type: 'uuid' })
  id: string = newId();

  @Property({ version: true, type: 'integer' })
  version!: number;

  @ManyToOne({
    entity: () => Customer,
    mapToPk: true,
    fieldName: 'customer_id',
    deleteRule: 'restrict',
    index: false,
  })
  @Unique()
  customerId!: string;

  /** The customer's home branch: whose people may read its history. */
  @Property({ type: 'uuid' })
  branchId!: string;

  @Enum({ items: () => SurveyChannel, type: 'text' })
  channel!: SurveyChannel;
}
