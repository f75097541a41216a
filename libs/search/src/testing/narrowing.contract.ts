import type { SearchDocument } from '../search-document';
import { FACETS, type SearchFilters } from '../search-query';
import { aDocument } from './a-document';
import type { EngineUnderTest } from './engine-under-test';

const hunan = { provinceCode: '430000', coast: 'interior' };
const gear = { industryCodes: ['C', '34', '345'] };

const listings = {
  zhejiangValve: aDocument({ title: '球阀' }),
  zhejiangGear: aDocument({ title: '齿轮', ...gear }),
  hunanValve: aDocument({ title: '球阀', ...hunan }),
  hunanDemand: aDocument({ title: '求购球阀', side: 'demand', ...hunan }),
  hunanTalent: aDocument({
    title: '阀门工程师',
    kind: 'talent',
    side: 'demand',
    industryCodes: [],
    ...hunan,
  }),
};
type Name = keyof typeof listings;

export function narrowingContract(subject: EngineUnderTest): void {
  const search = (text: string, filters: SearchFilters, limit = 20, cursor?: string | null) =>
    subject.engine.search({ text, filters, limit, cursor });
  const idsOf = (...names: Name[]) => names.map((name) => listings[name].id).sort();

  describe('narrowing', () => {
    beforeEach(() => subject.engine.upsert(Object.values(listings)));

    it.each<[SearchFilters, Name[]]>([
      [{ side: 'demand' }, ['hunanDemand', 'hunanTalent']],
      [{ kind: 'talent' }, ['hunanTalent']],
      [{ province: '330000' }, ['zhejiangValve', 'zhejiangGear']],
      [{ coast: 'interior' }, ['hunanValve', 'hunanDemand', 'hunanTalent']],
      [{ industry: '345' }, ['zhejiangGear']],
      [{ industry: '34' }, ['zhejiangValve', 'zhejiangGear', 'hunanValve', 'hunanDemand']],
      [{ side: 'supply', province: '430000', industry: '344' }, ['hunanValve']],
      [{ kind: ['talent', 'products'], side: 'demand' }, ['hunanDemand', 'hunanTalent']],
      [{ industry: ['345', '344'], province: ['330000'] }, ['zhejiangValve', 'zhejiangGear']],
      [{ side: 'supply', kind: 'talent' }, []],
      [{ province: `' OR "1"="1` }, []],
    ])('keeps what all filters allow: %j', async (filters, names) => {
      expect((await subject.find('', { filters })).sort()).toEqual(idsOf(...names));
    });

    it('filters what a text finds', async () => {
      expect((await subject.find('球阀', { filters: { coast: 'interior' } })).sort()).toEqual(
        idsOf('hunanValve', 'hunanDemand'),
      );
    });

    it('counts what is found, by each facet, the most frequent value first', async () => {
      const { total, facets } = await search('球阀', {});
      expect(total).toEqual({ value: 3, capped: false });
      expect(facets).toEqual({
        side: [
          { value: 'supply', count: 2 },
          { value: 'demand', count: 1 },
        ],
        kind: [{ value: 'products', count: 3 }],
        industry: ['34', '344', 'C'].map((value) => ({ value, count: 3 })),
        province: [
          { value: '430000', count: 2 },
          { value: '330000', count: 1 },
        ],
        coast: [
          { value: 'interior', count: 2 },
          { value: 'coastal', count: 1 },
        ],
      });
    });

    it('counts a facet without its own filter, and with all others', async () => {
      const { total, facets } = await search('', { side: 'supply', coast: 'interior' });
      expect(total.value).toBe(1);
      expect(facets.side).toEqual([
        { value: 'demand', count: 2 },
        { value: 'supply', count: 1 },
      ]);
      expect(facets.coast).toEqual([
        { value: 'coastal', count: 2 },
        { value: 'interior', count: 1 },
      ]);
      expect(facets.kind).toEqual([{ value: 'products', count: 1 }]);
    });

    it('has every facet in every result', async () => {
      for (const text of ['', '球阀', '葡萄', '！']) {
        expect(Object.keys((await search(text, {})).facets).sort()).toEqual([...FACETS].sort());
      }
    });
  });

  describe('pages', () => {
    const many = (count: number, title: string): SearchDocument[] =>
      Array.from({ length: count }, (_, at) =>
        aDocument({ title, publishedAt: new Date(Date.UTC(2026, 0, 1) + (at >> 1)).toISOString() }),
      );

    it.each(['', '齿轮', '池轮'])(
      'show every hit once and end, for the query “%s”',
      async (text) => {
        const documents = many(25, '齿轮');
        await subject.engine.upsert(documents);
        const seen: string[] = [];
        let cursor: string | null = null;
        do {
          const page = await search(text, {}, 10, cursor);
          expect(page.total.value).toBe(25);
          seen.push(...page.hits.map(({ id }) => id));
          cursor = page.nextCursor;
        } while (cursor);
        expect(seen).toHaveLength(25);
        expect(new Set(seen)).toEqual(new Set(documents.map(({ id }) => id)));
      },
    );

    it('are those published in a span, both ends included', async () => {
      const at = (second: number) => new Date(Date.UTC(2026, 2, 1, 0, 0, second)).toISOString();
      const documents = [1, 2, 3, 4].map((second) =>
        aDocument({ title: '联轴器', publishedAt: at(second) }),
      );
      await subject.engine.upsert(documents);
      for (const text of ['', '联轴器']) {
        const { hits } = await subject.engine.search({
          ...{ text, filters: {}, sort: 'newest', limit: 10 },
          published: { from: new Date(at(2)), until: new Date(at(3)) },
        });
        expect(hits.map(({ id }) => id)).toEqual([documents[2]!.id, documents[1]!.id]);
      }
    });

    it('stop counting at a thousand, and say so', async () => {
      await subject.engine.upsert(many(1001, '螺栓'));
      for (const text of ['', '螺栓']) {
        expect((await search(text, {})).total).toEqual({ value: 1000, capped: true });
      }
    });

    it.each(['x', 'W10', Buffer.from('[0,"a",0,0]').toString('base64url'), '%00'])(
      'are refused for a cursor that no page handed out: %s',
      async (cursor) => {
        await expect(search('球阀', {}, 10, cursor)).rejects.toMatchObject({
          code: 'platform.bad-cursor',
        });
        await expect(search('', {}, 10, cursor)).rejects.toMatchObject({
          code: 'platform.bad-cursor',
        });
      },
    );
  });
}
