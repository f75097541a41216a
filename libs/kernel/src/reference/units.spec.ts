import fc from 'fast-check';
import { allUnits, convert, sameDimension, unitByName } from './units';

describe('units of measurement', () => {
  it.each([
    ['吨', 't'],
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
  ])('%s is %s', (text, code) => expect(unitByName(text)?.code).toBe(code));

  it.each(['', ' ', '/', '吨/', '/月', '吨/年/月', '好', 'constructor', '__proto__'])(
    'knows no unit %j',
    (text) => expect(unitByName(text)).toBeNull(),
  );

  it('gives each spelling to one unit only, in any case', () => {
    const owner = new Map<string, string>();
    for (const unit of allUnits()) {
      for (const name of [unit.code, unit.zh, unit.code.toLowerCase(), unit.code.toUpperCase()]) {
        expect([name, unitByName(name)?.code]).toEqual([name, unit.code]);
        expect([name, owner.get(name) ?? unit.code]).toEqual([name, unit.code]);
        owner.set(name, unit.code);
      }
    }
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
  ])('%d %s are %4$d %3$s', (value, from, to, expected) =>
    expect(convert(value, from, to)).toBeCloseTo(expected, 6),
  );

  it.each([
    ['吨', '米'],
    ['台', '套'],
    ['件', '台'],
    ['个月', '天'],
    ['工作日', '天'],
    ['吨', '吨/月'],
    ['吨', '什么'],
  ])('does not convert %s to %s', (from, to) => {
    expect(convert(1, from, to)).toBeNull();
    expect(sameDimension(from, to)).toBe(false);
  });

  it('counts 件, 个 and 只 as one unit', () => expect(convert(7, '个', '件')).toBe(7));

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
