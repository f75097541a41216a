import type { SearchEngine } from '../search-engine';
import { aDocument, sourceOf } from './a-document';

/** Mistakes are put right by what can be found, and what can be found is suggested. */
export function mistakesContract(engine: () => SearchEngine): void {
  const [inverter, bearing, absorber] = [
    aDocument({ title: '通用变频器 7.5kW' }),
    aDocument({ title: '深沟球轴承 6205-2RS' }),
    aDocument({ title: '液压减震器 JZQ-20A' }),
  ];
  const search = async (text: string) => {
    const { hits, readAs, corrected } = await engine().search({ text, filters: {}, limit: 9 });
    return { ids: hits.map(({ id }) => id), readAs, corrected };
  };
  const suggested = async (begun: string) =>
    (await engine().suggest(begun, 9)).map(({ text }) => text);

  describe('mistakes', () => {
    beforeEach(() => engine().rebuild(sourceOf(inverter, bearing, absorber)));

    it.each([
      ['变屁器', '变频器'],
      ['变器频', '变频器'],
      ['通用变屁器', '通用变频器'],
    ])('of one character are put right and said: %s', async (typed, right) => {
      expect(await search(typed)).toEqual({
        ...{ ids: [inverter.id], readAs: 'spelling', corrected: right },
      });
    });

    it('in a model number show the near one as near only', async () => {
      expect(await search('6206-2RS')).toMatchObject({ ids: [bearing.id], readAs: 'near-model' });
      expect(await search('6205-2RS')).toMatchObject({ ids: [bearing.id], readAs: 'words' });
    });

    it('are not put right by what can no longer be found', async () => {
      await engine().remove([{ id: inverter.id, version: 1 }]);
      expect(await search('变屁器')).toMatchObject({ ids: [] });
    });
  });

  describe('suggestions', () => {
    beforeEach(() => engine().rebuild(sourceOf(inverter, bearing, absorber)));

    it.each(['变', '变频', 'bianp', 'bp', 'bpq'])('name goods that begin so: %s', async (begun) => {
      expect(await suggested(begun)).toContain('变频器');
    });

    it('name nothing that can no longer be found', async () => {
      await engine().remove([{ id: inverter.id, version: 1 }]);
      expect(await suggested('变频')).toEqual([]);
      await engine().upsert([{ ...bearing, version: 2, title: '滚珠丝杠' }]);
      expect(await suggested('深沟')).toEqual([]);
      expect(await suggested('滚珠')).toContain('滚珠丝杠');
    });

    it('take any text for what it is', async () => {
      for (const begun of ['', '%', '_', '\\', "'", '\u0000变'])
        await expect(engine().suggest(begun, 9)).resolves.toBeInstanceOf(Array);
    });
  });
}
