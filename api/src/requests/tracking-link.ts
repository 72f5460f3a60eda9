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
  const expiresAt = new Date(ctx.at.getTime() + (policy?.days ?? 0) * 86_400_000);
  const { authSecret } = ctx.platform.settings;
  return { token: sealLink(authSecret, 'tracking', request.id, expiresAt), expiresAt };
}
