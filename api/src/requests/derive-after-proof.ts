import { LockMode } from '@mikro-orm/core';
import type { Ctx } from '../access/context.ts';
import type { Asset } from '../assets/asset.ts';
import { ProofState } from '../assets/asset.ts';
import { beyondScope } from '../access/beyond-scope.ts';
import { deriveAgain } from './change-request.ts';
import { OPEN_STATES, RepairRequest } from './repair-request.ts';
import { recordEvent } from './request-event.ts';
import { RequestEventKind } from './request-words.ts';

/**
 * ENT-4: it was decided whether the proof of a unit counts, so every open request for the unit derives again who pays,
 * whichever branch serves it; the unit is locked by the decision.
 */
export async function deriveAfterProof(ctx: Ctx, asset: Asset): Promise<void> {
  const open = await beyondScope(ctx, 'requests.derive-after-proof', (em) =>
    em.find(
      RepairRequest,
      { assetId: asset.id, state: { $in: [...OPEN_STATES] } },
      { orderBy: { id: 'asc' }, lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true },
    ),
  );
  for (const request of open) {
    if (asset.proofState === ProofState.VERIFIED) recordEvent(ctx, request, RequestEventKind.PROOF_VERIFIED);
    await deriveAgain(ctx, request);
  }
}
