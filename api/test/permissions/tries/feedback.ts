import type { Tries } from '../tries.ts';

/** Complaints and suggestions. */
export const feedback: Tries = {};
