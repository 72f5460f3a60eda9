import type { AnyEntity, EntityClass } from '@mikro-orm/core';
import type { ErrorCodes } from '../kernel/rule-error.ts';
import type { Job } from './jobs.ts';

/** What one folder brings to the whole; `features.ts` lists them in order, `main.ts` starts them. */
export interface PlatformFeature {
  readonly name: string;
  readonly entities?: readonly EntityClass<AnyEntity>[];
  readonly errors?: ErrorCodes;
  readonly jobs?: readonly Job[];
}
