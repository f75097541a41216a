import { readTables, type CellMark, type MergeInput } from '@wanchang/table-reader';
import type { ListingContent } from '../listing';
import type { ImportFacts } from './import-facts';
import { readRow } from './read-row';

type Merge = [firstRow: number, firstColumn: number, lastRow: number, lastColumn: number];

/** Lines with cells apart by `|`, numbered from 1; merges count rows so and columns from 0. */
function goodsIn(
  side: ImportFacts['side'],
  lines: readonly string[],
  merges: readonly Merge[] = [],
  marks: Readonly<Record<number, Record<number, CellMark>>> = {},
): ListingContent[] {
  const rows = lines.map((line, at) => ({ number: at + 1, cells: line.split('|'), marks: marks[at + 1] ?? {} })); // prettier-ignore
  const merged = merges.map(([firstRow, firstColumn, lastRow, lastColumn]): MergeInput => ({ firstRow, firstColumn, lastRow, lastColumn })); // prettier-ignore
  const sheet = { name: '1', hidden: false, rows, hiddenColumns: [], merges: merged };
  const facts = { side, kind: 'products', regionCode: '330300', today: '2026-11-29' } as const;
  return readTables([sheet])
    .flatMap(({ records }) => records)
    .map((record) => readRow(record, facts))
    .map(({ content, title }) => content ?? ({ title: `held back: ${title}` } as ListingContent));
}

const supplies = (lines: readonly string[], ...merges: Merge[]) => goodsIn('supply', lines, merges);
const priced = (goods: readonly ListingContent[]) =>
  goods.map(({ title, price, priceUnit }) => `${title} ${price ? `${price.amount} ${price.currency}` : '-'} / ${priceUnit ?? '-'}`); // prettier-ignore
const said = (goods: readonly ListingContent[]) =>
  goods.map(({ attributes }) =>
    attributes.map(({ name, value }) => `${name}：${value}`).join('；'),
  );

describe('goods that stand side by side, with their properties below each other', () => {
  it('are read column by column', () => {
    const goods = supplies([
      '项目|甲型|乙型',
      '名称|潜水泵|螺杆泵',
      '功率|4kW|5.5kW',
      '单价（元）|1800|5600',
    ]);
    expect(priced(goods)).toEqual(['潜水泵 1800 CNY / -', '螺杆泵 5600 CNY / -']);
    expect(goods[0]!.attributes).toContainEqual(expect.objectContaining({ value: '4kW' }));
  });

  it('may have a title above and notes below, and prices in 万元 or open', () => {
    const lines = [
      '产品参数及报价',
      '产品名称|干式球磨机|湿式球磨机',
      '型号|MQ900|MQ1200',
      '参考价（万元）|12.5|面议',
      '交货期|30天|45天',
      '以上报价有效期一个月',
    ];
    const goods = supplies(lines, [1, 0, 1, 2]);
    expect(priced(goods)).toEqual(['干式球磨机 125000 CNY / -', '湿式球磨机 - / -']);
    expect(goods.map(({ leadTimeDays }) => leadTimeDays)).toEqual([30, 45]);
  });

  it('keep the currency of the formats of their cells', () => {
    const lines = ['产品名称|球阀|闸阀', '规格|DN50|DN80', '单价|45|60'];
    const marks = { 3: { 1: { currency: 'USD' }, 2: { currency: 'USD' } } };
    expect(priced(goodsIn('supply', lines, [], marks))).toEqual([
      '球阀 DN50 45 USD / -',
      '闸阀 DN80 60 USD / -',
    ]);
  });
});

describe('what is said once for all prices of a sheet', () => {
  it.each([
    ['Price List (Unit: USD/pc)', '15.5 USD / pc'],
    ['All prices are in EUR', '15.5 EUR / -'],
    ['温度传感器价格表（元/只）', '15.5 CNY / 只'],
  ])('is its currency, and what they are for: %s', (line, price) => {
    const goods = supplies([line, 'Model|Product|Price', 'PT100|Temperature sensor|15.5']);
    expect(priced(goods)).toEqual([`Temperature sensor ${price}`]);
  });

  it('is no heading of goods and no row: ※, 以上, 供方（盖章）', () => {
    const lines = [
      '名称|规格|单价',
      '电缆|YJV 3*25|85',
      '※铜价波动大，请当日询价',
      '电线|BV2.5|1.85',
      '以上为含税价',
      '供方（盖章）：||需方（盖章）：',
    ];
    const goods = supplies(lines);
    expect(priced(goods)).toEqual(['电缆 YJV 3*25 85 CNY / -', '电线 BV2.5 1.85 CNY / -']);
    expect(said(goods).join()).not.toContain('铜价');
  });
});

