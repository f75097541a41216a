import { defineDocumentKind, documentKind } from './document-kind';
import { checkCode, documentNumber, normaliseCheckCode, normaliseNumber } from './document-number';

describe('a document’s number', () => {
  it('is prefix, year and serial of at least six figures', () => {
    expect(documentNumber('XY', 2026, 12)).toBe('XY-2026-000012');
    expect(documentNumber('XY', 2026, 1_234_567)).toBe('XY-2026-1234567');
  });

  it.each([
    'xy-2026-000012',
    ' XY — 2026 – 000012 ',
    'ＸＹ－２０２６－００００１２',
    'XY‐2026‑000012',
  ])('is understood as people type it: %s', (typed) =>
    expect(normaliseNumber(typed)).toBe('XY-2026-000012'),
  );
});

describe('a check code', () => {
  it('takes each of its 31 letters for as many bytes as any other, and skips the rest', () => {
    const counts = new Map<string, number>();
    for (let byte = 0; byte < 248; byte += 1) {
      const letter = checkCode(new Uint8Array(8).fill(byte)).charAt(0);
      counts.set(letter, (counts.get(letter) ?? 0) + 1);
    }
    expect(counts.size).toBe(31);
    expect(new Set(counts.values())).toEqual(new Set([8]));
    expect(checkCode(Uint8Array.of(255, 0, 250, 1, 2, 3, 4, 5, 6, 7))).toBe('23456789');
    expect(() => checkCode(new Uint8Array(12).fill(255))).toThrow(RangeError);
  });

  it('is understood as people type it', () => {
    expect(normaliseCheckCode(' k7qf-2m9x ')).toBe('K7QF2M9X');
  });
});

describe('a kind of document', () => {
  const kind = { title: { zh: '证书', en: 'Certificate' }, openToSecretariat: true };

  it('has a name and a prefix of its own', () => {
    const first = defineDocumentKind({ ...kind, name: 'spec.first', prefix: 'SPA' });
    expect(documentKind('spec.first')).toBe(first);
    const again = [
      { ...kind, name: 'spec.first', prefix: 'SPB' },
      { ...kind, name: 'spec.second', prefix: 'SPA' },
      { ...kind, name: 'spec.third', prefix: 'sp' },
    ];
    for (const wrong of again) expect(() => defineDocumentKind(wrong)).toThrow(TypeError);
    expect(() => documentKind('spec.unknown')).toThrow(TypeError);
  });
});
