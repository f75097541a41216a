import { addDays, shanghaiDate } from '@wanchang/kernel';
import { aDocument } from './a-document';
import type { EngineUnderTest } from './engine-under-test';

const valve = aDocument({
  title: '不锈钢法兰球阀 Q41F-16P',
  attributes: '公称通径 DN50 公称压力 1.6MPa',
  description: '温州工厂直供，适用于石油化工管道',
});
const motor = aDocument({ title: '三相异步电动机 YE3-132S-4', attributes: '功率 5.5kW' });
const bearing = aDocument({ title: '深沟球轴承 6204-2RS', description: '哈尔滨制造' });

export function findingContract(subject: EngineUnderTest): void {
  describe('finding', () => {
    beforeEach(() => subject.engine.upsert([valve, motor, bearing]));

    it.each([
      ['a word of the title', '球阀'],
      ['a word of the attributes', '公称压力'],
      ['a word of the description', '石油化工'],
      ['words from different places, in any order', '温州 DN50 球阀'],
      ['a fragment that crosses the border of words', '锈钢法'],
      ['one character', '阀'],
      ['full-width letters and digits', 'Ｑ４１Ｆ－１６Ｐ'],
      ['another case', 'dn50'],
      ['a word that stands among function words', '球阀的'],
    ])('goes by %s', async (_, text) => {
      expect(await subject.find(text)).toEqual([valve.id]);
    });

    it.each(['YE3-132S-4', 'ye3-132s', 'YE3', '132S-4', 'YE3132S4', '132S 电动机'])(
      'goes by the model number and by its parts, with and without separators: %s',
      async (text) => {
        expect(await subject.find(text)).toEqual([motor.id]);
      },
    );

    it.each([
      ['求阀', valve.id],
      ['不锈钢求阀', valve.id],
      ['不修钢法栏', valve.id],
      ['深勾球轴成', bearing.id],
      ['亿步电动鸡', motor.id],
      ['Q41F-16P 求阀', valve.id],
    ])('forgives other characters of the same sound: %s', async (text, id) => {
      expect(await subject.find(text)).toEqual([id]);
    });

    it('wants every word, and is content with fewer when nothing has them all', async () => {
      expect(await subject.find('不锈钢 石油')).toEqual([valve.id]);
      expect(await subject.find('葡萄 球阀')).toEqual([valve.id]);
      expect(await subject.find('葡萄 火星 电动机')).toEqual([motor.id]);
    });

    it('finds nothing when nothing of the query is anywhere', async () => {
      expect(await subject.find('葡萄')).toEqual([]);
    });

    it.each(['！？。', '🔩', '---', '"\'`', '\\', '\u200b'])(
      'finds nothing by what cannot be looked for: %s',
      async (text) => {
        expect(await subject.find(text)).toEqual([]);
      },
    );

    it.each([
      `'; DROP TABLE search_documents; --`,
      `球阀' & !'电机`,
      '球阀 | & ! ( ) :* <->',
      '-球阀 "球阀',
      '\\球阀\\',
      '球阀\u0000',
      '球阀 \ud800',
      '👩‍🔧 球阀',
      'side = "supply" OR id EXISTS 球阀',
      '𠮷𠮷 球阀',
      'ﷺ 球阀',
      '球'.repeat(10_000),
      'a b '.repeat(5_000),
      'x'.repeat(10_000),
      Array.from({ length: 200 }, (_, at) => String.fromCodePoint(0x4e00 + at * 97)).join(' '),
    ])('answers any text: %#', async (text) => {
      await expect(subject.find(text)).resolves.toBeInstanceOf(Array);
    });

    it('reads the first 200 characters of a text', async () => {
      expect(await subject.find(`球阀${' '.repeat(198)}葡萄`)).toEqual([valve.id]);
    });

    it('finds a listing on its last day and not after', async () => {
      const today = shanghaiDate(new Date());
      const last = aDocument({ title: '末日甲', validUntil: today });
      const past = aDocument({ title: '末日乙', validUntil: addDays(today, -1) });
      await subject.engine.upsert([last, past]);
      expect(await subject.find('末日')).toEqual([last.id]);
    });
  });

  describe('order', () => {
    it('puts a hit in the title before one in the attributes, and that before one in the description', async () => {
      const inDescription = aDocument({ title: '丙', description: '可配球阀' });
      const inAttributes = aDocument({ title: '乙', attributes: '类型 球阀' });
      const inTitle = aDocument({ title: '球阀' });
      await subject.engine.upsert([inDescription, inAttributes, inTitle]);
      expect(await subject.find('球阀')).toEqual([inTitle.id, inAttributes.id, inDescription.id]);
    });

    it('puts the model number asked for before longer ones that contain it', async () => {
      const longer = aDocument({ title: '球阀 Q41F-16PL', publishedAt: '2026-05-01T00:00:00Z' });
      const exact = aDocument({ title: '球阀 Q41F-16P' });
      await subject.engine.upsert([longer, exact]);
      expect(await subject.find('Q41F-16P')).toEqual([exact.id, longer.id]);
    });

    it('puts a title with the words together before one with the words apart', async () => {
      const apart = aDocument({ title: '球阀，配不锈钢手柄', publishedAt: '2026-05-01T00:00:00Z' });
      const together = aDocument({ title: '出售不锈钢球阀' });
      await subject.engine.upsert([apart, together]);
      expect(await subject.find('不锈钢球阀')).toEqual([together.id, apart.id]);
    });

    it('is newest first among equals, and for an empty query', async () => {
      const days = ['02', '03', '01'].map((day) =>
        aDocument({ title: '齿轮', publishedAt: `2026-04-${day}T00:00:00.000Z` }),
      );
      await subject.engine.upsert(days);
      const newestFirst = [days[1]!.id, days[0]!.id, days[2]!.id];
      expect(await subject.find('齿轮')).toEqual(newestFirst);
      expect(await subject.find('')).toEqual(newestFirst);
      expect(await subject.find(' 　\n')).toEqual(newestFirst);
    });
  });
}