describe('of several prices', () => {
  it.each([
    ['单价|折扣|折后单价', '120|9折|108', '108'],
    ['List Price|Discount|Net Price', '3500|10%|3150', '3150'],
  ])('the one that is paid is the price: %s', (header, row, price) => {
    const [goods] = supplies([`品名|型号|${header}`, `电磁阀|2W-160|${row}`]);
    expect(goods!.price?.amount).toBe(price);
  });

  it('one in 万元 that is not the price keeps its 万元', () => {
    const goods = supplies(['设备|原价（万元）|现价（万元）', '冲床|12.5|9.8']);
    expect(priced(goods)).toEqual(['冲床 98000 CNY / -']);
    expect(said(goods)).toEqual(['原价：12.5 万元']);
  });

  it('a ceiling for one goes before the ceiling for all', () => {
    const lines = [
      '货物名称|规格|单位|数量|控制单价（元）|控制总价（元）',
      '热镀锌角钢|L63*6|吨|120|4800|576000',
    ];
    expect(priced(goodsIn('demand', lines))).toEqual(['热镀锌角钢 4800 CNY / 吨']);
    const total = ['货物名称|单位|数量|控制总价（元）', '热镀锌角钢|吨|120|576000'];
    expect(priced(goodsIn('demand', total))).toEqual(['热镀锌角钢 4800 CNY / 吨']);
  });

  it('one for each finish is read in a list of prices, and figures of nothing known are no price', () => {
    const lines = ['产品名称|规格|304材质|铸钢', '法兰球阀|DN50|320|210'];
    expect(priced(supplies(['阀门价格表', ...lines]))).toEqual([
      '法兰球阀 304材质 320 CNY / -',
      '法兰球阀 铸钢 210 CNY / -',
    ]);
    expect(priced(supplies(lines))).toEqual(['法兰球阀 - / -']);
  });
});

describe('a unit', () => {
  it('of a price may count thousands in English', () => {
    const goods = supplies(['Item|Description|Price per 1000 pcs (USD)', 'S1|Hex bolt M8x30|28.5']);
    expect(priced(goods)).toEqual(['Hex bolt M8x30 28.5 USD / 千pcs']);
  });

  it('in a line of its own may be a quotient', () => {
    const goods = supplies(['品名|流量|扬程|价格', '|m³/h|m|元', '离心泵|50|32|3200', '排污泵|40|15|1900']); // prettier-ignore
    expect(goods[0]!.attributes).toContainEqual(expect.objectContaining({ name: '流量', value: '50 m3/h' })); // prettier-ignore
  });
});

describe('codes', () => {
  it('under Item are the unit’s own numbers where a description says what the goods are', () => {
    const goods = supplies(['Item|Description|Price (USD)', 'S1|Hex bolt|28.5', 'S7|Hex nut|9.2']);
    expect(goods.map(({ title, ownNumber }) => `${ownNumber} ${title}`)).toEqual([
      'S1 Hex bolt',
      'S7 Hex nut',
    ]);
  });

  it('that follow each other are numbers of goods unless they count the rows', () => {
    const own = (first: number) =>
      supplies(['编码|品名|单价', `${first}|螺栓|2`, `${first + 1}|螺母|1`]).map(
        ({ ownNumber }) => ownNumber,
      );
    expect(own(10001)).toEqual(['10001', '10002']);
    expect(own(1)).toEqual([null, null]);
  });

  it('of sections are sizes, not grades: 槽钢 10#, 20#工字钢; 45#圆钢 is a grade', () => {
    const goods = supplies(['品名|规格|单价', '槽钢|10#|4420', '工字钢|20#|4500', '圆钢|45#|4300']);
    expect(said(goods)).toEqual(['规格：10#', '规格：20#', '材质：45#；规格：45#']);
  });
});

it('pieces in a carton are packing, not what there is', () => {
  const [goods] = supplies(['Product Name|Price|MOQ (pcs)|Qty/Ctn', 'Door Closer|6.8|200|10']);
  expect(goods).toMatchObject({ packing: '10', quantity: null });
});

it('a Japanese list has its prices', () => {
  expect(priced(supplies(['品名|価格（円）', '軸受6204|350']))).toEqual(['軸受6204 350 JPY / -']);
});

it('cells of blanks are empty', () => {
  const lines = [
    '品名|规格|单价|品名|规格|单价',
    '角钢|L50*5|4350|槽钢|12#|4420',
    '圆钢|16|4200| | | ',
  ];
  expect(supplies(lines)).toHaveLength(3);
});
