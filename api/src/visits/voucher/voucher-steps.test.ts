import { describe, expect, it } from 'vitest';
import { RuleError } from '../../kernel/rule-error.ts';
import { ServiceVoucher, VoucherState } from '../../requests/service-voucher.ts';

const AT = new Date('2026-11-23T01:00:00Z');

const steps = {
  sign: (voucher: ServiceVoucher) => voucher.sign(),
  amend: (voucher: ServiceVoucher) => voucher.amend(),
  handIn: (voucher: ServiceVoucher) => voucher.handIn(),
  sendBack: (voucher: ServiceVoucher) => voucher.sendBack(),
  strikeOff: (voucher: ServiceVoucher) => voucher.strikeOff(),
  archive: (voucher: ServiceVoucher) => voucher.archive(AT),
  void: (voucher: ServiceVoucher) => voucher.void(),
};

/** Every step that is allowed, by hand from the regulation; all others are refused. */
const ALLOWED = [
  'DRAWN sign SIGNED',
  'DRAWN amend DRAWN',
  'DRAWN void VOID',
  'SIGNED amend DRAWN',
  'SIGNED handIn HANDED_IN',
  'HANDED_IN sendBack SIGNED',
  'HANDED_IN strikeOff STRUCK_OFF',
  'STRUCK_OFF archive ARCHIVED',
];

describe('a voucher', () => {
  it.each(Object.values(VoucherState))('VIS-2 takes from %s exactly the listed steps', (from) => {
    const taken: string[] = [];
    for (const [name, take] of Object.entries(steps)) {
      const voucher = Object.assign(new ServiceVoucher(), { state: from });
      try {
        take(voucher);
        taken.push(`${from} ${name} ${voucher.state}`);
      } catch (refused) {
        expect(refused).toBeInstanceOf(RuleError);
        expect((refused as RuleError).code).toBe('VOUCHER_STEP_REFUSED');
        expect(voucher.state).toBe(from);
      }
    }
    expect(taken).toEqual(ALLOWED.filter((allowed) => allowed.startsWith(`${from} `)));
  });

  it('VIS-2 is archived with the moment', () => {
    const voucher = Object.assign(new ServiceVoucher(), { state: VoucherState.STRUCK_OFF });
    voucher.archive(AT);
    expect(voucher.archivedAt).toEqual(AT);
  });
});
