import { toRegistration } from './roster-row';

describe('a roster row', () => {
  it.each([
    ['县市区', 'county'],
    ['county', 'county'],
    ['区', 'county'],
    ['开发区', 'development_zone'],
    ['重点乡镇', 'key_township'],
    ['国内企业', 'domestic_enterprise'],
    ['外资企业', 'foreign_enterprise'],
    ['村', '村'],
  ])('R9.1 says the kind in words: %s', (kind, expected) => {
    expect(toRegistration({ kind }).kind).toBe(expected);
  });

  it.each([
    ['330324', '330324'],
    ['浙江省温州市永嘉县', '330324'],
    ['浙江 温州 永嘉', '330324'],
    ['温州', '330300'],
    ['亚特兰蒂斯', '亚特兰蒂斯'],
  ])('names the region by code or path: %s', (region, expected) => {
    expect(toRegistration({ region }).regionCode).toBe(expected);
  });

  it.each([
    ['C344；34, 344', ['344', '34']],
    ['泵、阀门、压缩机及类似机械制造', ['344']],
    ['344、农业、炼金术', ['344', '01', '炼金术']],
  ])('names industries by code or name, unknown ones left for the rules: %s', (text, codes) => {
    expect(toRegistration({ industries: text }).industries).toEqual(codes);
  });

  it('says the year with or without 年; anything else is no year', () => {
    const yearOf = (joinedYear: string) => toRegistration({ joinedYear }).joinedYear;
    expect([yearOf('1998'), yearOf('1998年'), yearOf('')]).toEqual([1998, 1998, null]);
    expect(yearOf('九八年')).toBeNaN();
  });
});
