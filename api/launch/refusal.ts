/** Aftercare cannot start, and the message is a sentence that says what to do about it. */
export class StartRefused extends Error {
  override name = 'StartRefused';
}
