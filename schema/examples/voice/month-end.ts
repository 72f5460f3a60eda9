import type { Voice } from './house.ts';
export async function reportTheMonth(voice: Voice, month: string, major: string): Promise<void> {
  voice.say(`${month} ${major}`);
}
