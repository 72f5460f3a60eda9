import type { Voice } from './house.ts';
export async function assess(voice: Voice): Promise<string> {
  return voice.branch.id;
}
