import { type Aftercare, connect, TypedDocumentString } from '../../client/index.ts';

/** Takes what happens, a line at a time. */
export type Say = (line: string) => void;

interface Message {
  readonly to: string;
  readonly text: string;
}

// Only the demo has these, so they are no part of the contract and its client.
const Clock = new TypedDocumentString<{ demoClock: string }, { at?: undefined }>('query { demoClock }');
const SetClock = new TypedDocumentString<{ demoClockSet: string }, { at: string }>(
  'mutation ($at: DateTimeISO!) { demoClockSet(at: $at) }',
);
const Outbox = new TypedDocumentString<{ demoOutbox: { edges: { node: Message }[] } }, { first: number }>(
  'query ($first: Int!) { demoOutbox(first: $first) { edges { node { to text } } } }',
);

/** What only the demo has: a business clock that can be set, and every message to customers to read. */
export class Demo {
  readonly #url: string;
  readonly #nobody: Aftercare;

  constructor(url: string) {
    this.#url = url;
    this.#nobody = connect({ url });
  }

  connect(token?: string): Aftercare {
    return connect({ url: this.#url, token });
  }

  /** What the business clock shows. */
  async now(): Promise<Date> {
    return new Date((await this.#nobody.run(Clock)).demoClock);
  }

  /** Nobody waits: the clock goes on to that moment, and what is due by then is done. It never goes back. */
  async waitUntil(at: Date): Promise<void> {
    if (at > (await this.now())) await this.#nobody.run(SetClock, { at: at.toISOString() });
  }

  async wait(minutes: number): Promise<void> {
    await this.waitUntil(new Date((await this.now()).getTime() + minutes * 60_000));
  }

  /** What a pattern finds in the last message to a Chinese phone number in which it finds anything. */
  async messageTo(phone: string, pattern: RegExp): Promise<string> {
    const { demoOutbox } = await this.#nobody.run(Outbox, { first: 50 });
    for (const { node } of demoOutbox.edges) {
      const found = node.to === `+86${phone}` ? pattern.exec(node.text)?.[1] : undefined;
      if (found) return found;
    }
    throw new Error(`there is no message to ${phone} like ${pattern}`);
  }
}

/** A moment as the clocks on the walls of the demo company show it; all its branches lie in one zone. */
export function wallClock(at: Date | string | null | undefined): string {
  if (!at) return 'no promised time';
  return new Date(at).toLocaleString('en-GB', {
    timeZone: 'Asia/Shanghai',
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    hour: '2-digit',
    minute: '2-digit',
  });
}
