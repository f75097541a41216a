import { coastOf } from './coast';
import { fingerprints, publishedTable } from './testing/published';
import { allRegions, childrenOf, provinces, regionByCode, regionPath } from './regions';

/** Of the list of the Ministry of Civil Affairs of 2024 by province: code, name, level and province of each division. */
const PUBLISHED = {
  北京市: '909f0893ca3a',
  天津市: 'dc5aee5f7d22',
  河北省: '3b4f6b0a0b9c',
  山西省: 'f1b3c77113f8',
  内蒙古自治区: '1c62a9fa4005',
  辽宁省: '99464169688c',
  吉林省: '8714625deb8b',
  黑龙江省: '10b3c5112147',
  上海市: '30c9e23fd77f',
  江苏省: 'ec0a4704920f',
  浙江省: '82e26d4d971e',
  安徽省: 'de1604e4a21d',
  福建省: 'fa214751897c',
  江西省: 'cde52137439f',
  山东省: '75298b15ec23',
  河南省: 'b36e0ce5b9a0',
  湖北省: 'ce0644e59c77',
  湖南省: '9ee51a060420',
  广东省: '8f59ad071abc',
  广西壮族自治区: 'fc63dcbe6801',
  海南省: 'c7ad729b1bda',
  重庆市: '732fc1949a11',
  四川省: 'f5707068a11f',
  贵州省: '21aa28adf035',
  云南省: '6f3dea1cd160',
  西藏自治区: 'dc072849264e',
  陕西省: 'dfe3e2f4f5e8',
  甘肃省: '37620ff1bf9b',
  青海省: '3c95101cad7f',
  宁夏回族自治区: '084ed0cffe2d',
  新疆维吾尔自治区: '24d6d899701e',
  台湾省: '9bfce12644e6',
  香港特别行政区: '1e4ebe1d0f77',
  澳门特别行政区: '01f0d60f4934',
};

const ON_THE_SEA =
  '天津市 河北省 辽宁省 上海市 江苏省 浙江省 福建省 山东省 广东省 广西壮族自治区 海南省 台湾省 香港特别行政区 澳门特别行政区'.split(
    ' ',
  );

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

  it('is the published list: each province has its fingerprint', () => {
    const ours = [...allRegions()].map(({ code, name, level }) => {
      const [province = ''] = regionPath(code);
      return { part: province, line: [code, name, level, province].join(' ') };
    });
    expect(fingerprints(ours)).toEqual(PUBLISHED);
  });

  it('is coastal in the provinces on the sea, and nowhere else', () => {
    const coastal = provinces().filter(({ code }) => coastOf(code) === 'coastal');
    expect(coastal.map(({ name }) => name)).toEqual(ON_THE_SEA);
    const differing = [...allRegions()].filter(
      ({ code, provinceCode }) => coastOf(code) !== coastOf(provinceCode),
    );
    expect(differing).toEqual([]);
  });

  const list = publishedTable('regions/cn_divisions_2024.csv');
  if (list)
    it('has the fingerprints of the list in the data folder, and its coast', () => {
      const lines = list.map(({ code, name, level, province }) => ({
        part: province!,
        line: [code, name, level === 'prefecture' ? 'city' : level, province].join(' '),
      }));
      expect(fingerprints(lines)).toEqual(PUBLISHED);
      const flagged = list.filter((row) => row.coastalProvince !== '');
      expect(flagged.length).toBeGreaterThan(3200);
      const differing = flagged.filter(
        (row) => (coastOf(row.code ?? '') === 'coastal') !== (row.coastalProvince === 'true'),
      );
      expect(differing).toEqual([]);
    });
});
