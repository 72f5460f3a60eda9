import type { Fact, FactLine } from '#lib/facts.ts';
import type { CoverageFieldsFragment } from '#lib/graphql/graphql.ts';
import { m } from '#lib/paraglide/messages.js';
import { dateWords } from '#lib/times.server.ts';
import { payWords } from '#lib/words.server.ts';

export interface CoverageSlip {
  pay: string;
  explanation: string;
  facts: Fact[];
}

const items = (texts: readonly string[]): FactLine[] => texts.map((text) => ({ text, look: 'item' }));

/**
 * ENT-7: the whole cover of one unit in plain words: term, start, end, days left, what is covered, what is not, what
 * happens after, contract, accepted proofs.
 */
export function coverageSlip(coverage: CoverageFieldsFragment): CoverageSlip {
  const { termName, startsOn, endsOn, daysLeft, contract, covered, notCovered, afterExpiry, acceptedProofs } =
    coverage;
  const facts: Fact[] = [];
  if (termName) facts.push({ label: m.coverage_term(), lines: [{ text: termName }] });
  if (startsOn && endsOn) {
    const left =
      daysLeft == null ? '' : daysLeft > 0 ? m.coverage_days_left({ days: daysLeft }) : m.coverage_over();
    facts.push({
      label: m.coverage_period(),
      lines: [
        { text: m.coverage_from_to({ from: dateWords(startsOn), to: dateWords(endsOn) }), look: 'dates' },
        ...(left ? [{ text: left, look: 'strong' as const }] : []),
      ],
    });
  }
  if (coverage.replacement)
    facts.push({ label: m.coverage_replacement(), lines: [{ text: coverage.replacement }] });
  facts.push({
    label: m.coverage_contract(),
    lines: contract
      ? [
          { text: contract.number, look: 'figures' },
          {
            text: m.coverage_from_to({ from: dateWords(contract.startsOn), to: dateWords(contract.endsOn) }),
            look: 'dates',
          },
          { text: contract.coversLabour ? m.coverage_labour_yes() : m.coverage_labour_no() },
          { text: contract.coversParts ? m.coverage_parts_yes() : m.coverage_parts_no() },
        ]
      : [{ text: m.coverage_no_contract() }],
  });
  if (covered.length > 0) facts.push({ label: m.coverage_covered(), lines: items(covered) });
  if (notCovered.length > 0) facts.push({ label: m.coverage_not_covered(), lines: items(notCovered) });
  facts.push({ label: m.coverage_afterwards(), lines: [{ text: afterExpiry }] });
  if (acceptedProofs.length > 0) facts.push({ label: m.coverage_proofs(), lines: items(acceptedProofs) });
  return { pay: payWords[coverage.category](), explanation: coverage.explanation, facts };
}
