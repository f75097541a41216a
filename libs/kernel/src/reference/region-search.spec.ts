import fc from 'fast-check';
import { findRegions, resolveRegion } from './region-search';
import { allRegions, regionPath } from './regions';

const names = (text: string, limit?: number) =>
  findRegions(text, limit).map((region) => region.name);

describe('finding a division', () => {
  it('understands short names', () => {
    expect(names('温州')[0]).toBe('温州市');
    expect(names('永嘉')).toEqual(['永嘉县']);
    expect(names('内蒙古')[0]).toBe('内蒙古自治区');
  });

  it.each([
    '浙江省温州市永嘉县',
    '浙江温州永嘉',
    '浙江永嘉县',
    '浙江省/温州市/永嘉县',
    '浙江 温州 永嘉',
    '３３０３２４',
  ])('reads %s as 永嘉县', (text) => expect(resolveRegion(text)?.code).toBe('330324'));

  it('completes the last part of a path that is being typed', () => {
    expect(names('浙江永')).toEqual(['永嘉县', '永康市']);
    expect(names('浙江温州永')).toEqual(['永嘉县']);
  });

  it('puts whole names before beginnings before fragments, and larger divisions first', () => {
    expect(names('海南').slice(0, 3)).toEqual(['海南省', '海南藏族自治州', '海南区']);
    expect(names('吉林', 2)).toEqual(['吉林省', '吉林市']);
    const found = names('州市', 400);
    expect(found).toContain('杭州市');
  });

  it('takes the larger of two namesakes and refuses to choose between equals', () => {
    expect(resolveRegion('吉林')?.code).toBe('220000');
    expect(resolveRegion('吉林市')?.code).toBe('220200');
    expect(resolveRegion('朝阳区')).toBeNull();
    expect(resolveRegion('北京朝阳区')?.code).toBe('110105');
  });

  it('does not resolve a beginning or a fragment', () => {
    expect(resolveRegion('永')).toBeNull();
    expect(resolveRegion('温州市永')).toBeNull();
  });

  it('finds nothing for nothing', () => {
    expect(findRegions('')).toEqual([]);
    expect(findRegions(' - ')).toEqual([]);
    expect(findRegions('Atlantis')).toEqual([]);
    expect(findRegions('省', 0)).toEqual([]);
  });

  it('resolves the full path of every division to that division', () => {
    for (const region of allRegions()) {
      expect([region.code, resolveRegion(regionPath(region.code).join(''))?.code]).toEqual([
        region.code,
        region.code,
      ]);
    }
  });

  it('answers any text within the limit, without failing', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 40 }),
        fc.integer({ min: 0, max: 50 }),
        (text, limit) => {
          expect(findRegions(text, limit).length).toBeLessThanOrEqual(limit);
        },
      ),
    );
  });
});
