import fc from 'fast-check';
import { industryByCode } from './industries';
import { MATERIAL_WORDS, PRODUCT_WORDS } from './industry-keywords.data';
import { suggestIndustry } from './industry-suggestion';
import { sharedData } from '../testing';

/** Written as sellers write: material, grade, form, sizes, services and praise in any order. */
const metals = [
  ['313', '现货 Q355B 中厚板 20mm 可切割零售'],
  ['313', '304不锈钢卷板 2B面 0.8*1219 太钢'],
  ['313', '20# 无缝钢管 89*4.5 流体管 厂价'],
  ['313', '热镀锌角钢 50*50*5 量大优惠'],
  ['313', 'HRB400E 螺纹钢 Φ16 9米定尺'],
  ['313', '40Cr圆钢 调质 直径60'],
  ['313', 'SPCC 冷轧板 1.0*1250*C 开平分条'],
  ['313', '316L不锈钢管 薄壁 卫生级'],
  ['313', 'H型钢 200*100 日照 唐山库'],
  ['325', '6061-T6铝板 10mm 零切'],
  ['325', 'H62黄铜棒 直径12 六角'],
  ['325', 'T2紫铜排 5*50 镀锡'],
  ['325', '5052铝卷 0.5mm 保温用'],
  ['325', '铝合金型材 4040 欧标 氧化'],
].map(([group, title]) => ({ group: group!, title: title! }));

describe('suggesting an industry for a title', () => {
  it.each([
    ['Q41F-16P 不锈钢球阀 DN50', '344'],
    ['6204-2RS 深沟球轴承', '345'],
    ['YE3-132S-4 三相异步电机 5.5kW', '381'],
    ['Q235B 镀锌钢管 DN100', '313'],
    ['T2紫铜板 厂家直销', '325'],
    ['YJV 3×25+2×16 电力电缆', '383'],
    ['M12×80 高强度螺栓', '348'],
    ['304 不锈钢法兰', '348'],
    ['标准厂房出租 3000平方米', '704'],
    ['2025年档案整理及网络安全等级保护测评', '644'],
    ['Stainless steel ball valves', '344'],
    ['工业用地 50亩', '791'],
  ])('%s → %s', (title, code) => expect(suggestIndustry(title)).toBe(code));

  it('lets the longest product word decide, and of equals the last', () => {
    expect(suggestIndustry('发动机 轴承')).toBe('362');
    expect(suggestIndustry('水泵电机')).toBe('381');
    expect(suggestIndustry('电机水泵')).toBe('344');
  });

  it('lets a material decide only where no product is named', () => {
    expect(suggestIndustry('不锈钢球阀')).toBe('344');
    expect(suggestIndustry('不锈钢拉弯')).toBe('313');
  });

  it('does not find a short Latin word inside a longer one', () => {
    expect(suggestIndustry('pepper')).toBeNull();
    expect(suggestIndustry('PE')).toBe('292');
    expect(suggestIndustry('gearbox 3')).toBeNull();
    expect(suggestIndustry('gears')).toBe('345');
  });

  it('says nothing rather than something arbitrary', () => {
    expect(suggestIndustry('')).toBeNull();
    expect(suggestIndustry('诚信合作 欢迎来电')).toBeNull();
  });

  it('sorts every word of its lexicon once, under a group that exists', () => {
    const words = new Set<string>();
    for (const line of `${PRODUCT_WORDS}${MATERIAL_WORDS}`.trim().split('\n')) {
      const [group = '', ...rest] = line.split(' ');
      expect([group, industryByCode(group)?.level]).toEqual([group, 'group']);
      for (const word of rest) {
        expect([word, words.has(word)]).toEqual([word, false]);
        words.add(word);
      }
    }
    expect(words.size).toBeGreaterThan(1500);
  });

  it('answers any text with a group or nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (title) => {
        const code = suggestIndustry(title);
        expect(code === null || industryByCode(code)?.level === 'group').toBe(true);
      }),
    );
  });

  it('is right for metal products as they are offered', () => {
    const wrong = metals.filter(({ title, group }) => suggestIndustry(title) !== group);
    expect(wrong).toEqual([]);
  });

  const real = sharedData('real/supplies_metal_1688.json')?.toString();
  if (real)
    it('is right for 95 % of the real titles in the data folder', () => {
      const titles = JSON.parse(real) as { title: string; category: string }[];
      const sorted = titles.filter(({ category }) => category !== '其它');
      const right = sorted.filter(
        ({ title, category }) =>
          suggestIndustry(title) === (/[铜铝]/.test(category) ? '325' : '313'),
      );
      expect(right.length / sorted.length).toBeGreaterThan(0.95);
    });
});
