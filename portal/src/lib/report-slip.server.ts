import type { Fact, FactLine } from '#lib/facts.ts';
import type { ReportFieldsFragment, VoucherFieldsFragment } from '#lib/graphql/graphql.ts';
import { m } from '#lib/paraglide/messages.js';
import { moment } from '#lib/times.server.ts';
import { payWords } from '#lib/words.server.ts';

/** VIS-5: the whole service report, as it is signed. */
export function reportFacts(report: ReportFieldsFragment): Fact[] {
  const parts: FactLine[] = report.parts.flatMap(({ name, quantity, partCode, reason }) => [
    { text: `${name} × ${quantity}` },
    { text: `${partCode} · ${reason}`, look: 'soft' },
  ]);
  return [
    { label: m.report_found(), lines: [{ text: report.found }] },
    { label: m.report_cause(), lines: [{ text: report.cause }] },
    { label: m.report_done(), lines: [{ text: report.done }] },
    { label: m.report_parts(), lines: parts.length > 0 ? parts : [{ text: m.report_no_parts() }] },
    {
      label: m.report_minutes(),
      lines: report.minutes.map(({ minutes, category }) => ({
        text: `${m.report_minutes_line({ minutes })} · ${payWords[category]()}`,
      })),
    },
    ...(report.compensation
      ? [{ label: m.report_compensation(), lines: [{ text: report.compensation }] }]
      : []),
    { label: m.report_advice(), lines: [{ text: report.advice }] },
  ];
}

/** Who signed, when, with which words, and whether it is still what was signed (VIS-3). */
export function signatureFacts(voucher: VoucherFieldsFragment, now: string, zone: string): Fact[] {
  const { signature, sealCode } = voucher;
  if (!signature) return [];
  return [
    {
      label: m.signature_by(),
      lines: [{ text: signature.signerName }, { text: moment(signature.signedAt, now, zone), look: 'soft' }],
    },
    ...(signature.comments ? [{ label: m.sign_comments(), lines: [{ text: signature.comments }] }] : []),
    {
      label: m.signature_seal(),
      lines: [
        ...(sealCode ? [{ text: sealCode, look: 'figures' as const }] : []),
        signature.intact
          ? { text: m.signature_intact() }
          : { text: m.signature_broken(), look: 'wrong' as const },
      ],
    },
  ];
}
