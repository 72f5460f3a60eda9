import { v7 } from 'uuid';

/** A new record id: UUID version 7, so that ids made later sort later and indexes stay dense. */
export function newId(): string {
  return v7();
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** Whether a string can be an id at all; anything else is absent before the database is asked. */
export function isId(value: string): boolean {
  return UUID.test(value);
}
