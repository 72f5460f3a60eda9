import type { Ctx } from '../access/context.ts';
import type { SealedContent } from '../visits/seal.ts';
import type { WorkElsewhere } from '../visits/voucher/work-elsewhere.ts';
import { CustodyReceipt } from './custody/custody-receipt.ts';
import { CustodySignature } from './custody/custody-signature.ts';
import { ReceiptState } from './custody/custody-words.ts';
import { RepairInspection, RepairWork } from './repair/card-records.ts';

/** What of a job was done in the workshop, as its voucher says it; null for a job whose unit never left the customer. */
export async function voucherOfWorkshop(ctx: Ctx, request: { id: string }): Promise<WorkElsewhere | null> {
  const ofRequest = { requestId: request.id };
  const inOrder = { orderBy: { id: 'asc' } } as const;
  const receipts = await ctx.em.find(CustodyReceipt, ofRequest, inOrder);
  const last = receipts.at(-1);
  if (!last) return null;
  const works = await ctx.em.find(RepairWork, ofRequest, inOrder);
  const inspections = await ctx.em.find(RepairInspection, ofRequest, inOrder);
  const signatures = await ctx.em.find(CustodySignature, ofRequest, inOrder);
  return {
    visitId: last.visitId,
    finished: last.state === ReceiptState.VOID,
    content: {
      receipts: receipts.map(({ number, issuedAt, condition, accessories }) => ({
        number,
        takenAt: issuedAt.toISOString(),
        condition,
        accessories,
      })),
      works: works.map(workContent),
      inspections: inspections.map(({ at, byName, passed, remarks }) => ({
        at: at.toISOString(),
        by: byName,
        passed,
        remarks,
      })),
    },
    works,
    bearerId: last.returnedById,
    pictureIds: signatures.flatMap(({ imageFileId }) => imageFileId ?? []),
  };
}

function workContent({ at, byName, minutes, done, parts }: RepairWork): SealedContent {
  return {
    at: at.toISOString(),
    technician: byName,
    minutes,
    done,
    parts: parts.map(({ partCode, name, nameEn, quantity, oldSerial, newSerial, reason }) => ({
      partCode,
      name,
      nameEn,
      quantity,
      oldSerial,
      newSerial,
      reason,
    })),
  };
}
