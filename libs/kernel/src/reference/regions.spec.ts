import { coastOf } from './coast';
import { readSharedCsv } from './testing/shared-data';
import { allRegions, childrenOf, provinces, regionByCode, regionPath } from './regions';

describe('divisions of China', () => {
  it('has 34 provinces, 333 cities and 2,846 counties', () => {
    const count = { province: 0, city: 0, county: 0 };
    for (const region of allRegions()) count[region.level]++;
    expect(count).toEqual({ province: 34, city: 333, county: 2846 });
    expect(provinces()).toHaveLength(34);
  });

  it('knows a county with its city and province', () => {
    expect(regionByCode('330324')).toEqual({
      code: '330324',
      name: '永嘉县',
      level: 'county',
      parentCode: '330300',
      provinceCode: '330000',
    });
    expect(regionPath('330324')).toEqual(['浙江省', '温州市', '永嘉县']);
  });

  it('puts districts of a municipality and directly governed counties below the province itself', () => {
    expect(regionPath('110105')).toEqual(['北京市', '朝阳区']);
    expect(regionPath('429004')).toEqual(['湖北省', '仙桃市']);
    expect(childrenOf('500000').map((region) => region.name)).toContain('石柱土家族自治县');
  });

  it.each(['110100', '500200', '419000', '460323', '', '33', '330324 ', '__proto__'])(
    'has no division %j',
    (code) => {
      expect(regionByCode(code)).toBeNull();
      expect(regionPath(code)).toEqual([]);
      expect(childrenOf(code)).toEqual([]);
    },
  );

  it('reaches every division from the provinces, each exactly once', () => {
    const walked = provinces().flatMap(function below(region): string[] {
      return [region.code, ...childrenOf(region.code).flatMap(below)];
    });
    const all = [...allRegions()].map((region) => region.code);
    expect(walked.sort()).toEqual(all.sort());
  });

  const csv = readSharedCsv('regions/cn_divisions_2024.csv');
  (csv ? it : it.skip)(
    'agrees with the list of the Ministry of Civil Affairs (needs ../shared/data)',
    () => {
      const expected = (csv ?? []).map(
        (row) => `${row.code} ${row.name} ${row.level} ${row.province}`,
      );
      const levels = { province: 'province', city: 'prefecture', county: 'county' };
      const actual = [...allRegions()].map(
        ({ code, name, level }) => `${code} ${name} ${levels[level]} ${regionPath(code)[0]}`,
      );
      expect(actual.sort()).toEqual(expected.sort());
    },
  );

  (csv ? it : it.skip)(
    'agrees with the list on which provinces are coastal (needs ../shared/data)',
    () => {
      const flagged = (csv ?? []).filter((row) => row.coastalProvince !== '');
      expect(flagged.length).toBeGreaterThan(3200);
      const differing = flagged.filter(
        (row) => (coastOf(row.code ?? '') === 'coastal') !== (row.coastalProvince === 'true'),
      );
      expect(differing).toEqual([]);
    },
  );
});
