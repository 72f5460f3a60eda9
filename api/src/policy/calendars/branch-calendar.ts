import { Entity, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { newId } from '../../kernel/ids.ts';
import { Branch } from '../../organization/branches/branch.ts';
import type { Shift, Weekday } from '../working-time.ts';

/** Shifts by ISO weekday, 1 Monday to 7 Sunday; a weekday left out is free. */
export type Week = Readonly<Partial<Record<Weekday, readonly Shift[]>>>;

/** When a branch works in an ordinary week. Its own exceptions are CalendarExceptions, public days come with the program. */
@Entity()
export class BranchCalendar {
  @PrimaryKey({ type: 'uuid' })
  id: string = newId();

  @ManyToOne({
    entity: () => Branch,
    mapToPk: true,
    fieldName: 'branch_id',
    deleteRule: 'restrict',
    unique: true,
  })
  branchId!: string;

  @Property({ type: 'json', columnType: 'jsonb' })
  weekly!: Week;

  /**
   * Names this state of the calendar, exceptions included; every change gives it another one. Processes keep what they
   * read under it. Not a counter: a number used in a change that was rolled back would come again for another state.
   */
  @Property({ type: 'uuid' })
  revision: string = newId();

  @Property({ version: true, type: 'integer' })
  version!: number;

  /** To be called with every change of the week or an exception, in the same unit of work. */
  changed(): void {
    this.revision = newId();
  }
}

/** A day on which a branch works otherwise than its week and the public days say: closed, or in shifts of its own. */
@Entity()
@Unique({ properties: ['branchId', 'onDate'] })
export class CalendarException {
  @PrimaryKey({ type: 'uuid' })
  id: string = newId();

  @ManyToOne({
    entity: () => Branch,
    mapToPk: true,
    fieldName: 'branch_id',
    deleteRule: 'restrict',
    index: false,
  })
  branchId!: string;

  /** 'YYYY-MM-DD' in the branch's zone. */
  @Property({ type: 'date' })
  onDate!: string;

  /** None: closed. */
  @Property({ type: 'json', columnType: 'jsonb' })
  shifts!: readonly Shift[];

  @Property({ type: 'text' })
  name!: string;

  @Property({ version: true, type: 'integer' })
  version!: number;
}
