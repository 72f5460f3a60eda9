import type { Expectations } from '../cells.ts';

/** Assessment. */
export const performance: Expectations = {};
