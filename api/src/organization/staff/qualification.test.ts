import { describe, expect, it } from 'vitest';
import { ProductCategory } from '../product-category.ts';
import { missingQualifications, type QualificationFacts } from './qualification.ts';

const NOTHING: QualificationFacts = { certificates: [], workPermits: [], workPermitRequired: false };
const PUMP_PAPER = { category: ProductCategory.PUMP, validFrom: '2025-01-01', validUntil: '2026-12-31' };

function missing(
  facts: Partial<QualificationFacts>,
  on: string,
  category: ProductCategory | null = ProductCategory.PUMP,
) {
  return missingQualifications({ ...NOTHING, ...facts }, category, on);
}

describe('what a technician lacks on the planned day', () => {
  it('DSP-7 lets a technician go with a certificate of the category that is valid on the planned day', () => {
    expect(missing({ certificates: [PUMP_PAPER] }, '2026-11-24')).toEqual([]);
  });

  it('DSP-7 lets a technician go who passed the training, which has no end', () => {
    const training = { category: ProductCategory.PUMP, validFrom: '2020-05-04', validUntil: null };
    expect(missing({ certificates: [training] }, '2026-11-24')).toEqual([]);
    expect(missing({ certificates: [training] }, '2020-05-03')).toEqual(['CERTIFICATE']);
  });

  it('DSP-7 counts first and last day of a certificate and no day around them', () => {
    expect(missing({ certificates: [PUMP_PAPER] }, '2024-12-31')).toEqual(['CERTIFICATE']);
    expect(missing({ certificates: [PUMP_PAPER] }, '2025-01-01')).toEqual([]);
    expect(missing({ certificates: [PUMP_PAPER] }, '2026-12-31')).toEqual([]);
    expect(missing({ certificates: [PUMP_PAPER] }, '2027-01-01')).toEqual(['CERTIFICATE']);
  });

  it('DSP-7 does not take a certificate for another category', () => {
    expect(missing({ certificates: [PUMP_PAPER] }, '2026-11-24', ProductCategory.MOTOR)).toEqual([
      'CERTIFICATE',
    ]);
  });

  it('DSP-7 asks for a permit valid on the planned day where the work-permit scheme applies', () => {
    const facts = { certificates: [PUMP_PAPER], workPermitRequired: true };
    const permit = { validFrom: '2026-11-01', validUntil: '2026-11-30' };
    expect(missing(facts, '2026-11-24')).toEqual(['WORK_PERMIT']);
    expect(missing({ ...facts, workPermits: [permit] }, '2026-11-30')).toEqual([]);
    expect(missing({ ...facts, workPermits: [permit] }, '2026-12-01')).toEqual(['WORK_PERMIT']);
    expect(missing({ ...facts, workPermits: [permit] }, '2026-10-31')).toEqual(['WORK_PERMIT']);
  });

  it('DSP-7 asks for no permit where the scheme does not apply', () => {
    expect(missing({ certificates: [PUMP_PAPER], workPermitRequired: false }, '2026-11-24')).toEqual([]);
  });

  it('DSP-7 says everything that is missing at once', () => {
    expect(missing({ workPermitRequired: true }, '2026-11-24')).toEqual(['CERTIFICATE', 'WORK_PERMIT']);
  });

  it('DSP-7 asks for no certificate when the work concerns no product category', () => {
    expect(missing({}, '2026-11-24', null)).toEqual([]);
  });
});
