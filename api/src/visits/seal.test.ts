import fc from 'fast-check';
import { createHmac } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { isSealCode, sealCode, SealKeyring, type SealedContent } from './seal.ts';

const KEY_2026 = { id: '2026', secret: Buffer.alloc(32, 7) };
const KEY_2027 = { id: '2027', secret: Buffer.alloc(32, 8) };
const ring = new SealKeyring([KEY_2026]);

const aVoucher = {
  number: 'SH-20261122-0001-V',
  report: {
    found: '电机异响',
    cause: '轴承磨损',
    done: '更换轴承',
    parts: [{ code: 'B-6204', quantity: 2 }],
  },
  signature: { signerName: '王芳', signedAt: '2026-11-22T08:30:00.000Z', image: 'sha256:9f86d081' },
  comments: 'Café 很好',
};

describe('the seal of a voucher', () => {
  it('VIS-3 seals the canonical content with a key: HMAC-SHA-256 over sorted JSON', () => {
    const expected = createHmac('sha256', KEY_2026.secret)
      .update('aftercare/voucher-seal/1\n{"a":[true,null,1.5],"b":"é"}')
      .digest('hex');
    expect(ring.seal({ b: 'é', a: [true, null, 1.5] })).toEqual({ keyId: '2026', mac: expected });
  });

  it('VIS-3 knows an unchanged voucher again, whatever the order of its fields and the form of its accents', () => {
    const seal = ring.seal(aVoucher);
    expect(ring.isIntact(aVoucher, seal)).toBe(true);
    const { number, ...rest } = aVoucher;
    expect(ring.isIntact({ ...rest, comments: 'Cafe\u0301 很好', number }, seal)).toBe(true);
  });

  it('VIS-3 detects a changed field of the signed content', () => {
    const seal = ring.seal(aVoucher);
    const report = aVoucher.report;
    expect(ring.isIntact({ ...aVoucher, number: 'SH-20261122-0002-V' }, seal)).toBe(false);
    expect(ring.isIntact({ ...aVoucher, report: { ...report, done: '更换轴承。' } }, seal)).toBe(false);
    const parts = [{ code: 'B-6204', quantity: 3 }];
    expect(ring.isIntact({ ...aVoucher, report: { ...report, parts } }, seal)).toBe(false);
    expect(ring.isIntact({ ...aVoucher, extra: null }, seal)).toBe(false);
  });

  it("VIS-3 seals the customer's written comments with the rest", () => {
    const seal = ring.seal(aVoucher);
    expect(ring.isIntact({ ...aVoucher, comments: 'Cafe 很好' }, seal)).toBe(false);
    expect(ring.isIntact({ ...aVoucher, comments: '' }, seal)).toBe(false);
    const { comments: _, ...without } = aVoucher;
    expect(ring.isIntact(without, seal)).toBe(false);
  });

  it('VIS-3 detects an exchanged signature', () => {
    const seal = ring.seal(aVoucher);
    const signature = aVoucher.signature;
    expect(ring.isIntact({ ...aVoucher, signature: { ...signature, signerName: '王方' } }, seal)).toBe(false);
    expect(ring.isIntact({ ...aVoucher, signature: { ...signature, image: 'sha256:00' } }, seal)).toBe(false);
    const signedAt = '2026-11-22T08:30:00.001Z';
    expect(ring.isIntact({ ...aVoucher, signature: { ...signature, signedAt } }, seal)).toBe(false);
  });

  it('VIS-3 detects a forged seal: another key, another digit, no seal at all', () => {
    const seal = ring.seal(aVoucher);
    const forger = new SealKeyring([{ id: '2026', secret: Buffer.alloc(32, 9) }]);
    expect(ring.isIntact(aVoucher, forger.seal(aVoucher))).toBe(false);
    const digit = seal.mac.startsWith('0') ? '1' : '0';
    expect(ring.isIntact(aVoucher, { ...seal, mac: digit + seal.mac.slice(1) })).toBe(false);
    expect(ring.isIntact(aVoucher, { ...seal, mac: seal.mac.slice(0, 62) })).toBe(false);
    expect(ring.isIntact(aVoucher, { ...seal, mac: '' })).toBe(false);
    expect(ring.isIntact(aVoucher, { ...seal, mac: 'not hex' })).toBe(false);
    expect(ring.isIntact(aVoucher, { ...seal, keyId: 'unknown' })).toBe(false);
  });

  it('VIS-3 detects every single change in random contents', () => {
    const leaf = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.integer(),
      fc.double({ noNaN: true }),
      fc.boolean(),
    );
    const safe = leaf.filter((value) => typeof value !== 'number' || Number.isFinite(value));
    const content = fc.dictionary(fc.string(), fc.oneof(safe, fc.array(safe)), {
      minKeys: 1,
      noNullPrototype: true,
    });
    fc.assert(
      fc.property(content, safe, (sealed, other) => {
        const seal = ring.seal(sealed);
        const copy = JSON.parse(JSON.stringify(sealed)) as Record<string, SealedContent>;
        expect(ring.isIntact(copy, seal)).toBe(true);
        const [key] = Object.keys(copy) as [string];
        // The same text in another form is no change.
        const text = (value: unknown): string => JSON.stringify(value).normalize('NFC');
        fc.pre(text(copy[key]) !== text(other));
        expect(ring.isIntact({ ...copy, [key]: other }, seal)).toBe(false);
      }),
      { numRuns: 1_000 },
    );
  });

  it('VIS-3 keeps old vouchers provable when the key is rotated', () => {
    const seal = ring.seal(aVoucher);
    const rotated = new SealKeyring([KEY_2027, KEY_2026]);
    expect(rotated.isIntact(aVoucher, seal)).toBe(true);
    expect(rotated.seal(aVoucher).keyId).toBe('2027');
    expect(rotated.seal(aVoucher).mac).not.toBe(seal.mac);
    expect(new SealKeyring([KEY_2027]).isIntact(aVoucher, seal)).toBe(false);
  });

  it('VIS-3 refuses weak or doubled keys', () => {
    expect(() => new SealKeyring([{ id: 'weak', secret: Buffer.alloc(31) }])).toThrow('at least 32 bytes');
    expect(() => new SealKeyring([KEY_2026, { id: '2026', secret: Buffer.alloc(32) }])).toThrow('same id');
  });

  it('VIS-3 refuses to seal what could change unnoticed', () => {
    const sneak = (value: unknown): (() => unknown) => {
      return () => ring.seal({ value: value as SealedContent });
    };
    expect(sneak(new Map([['a', 1]]))).toThrow(TypeError);
    expect(sneak(new Date(0))).toThrow(TypeError);
    expect(sneak(undefined)).toThrow(TypeError);
    expect(sneak(Number.NaN)).toThrow(TypeError);
    expect(sneak([undefined, 1])).toThrow(TypeError);
    expect(sneak({ é: 1, 'e\u0301': 2 })).toThrow(TypeError);
  });

  it('VIS-3 prints a short form of the seal on the voucher, and reads it back off the paper', () => {
    const seal = { keyId: '2026', mac: `0123456789abcdef${'0'.repeat(48)}` };
    expect(sealCode(seal)).toBe('04HM-ASW9-NF6Y');
    expect(isSealCode('04HM-ASW9-NF6Y', seal)).toBe(true);
    expect(isSealCode(' o4hm asw9 nf6y', seal)).toBe(true);
    expect(isSealCode('04HM-ASW9-NF6Z', seal)).toBe(false);
    expect(isSealCode('04HM-ASW9', seal)).toBe(false);
    expect(isSealCode('', seal)).toBe(false);
  });
});
