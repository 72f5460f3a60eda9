import type { Visitor } from './visitor.ts';

/**
 * What a pattern finds in the newest message to a phone in which it finds anything, as the demo's page of sent
 * messages shows it. It is read on a second tab: the one that is open stays as it is.
 */
export async function readMessage(visitor: Visitor, phone: string, pattern: RegExp): Promise<string> {
  const tab = await visitor.context.newPage();
  try {
    await tab.goto('/outbox');
    const messages = await tab
      .locator('main li')
      .filter({ hasText: `+86${phone}` })
      .allInnerTexts();
    for (const text of messages) {
      const found = pattern.exec(text)?.[1];
      if (found) return found;
    }
    throw new Error(`there is no message to ${phone} like ${pattern}`);
  } finally {
    await tab.close();
  }
}
