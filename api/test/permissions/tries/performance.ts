import type { Tries } from '../tries.ts';

/** Assessment. */
export const performance: Tries = {};
