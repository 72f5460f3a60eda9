import type { Ctx } from '../access/context.ts';
import { sealLink } from '../access/personal-link.ts';
import { localDate } from '../kernel/clock.ts';
import { Branch } from '../organization/branches/branch.ts';
import { policyAt } from '../policy/policy-at.ts';

type Tracked = { readonly id: string; readonly branchId: string };

/** The personal link to one request: unguessable, expiring, for that request alone (WSH-1). */
export async function trackingUrl(ctx: Ctx, request: Tracked): Promise<string> {
  return `${ctx.platform.settings.portalUrl}/t/${(await trackingToken(ctx, request)).token}`;
}

/** The same for a request in whose unit of work the policy was read already. */
export function trackingUrlFor(ctx: Ctx, request: Pick<Tracked, 'id'>, days: number): string {
  return `${ctx.platform.settings.portalUrl}/t/${sealed(ctx, request.id, days).token}`;
}

export async function trackingToken(ctx: Ctx, request: Tracked): Promise<{ token: string; expiresAt: Date }> {
  // A list of requests asks once for each branch.
  const policy = await ctx.together('tracking.linkDays', request.branchId, async (branchIds) => {
    const found = new Map<string, { days: number }>();
    for (const branchId of branchIds) {
      const { timeZone } = await ctx.load(Branch, branchId);
      const { value } = await policyAt(
        ctx.em,
        'tracking.linkDays',
        { branchId },
        localDate(ctx.at, timeZone),
      );
      found.set(branchId, value);
    }
    return found;
  });
  return sealed(ctx, request.id, policy?.days ?? 0);
}

function sealed({ platform, at }: Ctx, requestId: string, days: number): { token: string; expiresAt: Date } {
  const expiresAt = new Date(at.getTime() + days * 86_400_000);
  return { token: sealLink(platform.settings.authSecret, 'tracking', requestId, expiresAt), expiresAt };
}
