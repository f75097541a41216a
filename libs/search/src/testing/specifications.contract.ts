import type { Specification } from '../specifications/specification';
import type { SearchQuery } from '../search-query';
import { aDocument } from './a-document';
import type { EngineUnderTest } from './engine-under-test';

const figure = (name: string, number: number, unit: string): Specification => ({
  ...{ name, value: `${number}${unit}`, number, unit },
});
const word = (name: string, value: string): Specification => ({
  ...{ name, value, number: null, unit: null },
});
const priced = (price: number, priceUnit: string) => ({ price, priceUnit, currency: 'CNY' });

const listings = {
  small: aDocument({
    title: '闸阀 甲',
    specs: [figure('口径', 50, 'mm'), word('材质', '304'), figure('功率', 5500, 'W')],
    ...priced(30, '公斤'),
  }),
  middle: aDocument({
    title: '闸阀 乙',
    specs: [figure('口径', 8, 'cm'), word('材质', '316L'), figure('功率', 5.5, 'kW')],
    ...priced(20_000, '吨'),
    ...{ provinceCode: '430000', coast: 'interior' },
  }),
  large: aDocument({
    title: '闸阀 丙',
    specs: [figure('口径', 200, 'mm'), word('材质', '304'), figure('功率', 11, 'kW')],
    ...priced(5, '台'),
    ...{ provinceCode: '620000', coast: 'interior' },
  }),
  silent: aDocument({ title: '闸阀 丁', publishedAt: '2025-01-01T00:00:00.000Z' }),
};
type Name = keyof typeof listings;

/** Narrowing by properties, their counts, and the orders that are not by relevance. */
export function specificationsContract(subject: EngineUnderTest): void {
  const names = (ids: readonly string[]) =>
    ids.map((id) => (Object.keys(listings) as Name[]).find((name) => listings[name].id === id));
  const found = async (query: Partial<SearchQuery>, text = '闸阀') =>
    names(await subject.find(text, query));
  const search = (query: Partial<SearchQuery>, text = '闸阀') =>
    subject.engine.search({ text, filters: {}, limit: 20, ...query });

  describe('properties', () => {
    beforeEach(() => subject.engine.upsert(Object.values(listings)));

    it.each<[SearchQuery['specs'], Name[]]>([
      [[{ name: '口径', from: 50, to: 100, unit: 'mm' }], ['small', 'middle']],
      [[{ name: '口径', from: 0.2, unit: 'm' }], ['large']],
      [[{ name: '口径', to: 50, unit: 'mm' }], ['small']],
      [[{ name: '功率', from: 5.5, unit: 'kW' }], ['small', 'middle', 'large']],
      [[{ name: '功率', from: 5.5, to: 5.5, unit: 'kW' }], ['small', 'middle']],
      [[{ name: '功率', from: 1, unit: 'mm' }], []],
      [[{ name: '材质', anyOf: ['304', '321'] }], ['small', 'large']],
      [[{ name: '材质', anyOf: ['３１６l'] }], ['middle']],
      [
        [
          { name: '材质', anyOf: ['304'] },
          { name: '口径', from: 100, unit: 'mm' },
        ],
        ['large'],
      ],
      [[{ name: `'; --`, anyOf: [`" OR 1=1`] }], []],
    ])(
      'narrow by words and by figures in any unit of the dimension: %j',
      async (specs, expected) => {
        for (const text of ['闸阀', ''])
          expect((await found({ specs }, text)).sort()).toEqual([...expected].sort());
      },
    );

    it('are counted for what is found, one value however it is written, the figures in order', async () => {
      const { specs } = await search({ countSpecs: true });
      expect(specs.map(({ name }) => name).sort()).toEqual(['功率', '口径', '材质']);
      const power = specs.find(({ name }) => name === '功率')!;
      expect(power).toMatchObject({ figures: true, unit: 'kW' });
      expect(power.values.map(({ count }) => count)).toEqual([2, 1]);
      expect(specs.find(({ name }) => name === '材质')).toMatchObject({
        figures: false,
        values: [
          { value: '304', count: 2 },
          { value: '316L', count: 1 },
        ],
      });
      expect((await search({})).specs).toEqual([]);
    });

    it('are counted without their own filter, and with all others', async () => {
      const { specs, total } = await search({
        countSpecs: true,
        filters: { coast: 'interior' },
        specs: [{ name: '材质', anyOf: ['304'] }],
      });
      expect(total.value).toBe(1);
      expect(specs[0]).toMatchObject({ name: '材质' });
      expect(specs[0]!.values.map(({ value, count }) => [value, count])).toEqual([
        ['304', 1],
        ['316L', 1],
      ]);
      expect(specs.find(({ name }) => name === '口径')!.values).toHaveLength(1);
    });

    it('no longer count when the listing is gone', async () => {
      await subject.engine.remove(Object.values(listings));
      expect((await search({ countSpecs: true }, '')).specs).toEqual([]);
    });
  });

  describe('orders', () => {
    beforeEach(() => subject.engine.upsert(Object.values(listings)));

    it('the price for one of the unit that most are priced in; what does not compare goes last, and is counted', async () => {
      const { hits, priced: by } = await search({ sort: 'price' });
      const order = names(hits.map(({ id }) => id));
      expect(order.slice(0, 2)).toEqual(['middle', 'small']);
      expect(order.slice(2).sort()).toEqual(['large', 'silent']);
      expect(by).toEqual({ currency: 'CNY', unit: 'kg', comparable: 2 });
      expect((await search({})).priced).toBeNull();
    });

    it('the distance between the provincial capitals, the nearest first', async () => {
      const order = await found({ sort: 'distance', from: '430100' });
      expect(order[0]).toBe('middle');
      expect(order.at(-1)).toBe('large');
    });

    it('the newest', async () => {
      expect((await found({ sort: 'newest' })).at(-1)).toBe('silent');
    });

    it.each(['price', 'distance', 'newest'] as const)(
      'show every hit once over pages: %s',
      async (sort) => {
        const seen: string[] = [];
        let cursor: string | null = null;
        do {
          const page = await search({ sort, from: '430000', limit: 1, cursor });
          seen.push(...page.hits.map(({ id }) => id));
          cursor = page.nextCursor;
        } while (cursor && seen.length < 9);
        expect(seen.sort()).toEqual(
          Object.values(listings)
            .map(({ id }) => id)
            .sort(),
        );
      },
    );
  });
}
