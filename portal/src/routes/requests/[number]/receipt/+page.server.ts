import { error } from '@sveltejs/kit';
import { ReceiptPageDocument } from '#lib/graphql/graphql.ts';
import { m } from '#lib/paraglide/messages.js';
import { receiptFacts } from './receipt-facts.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => {
  const { repairRequest: request } = await locals.api.query(ReceiptPageDocument, { number: params.number });
  if (!request) error(404, m.error_not_found());
  const { custodyReceipt: receipt } = request;
  if (!receipt) return { requestNumber: request.number, receipt: null };
  const image = receipt.signatures.find(({ purpose }) => purpose === 'TAKEN_AWAY')?.image;
  return {
    requestNumber: request.number,
    receipt: {
      number: receipt.number,
      live: receipt.state === 'LIVE',
      state: receipt.state === 'LIVE' ? m.receipt_live() : m.receipt_void(),
      code: receipt.code,
      codeImage: receipt.codeImage,
      facts: receiptFacts(request, receipt),
      signature: image
        ? { id: image.id, alt: m.signature_image({ name: receipt.signatures[0]?.signerName ?? '' }) }
        : null,
    },
  };
};
