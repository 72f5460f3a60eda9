import type { Expectations } from '../cells.ts';

/** Complaints and suggestions. */
export const feedback: Expectations = {};
