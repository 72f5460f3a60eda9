import { registerEnumType } from 'type-graphql';
import type { ProductCategory } from '../product-category.ts';

/** What a technician lacks for a planned visit (DSP-7). */
export enum MissingQualification {
  CERTIFICATE = 'CERTIFICATE',
  WORK_PERMIT = 'WORK_PERMIT',
}

registerEnumType(MissingQualification, {
  name: 'MissingQualification',
  description: 'DSP-7: what a technician lacks on the planned day.',
  valuesConfig: {
    CERTIFICATE: { description: 'No passed training and no valid certificate for the product category.' },
    WORK_PERMIT: { description: 'The work-permit scheme applies to the person, and no permit is valid.' },
  },
});

/** Days are dates 'YYYY-MM-DD', first and last included. */
export interface Validity {
  readonly validFrom: string;
  /** Null: without end. */
  readonly validUntil: string | null;
}

export interface QualificationFacts {
  readonly certificates: readonly (Validity & { readonly category: ProductCategory })[];
  readonly workPermits: readonly Validity[];
  readonly workPermitRequired: boolean;
}

/**
 * What is missing on the planned day for work on a product category; nothing missing means qualified. Without a category
 * (advice about no product in particular) no certificate is asked for.
 */
export function missingQualifications(
  facts: QualificationFacts,
  category: ProductCategory | null,
  on: string,
): MissingQualification[] {
  const missing: MissingQualification[] = [];
  const certified = facts.certificates.some((c) => c.category === category && counts(c, on));
  if (category !== null && !certified) missing.push(MissingQualification.CERTIFICATE);
  if (facts.workPermitRequired && !facts.workPermits.some((p) => counts(p, on))) {
    missing.push(MissingQualification.WORK_PERMIT);
  }
  return missing;
}

function counts({ validFrom, validUntil }: Validity, on: string): boolean {
  return validFrom <= on && (validUntil === null || on <= validUntil);
}
