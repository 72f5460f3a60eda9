import type { Visit } from '../../dispatch/visit.ts';
import type { RepairRequest } from '../../requests/repair-request.ts';
import type { ServiceVoucher } from '../../requests/service-voucher.ts';
import type { SealedContent } from '../seal.ts';
import type { Diagnosis } from '../work/diagnosis.ts';
import type { ServiceReport } from '../work/service-report.ts';
import type { WorkElsewhere } from './work-elsewhere.ts';
import type { VoucherSignature } from './voucher-signature.ts';

type Part = { readonly [key: string]: SealedContent };

/** What is sealed: everything that the customer saw when signing (VIS-3). */
export type VoucherContent = {
  /** Which form of content this is; a later form does not change what was sealed in this one. */
  readonly form: 1;
  readonly voucher: Part;
  readonly reports: readonly Part[];
  /** What was done away from the site; left out where nothing was. */
  readonly elsewhere?: SealedContent;
  readonly signature: Part;
  /** Facts of other records as they were shown; those may change later without touching the voucher. */
  readonly shown: Part;
};

/** The rows that a voucher consists of. */
export interface VoucherRows {
  readonly voucher: ServiceVoucher;
  readonly request: RepairRequest;
  readonly visits: readonly Visit[];
  readonly reports: readonly ServiceReport[];
  readonly diagnoses: readonly Diagnosis[];
  readonly elsewhere: WorkElsewhere | null;
}

/** The part of the content that belongs to the voucher itself, made from its rows as they are. */
export function contentOf(
  rows: VoucherRows,
  signature: Pick<VoucherSignature, 'signerName' | 'signedAt' | 'method' | 'door' | 'comments'>,
  pictureHash: string | null,
): Omit<VoucherContent, 'shown'> {
  const { voucher, request } = rows;
  return {
    form: 1,
    voucher: {
      number: voucher.number,
      request: request.number,
      receivedAt: request.receivedAt.toISOString(),
      reported: request.faultDescription,
    },
    reports: rows.reports.map((report) => reportContent(rows, report)),
    ...(rows.elsewhere ? { elsewhere: rows.elsewhere.content } : {}),
    signature: signatureContent(signature, pictureHash),
  };
}

export function signatureContent(
  signature: Pick<VoucherSignature, 'signerName' | 'signedAt' | 'method' | 'door' | 'comments'>,
  pictureHash: string | null,
): Part {
  return {
    signer: signature.signerName,
    signedAt: signature.signedAt.toISOString(),
    method: signature.method,
    door: signature.door,
    comments: signature.comments,
    picture: pictureHash,
  };
}

function reportContent({ visits, diagnoses }: VoucherRows, report: ServiceReport): Part {
  const visit = visits.find((one) => one.id === report.visitId);
  const diagnosis = diagnoses.find((one) => one.visitId === report.visitId);
  return {
    arrivedAt: visit?.arrivedAt?.toISOString() ?? null,
    arrivedClaimedAt: visit?.arrivedClaimedAt?.toISOString() ?? null,
    technician: report.recordedByName,
    recordedAt: report.recordedAt.toISOString(),
    found: report.found,
    cause: report.cause,
    done: report.done,
    advice: report.advice,
    compensation: report.compensation,
    parts: report.parts.map(({ partCode, name, nameEn, quantity, reason }) => ({
      partCode,
      name,
      nameEn,
      quantity,
      reason,
    })),
    minutes: report.minutes.map(({ category, minutes }) => ({ category, minutes })),
    diagnosis: diagnosis
      ? {
          faultType: diagnosis.faultType,
          faultCause: diagnosis.faultCause,
          runningHours: diagnosis.runningHours,
          mileage: diagnosis.mileage,
          faultHistory: diagnosis.faultHistory,
          openedBefore: diagnosis.openedBefore,
          warrantyCheck: diagnosis.warrantyCheck,
        }
      : null,
  };
}
