import type { SearchEngine } from '../search-engine';
import { aDocument, sourceOf } from './a-document';

const TITLES = {
  ballValve: '不锈钢法兰球阀 Q41F-16P DN50',
  butterflyValve: '对夹式蝶阀 D71X DN100',
  bearing: '深沟球轴承 6204-2RS',
  reducer: '摆线针轮减速机 XWD4',
  inverter: '通用变频器 7.5kW',
  hoist: 'CD1 型电动葫芦 5t',
  angle: '热轧等边角钢 50×50×5',
  motor: '三相异步电动机 YE3-132S-4 5.5kW',
  cylinder: '双作用液压缸 HSG',
  oilSeal: '骨架油封 TC 35×52×7',
  oRing: '丁腈橡胶O型圈',
  compressor: '螺杆式空气压缩机 22kW',
  press: '四柱液压机 315T',
  bolt: '304 不锈钢外六角螺栓',
  pipe: '304 不锈钢无缝管 2"',
  crane: '单梁桥式起重机 10t',
  rice: '丝苗米 一级籼米',
  board: '4 层印制电路板',
  beam: '热轧工字钢 20a',
} as const;
type Goods = keyof typeof TITLES;

/** How queries are understood that do not say it in the words of the listing. */
export function readingContract(engine: () => SearchEngine): void {
  const documents = Object.entries(TITLES).map(([name, title], at) => ({
    ...aDocument({ title, publishedAt: new Date(Date.UTC(2026, 0, 1) + at * 1000).toISOString() }),
    name: name as Goods,
    description: name === 'pipe' ? '可配密封圈、球阀，适用电机水管' : '',
  }));
  const nameOf = new Map(documents.map(({ id, name }) => [id, name]));
  const search = async (text: string) => {
    const { hits, readAs } = await engine().search({ text, filters: {}, limit: 20 });
    return { readAs, names: hits.map(({ id }) => nameOf.get(id)!) };
  };

  describe('reading', () => {
    beforeEach(() =>
      engine().rebuild(sourceOf(...documents.map(({ name: _, ...document }) => document))),
    );

    it.each<[string, Goods]>([
      ['qiufa', 'ballValve'],
      ['zhoucheng', 'bearing'],
      ['jiansuji', 'reducer'],
      ['bianpinqi', 'inverter'],
      ['diandonghulu', 'hoist'],
      ['jiao gang', 'angle'],
      ['Jiao Gang', 'angle'],
      ['buxiugang qiufa', 'ballValve'],
      ['zoucen', 'bearing'],
      ['zc', 'bearing'],
      ['ddj', 'motor'],
      ['bpq', 'inverter'],
    ])('takes letters for pinyin, whole or initials: %s', async (text, name) => {
      const { readAs, names } = await search(text);
      expect(names[0]).toBe(name);
      expect(readAs).toBe('pinyin');
    });

    it.each<[string, Goods]>([
      ['变屏器', 'inverter'],
      ['轴层', 'bearing'],
      ['减数机', 'reducer'],
      ['球发', 'ballValve'],
    ])('forgives characters of nearly the same sound: %s', async (text, name) => {
      const { readAs, names } = await search(text);
      expect(names[0]).toBe(name);
      expect(readAs).toBe('sound');
    });

    it.each<[string, Goods]>([
      ['马达', 'motor'],
      ['电机', 'motor'],
      ['培林', 'bearing'],
      ['角铁', 'angle'],
      ['油缸', 'cylinder'],
      ['密封圈', 'oRing'],
      ['空压机', 'compressor'],
      ['天车', 'crane'],
      ['螺丝', 'bolt'],
      ['bearing', 'bearing'],
      ['Bearings', 'bearing'],
      ['valve', 'butterflyValve'],
      ['ball valve', 'ballValve'],
      ['motor', 'motor'],
      ['reducer', 'reducer'],
    ])('knows the other names of goods, in Chinese and English: %s', async (text, name) => {
      const { readAs, names } = await search(text);
      expect(names[0]).toBe(name);
      expect(readAs).toBe('synonyms');
    });

    it('is not content with a word of a description where the goods themselves are there', async () => {
      const { names } = await search('密封圈');
      expect(names).toEqual(['oRing', 'oilSeal', 'pipe']);
    });

    it('takes a name in its direction only: who asks for 油封 is not shown O-rings', async () => {
      expect((await search('油封')).names).toEqual(['oilSeal']);
    });

    it.each<[string, Goods]>([
      ['304 球阀', 'ballValve'],
      ['2寸球阀', 'ballValve'],
      ['2" 球阀', 'ballValve'],
      ['4寸 蝶阀', 'butterflyValve'],
      ['5500W 电动机', 'motor'],
      ['三相異步電動機', 'motor'],
      ['球閥', 'ballValve'],
      ['ＤＮ５０ 球阀', 'ballValve'],
    ])('puts what the goods are before numbers and materials: %s', async (text, name) => {
      expect((await search(text)).names[0]).toBe(name);
    });

    it('finds a pipe by the diameter in inches and in millimetres', async () => {
      expect((await search('无缝管 DN50')).names).toEqual(['pipe']);
      expect((await search('2寸 无缝管')).names).toEqual(['pipe']);
    });

    it.each([
      '波峰焊加热丝',
      '4模大齿轮盘',
      '柴油发电机电伴热',
      '不锈钢蒸笼家用加厚304',
      '咖啡设备',
      '热轧面条机',
      '不锈钢 冰箱',
      'DN50 眼镜',
    ])('finds nothing for goods that nobody sells: %s', async (text) => {
      expect((await search(text)).names).toEqual([]);
    });

    it('says that it left words out', async () => {
      expect(await search('家用 变频器')).toEqual({ readAs: 'fewer-words', names: ['inverter'] });
      expect(await search('变频器')).toEqual({ readAs: 'words', names: ['inverter'] });
    });
  });
}
