import { access } from './access/access.feature.ts';
import type { AccessFeature } from './access/feature.ts';
import { organization } from './organization/organization.feature.ts';
import { platform } from './platform/platform.feature.ts';
import { policy } from './policy/policy.feature.ts';

/** Everything the folders bring, in the order of a request's life: also the order in which they may import. */
export const features: readonly AccessFeature[] = [platform, access, organization, policy];
