import { kernelErrors } from '../kernel/rule-error.ts';
import { ChangeRecord } from './audit.ts';
import type { PlatformFeature } from './feature.ts';
import { fileErrors, StoredFile } from './files.ts';
import { IdempotencyKey } from './idempotency.ts';
import { OutboxMessage } from './outbox.ts';

export const platform: PlatformFeature = {
  name: 'platform',
  entities: [ChangeRecord, IdempotencyKey, OutboxMessage, StoredFile],
  errors: { ...kernelErrors, ...fileErrors },
};
