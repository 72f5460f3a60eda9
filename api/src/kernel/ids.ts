import { randomFillSync } from 'node:crypto';
import { v7 } from 'uuid';

/** Random bytes are fetched for many ids at once: asking for them cost most of an id, and an intake makes a dozen. */
const random = new Uint8Array(16 * 256);
let next = random.length;

function randomBytes(): Uint8Array {
  if (next === random.length) {
    randomFillSync(random);
    next = 0;
  }
  return random.subarray(next, (next += 16));
}

let msecs = -Infinity;
let seq = 0;

/**
 * A new record id: UUID version 7, so that ids made later sort later, also within a millisecond, and indexes stay dense.
 */
export function newId(): string {
  const bytes = randomBytes();
  const now = Date.now();
  if (now > msecs) {
    msecs = now;
    // A beginning with room for some billion ids in the millisecond.
    seq = new DataView(bytes.buffer, bytes.byteOffset).getUint32(6) >>> 1;
  } else {
    seq += 1;
  }
  return v7({ random: bytes, msecs, seq });
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** Whether a string can be an id at all; anything else is absent before the database is asked. */
export function isId(value: string): boolean {
  return UUID.test(value);
}
