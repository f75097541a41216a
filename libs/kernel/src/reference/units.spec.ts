import fc from 'fast-check';
import { allUnits, convert, countedUnit, sameDimension, unitByName } from './units';

describe('units of measurement', () => {
  it.each([
    ['吨', 't'],
    ['噸', 't'],
    ['個', 'pc'],
    ['T', 't'],
    ['千克', 'kg'],
    ['㎏', 'kg'],
    ['KG', 'kg'],
    ['㎜', 'mm'],
    ['ｍｍ', 'mm'],
    ['㎡', 'm2'],
    ['m²', 'm2'],
    ['m³', 'm3'],
    ['℃', '°C'],
    ['µm', 'um'],
    ['mw', 'MW'],
    ['Mpa', 'MPa'],
    ['KW', 'kW'],
    ['个', 'pc'],
    ['PCS', 'pc'],
    ['日', 'd'],
    ['名', 'person'],
    ['N·m', 'N.m'],
    ['rpm', 'r/min'],
    ['转/分钟', 'r/min'],
    ['立方米/小时', 'm3/h'],
    ['吨每月', 't/month'],
    ['公斤/平方厘米', 'kgf/cm2'],
    ['mW', 'mW'],
    ['MW', 'MW'],
    ['HP', 'hp'],
    ['英制马力', 'hp(I)'],
  ])('%s is %s', (text, code) => expect(unitByName(text)?.code).toBe(code));

  it.each(['', ' ', '/', '吨/', '/月', '吨/年/月', '好', 'constructor', '__proto__'])(
    'knows no unit %j',
    (text) => expect(unitByName(text)).toBeNull(),
  );

  it('gives each spelling to one unit only, in any case', () => {
    const owner = new Map<string, string>();
    for (const unit of allUnits()) {
      const { code, zh } = unit;
      for (const name of [code, zh]) expect([name, unitByName(name)?.code]).toEqual([name, code]);
      for (const name of [code.toLowerCase(), code.toUpperCase()]) {
        const first = owner.get(name.toLowerCase()) ?? code;
        if (name !== code) expect([name, unitByName(name)?.code]).toEqual([name, first]);
        owner.set(name.toLowerCase(), first);
      }
    }
  });

  it('differ by capitals alone in one case: the milliwatt must be written as SI writes it', () => {
    const codes = allUnits().map(({ code }) => code);
    const inOneCase = codes.map((code) => code.toLowerCase());
    expect(codes.filter((code, i) => inOneCase.indexOf(code.toLowerCase()) < i)).toEqual(['mW']);
  });

  it.each([
    [1, '吨', '公斤', 1000],
    [2.5, 'm', 'mm', 2500],
    [3, '亩', '平方米', 2000],
    [1.6, 'MPa', 'bar', 16],
    [7.5, 'kW', 'W', 7500],
    [2, '周', '天', 14],
    [1, '年', '月', 12],
    [5, '万元', '元', 50000],
    [60, 'L/min', 'm³/h', 3.6],
    [212, '°F', '°C', 100],
    [0, '°C', '°F', 32],
    [0.1, 't', 'kg', 100],
    [100, '马力', 'kW', 73.549875],
    [100, '英制马力', 'kW', 74.569987],
    [500, 'mW', 'W', 0.5],
    [1, 'psi', 'Pa', 6894.757293],
    [1, 'kgf/cm2', 'bar', 0.980665],
    [2, '打', '个', 24],
    [12, '吨/年', '吨/月', 1],
    [1, '度', 'kWh', 1],
  ])('%d %s are %4$d %3$s', (value, from, to, expected) =>
    expect(convert(value, from, to)).toBeCloseTo(expected, 6),
  );

  it.each([
    ['吨', '米'],
    ['台', '套'],
    ['件', '台'],
    ['双', '只'],
    ['箱', '件'],
    ['个月', '天'],
    ['工作日', '天'],
    ['吨', '吨/月'],
    ['吨', '什么'],
  ])('does not convert %s to %s', (from, to) => {
    expect(convert(1, from, to)).toBeNull();
    expect(sameDimension(from, to)).toBe(false);
  });

  it.each(['个', '只', '枚'])('counts 件 and %s as one unit', (name) =>
    expect(convert(7, name, '件')).toBe(7),
  );

  it.each([
    ['万吨', 10_000, 't'],
    ['千瓦', 1, 'kW'],
    ['十万', 1, undefined],
    ['百万件', 1_000_000, 'pc'],
    ['亿', 100_000_000, undefined],
    ['万吨/年', 10_000, 't/year'],
    ['万工时', 10_000, undefined],
  ])('reads %s as %d of %s', (text, count, code) => {
    const read = countedUnit(text);
    expect([read.count, read.unit?.code]).toEqual([count, code]);
  });

  it('comes back to the value after converting there and back', () => {
    const pairs = allUnits().flatMap((a) =>
      allUnits().flatMap((b) => (a.dimension === b.dimension ? [[a.code, b.code] as const] : [])),
    );
    fc.assert(
      fc.property(fc.constantFrom(...pairs), fc.integer({ min: 1, max: 1e6 }), ([a, b], value) => {
        expect(convert(convert(value, a, b) ?? NaN, b, a)).toBeCloseTo(value, 3);
      }),
    );
  });
});
