import { coastOf, provinceNameEn, provinceSeat, COAST_NAMES } from './coast';
import { provinces } from './regions';

describe('the two sides of the charter', () => {
  it('makes a division coastal when its province has a sea coast', () => {
    const coastal = provinces().filter((province) => coastOf(province.code) === 'coastal');
    expect(coastal.map((province) => province.nameEn)).toEqual([
      'Tianjin',
      'Hebei',
      'Liaoning',
      'Shanghai',
      'Jiangsu',
      'Zhejiang',
      'Fujian',
      'Shandong',
      'Guangdong',
      'Guangxi',
      'Hainan',
      'Taiwan',
      'Hong Kong',
      'Macao',
    ]);
  });

  it('counts every county of a coastal province as coastal, and every county of another as interior', () => {
    expect(coastOf('330324')).toBe('coastal');
    expect(coastOf('110105')).toBe('interior');
    expect(coastOf('522301')).toBe('interior');
  });

  it('keeps the side of a code that the current list has dropped', () => {
    expect(coastOf('330103')).toBe('coastal');
  });

  it('refuses a code outside China instead of guessing a side', () => {
    expect(() => coastOf('990000')).toThrow(RangeError);
    expect(() => coastOf('')).toThrow(RangeError);
  });

  it('has an English name for every province, and none for anything else', () => {
    expect(provinces().map((province) => provinceNameEn(province.code))).not.toContain('');
    expect(new Set(provinces().map((province) => province.nameEn)).size).toBe(34);
  });

  it('knows where each province is governed from, within China', () => {
    for (const { code } of provinces()) {
      const { lat, lng } = provinceSeat(code);
      expect(lat > 18 && lat < 54 && lng > 73 && lng < 136).toBe(true);
    }
    expect(provinceSeat('330324')).toEqual({ lat: 30.3, lng: 120.2 });
  });

  it('names both sides in both languages', () => {
    expect(COAST_NAMES.interior).toEqual({ zh: '中西部', en: 'central-western' });
  });
});
