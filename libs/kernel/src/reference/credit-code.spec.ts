import fc from 'fast-check';
import {
  creditCodeProblem,
  isCreditCode,
  makeCreditCode,
  normaliseCreditCode,
} from './credit-code';

const seed = fc.nat({ max: 31 ** 6 - 1 });

describe('unified social credit code (GB 32100-2015)', () => {
  // Published by the companies themselves: Tencent, Alibaba, Huawei, ICBC.
  it.each(['9144030071526726XG', '91330100799655058B', '914403001922038216', '91100000100003962T'])(
    'accepts the real code %s',
    (code) => expect(creditCodeProblem(code)).toBeNull(),
  );

  it('accepts lower case, full width, spaces and hyphens', () => {
    expect(isCreditCode('9144 0300 7152 6726 xg')).toBe(true);
    expect(isCreditCode('９１４４０３００７１５２６７２６ＸＧ')).toBe(true);
    expect(normaliseCreditCode(' 91440300-71526726x-g ')).toBe('9144030071526726XG');
  });

  it('accepts a valid code whose check digit is 0', () => {
    const codes = Array.from({ length: 200 }, (_, i) => makeCreditCode(i));
    const zero = codes.filter((code) => code.endsWith('0'));
    expect(zero.length).toBeGreaterThan(0);
    expect(zero.map(creditCodeProblem)).toEqual(zero.map(() => null));
  });

  it.each([
    ['', 'length'],
    ['9144030071526726X', 'length'],
    ['9144030071526726XGG', 'length'],
    ['9144030071526726XI', 'characters'],
    ['91440300715267２6X好', 'characters'],
    ['91A4030071526726XG', 'region'],
    ['914403007152672600', 'organisation-check-digit'],
    ['9144030071526726XH', 'check-digit'],
  ])('refuses %j for its %s', (code, problem) => expect(creditCodeProblem(code)).toBe(problem));

  it('detects every single wrong character', () => {
    const alphabet = [...'0123456789ABCDEFGHJKLMNPQRTUWXY'];
    fc.assert(
      fc.property(seed, fc.nat({ max: 17 }), fc.constantFrom(...alphabet), (n, at, wrong) => {
        const code = makeCreditCode(n);
        fc.pre(code.charAt(at) !== wrong);
        expect(isCreditCode(code.slice(0, at) + wrong + code.slice(at + 1))).toBe(false);
      }),
    );
  });

  it('detects two neighbouring characters that were swapped', () => {
    fc.assert(
      fc.property(seed, fc.nat({ max: 16 }), (n, at) => {
        const code = makeCreditCode(n);
        const swapped = `${code.slice(0, at)}${code.charAt(at + 1)}${code.charAt(at)}${code.slice(at + 2)}`;
        fc.pre(swapped !== code);
        expect(isCreditCode(swapped)).toBe(false);
      }),
    );
  });

  it('makes a valid code from every seed, the same every time', () => {
    fc.assert(
      fc.property(seed, (n) => {
        expect(creditCodeProblem(makeCreditCode(n, '330324'))).toBeNull();
        expect(makeCreditCode(n)).toBe(makeCreditCode(n));
      }),
    );
  });

  it('makes different codes from different seeds', () => {
    const codes = Array.from({ length: 10_000 }, (_, i) => makeCreditCode(i));
    expect(new Set(codes).size).toBe(codes.length);
  });

  it.each([-1, 0.5, NaN])('makes no code from the seed %d', (n) => {
    expect(() => makeCreditCode(n)).toThrow(RangeError);
  });

  it('judges any text without failing', () => {
    const answers = [
      'length',
      'characters',
      'region',
      'organisation-check-digit',
      'check-digit',
      null,
    ];
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(answers).toContain(creditCodeProblem(text));
      }),
    );
  });
});
