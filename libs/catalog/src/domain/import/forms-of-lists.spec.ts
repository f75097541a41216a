import { readTables, type MergeInput } from '@wanchang/table-reader';
import type { ListingContent } from '../listing';
import type { ImportFacts } from './import-facts';
import { readRow } from './read-row';

type Merge = [firstRow: number, firstColumn: number, lastRow: number, lastColumn: number];

/** Lines with cells apart by `|`, numbered from 1; merges count rows so and columns from 0. */
function goodsIn(
  side: ImportFacts['side'],
  lines: readonly string[],
  ...merges: Merge[]
): ListingContent[] {
  const rows = lines.map((line, at) => ({ number: at + 1, cells: line.split('|') }));
  const merged = merges.map(([firstRow, firstColumn, lastRow, lastColumn]): MergeInput => ({ firstRow, firstColumn, lastRow, lastColumn })); // prettier-ignore
  const sheet = { name: '1', hidden: false, rows, hiddenColumns: [], merges: merged };
  const facts = { side, kind: 'products', regionCode: '330300', today: '2026-11-29' } as const;
  return readTables([sheet])
    .flatMap(({ records }) => records)
    .map((record) => readRow(record, facts))
    .map(({ content, title }) => content ?? ({ title: `held back: ${title}` } as ListingContent));
}

const priced = (goods: readonly ListingContent[]) =>
  goods.map(({ title, price, priceUnit }) => `${title} ${price ? `${price.amount} ${price.currency}` : '-'} / ${priceUnit ?? '-'}`); // prettier-ignore
const said = (goods: readonly ListingContent[]) =>
  goods.map(({ attributes }) =>
    attributes.map(({ name, value }) => `${name}：${value}`).join('；'),
  );

describe('a bill of quantities', () => {
  const lines = [
    '序号|项目编码|项目名称|项目特征|计量单位|工程量|金额（元）||',
    '||||||综合单价|合价|其中：暂估价',
    '|0104|砌筑工程',
    '1|010401003001|实心砖墙|MU10 页岩砖|m3|120|520|62400|',
    '2|010401008001|填充墙|加气混凝土|m3|80|410|32800|',
    '本页小计||||||||95200',
  ];

  it('has its quantities, and its chapters are no goods', () => {
    const goods = goodsIn('demand', lines, [1, 6, 1, 8]);
    expect(priced(goods)).toEqual(['实心砖墙 520 CNY / m3', '填充墙 410 CNY / m3']);
    expect(goods[0]!.quantity).toEqual({ value: '120', unit: 'm3' });
  });
});

describe('a list of what is to be bought', () => {
  it('has the ceiling of one, not that of all spread again', () => {
    const lines = [
      '标的名称|数量|单位|单价最高限价（元）|总价最高限价（元）',
      '教学用投影机|30|台|4500|135000',
    ];
    expect(priced(goodsIn('demand', lines))).toEqual(['教学用投影机 4500 CNY / 台']);
  });

  it('is one demand for each name that is merged over several lines of requirements', () => {
    const lines = [
      '货物名称|技术参数|数量|单位|预算（元）',
      '低压配电柜|1、额定电压：380V|2|面|45000',
      '|2、额定电流：630A|||',
      '电力变压器|容量：630kVA|1|台|98000',
    ];
    const merges = [0, 2, 3, 4].map((at): Merge => [2, at, 3, at]);
    const goods = goodsIn('demand', lines, ...merges);
    expect(priced(goods)).toEqual(['低压配电柜 22500 CNY / 面', '电力变压器 98000 CNY / 台']);
    expect(goods[0]!.description).toBe('1、额定电压：380V\n2、额定电流：630A');
  });

  it('may be in everyday words', () => {
    const lines = [
      '需要什么|要多少|什么时候要|价格要求|送到哪里',
      '商品混凝土C30|500方|12月15号前|420元/方以内|安徽省阜阳市',
    ];
    const [goods] = goodsIn('demand', lines);
    expect(goods).toMatchObject({ quantity: { value: '500', unit: '立方米' }, dueDate: '2026-12-15', priceUnit: '方', regionCode: '341200' }); // prettier-ignore
  });
});

describe('a list of prices', () => {
  it('says below its names what the figures are in', () => {
    const goods = goodsIn('supply', ['名称|长|厚|单价|单位', '|mm|mm|元|', '不锈钢板|2440|3|14500|吨', '不锈钢板|3000|5|23800|吨']); // prettier-ignore
    expect(priced(goods)).toEqual(['不锈钢板 14500 CNY / 吨', '不锈钢板 23800 CNY / 吨']);
    expect(said(goods)[0]).toBe('材质：不锈钢；长：2440 mm；厚：3 mm');
  });

  it('is a matrix where sizes stand side by side and the sheet says what is paid', () => {
    const lines = [
      '2026年11月报价（单位：元/吨）',
      '品名|材质|规格(mm)|',
      '||Φ12|Φ14',
      '螺纹钢|HRB400E|3480|3450',
    ];
    expect(priced(goodsIn('supply', lines, [2, 2, 2, 3]))).toEqual(['螺纹钢 Φ12 3480 CNY / 吨', '螺纹钢 Φ14 3450 CNY / 吨']); // prettier-ignore
    const untold = goodsIn('supply', lines.slice(1), [1, 2, 1, 3]);
    expect(priced(untold).every((line) => line.includes(' - / -'))).toBe(true);
  });

  it('may be two lists below each other, the first of models alone', () => {
    const lines = [
      '一、水泵类',
      '型号|流量(m3/h)|价格(元)',
      'IS50-32-125|12.5|1350',
      '二、电机类',
      '产品名称|型号|含税单价',
      '三相异步电动机|Y2-90L-4|620',
      '型号|极数|单价(元/台)',
      'Y2-100L1-4|4|760',
    ];
    expect(priced(goodsIn('supply', lines))).toEqual([
      '水泵 IS50-32-125 1350 CNY / -',
      '三相异步电动机 620 CNY / -',
      '电机 Y2-100L1-4 760 CNY / 台',
    ]);
  });

  it('of sizes alone is of what its title says, if that is surely goods', () => {
    const lines = ['规格|吨价|支价', '40*40*4|3950|57.3'];
    expect(priced(goodsIn('supply', ['国标角钢价格表 2026.11', ...lines]))).toEqual(['国标角钢 40*40*4 3950 CNY / 吨']); // prettier-ignore
    expect(priced(goodsIn('supply', ['某某钢铁有限公司价格表', ...lines]))).toEqual(['40*40*4 3950 CNY / 吨']); // prettier-ignore
  });

  it('of sizes may be two side by side', () => {
    const lines = ['规格|单价(元)||规格|单价(元)', 'PVC管 φ20|2.1||PVC管 φ50|7.8'];
    expect(priced(goodsIn('supply', lines))).toEqual(['PVC管 φ20 2.1 CNY / -', 'PVC管 φ50 7.8 CNY / -']); // prettier-ignore
  });

  it.each([
    ['单价（元/千件）', '千件'],
    ['单价(元/100个)', '百个'],
    ['台班价（元）', '台班'],
    ['月租金', '月'],
    ['租金(元/㎡/月)', 'm2/月'],
    ['Price (USD/MT)', 'mt'],
  ])('%s is the price of one %s', (header, unit) => {
    expect(goodsIn('supply', [`名称|${header}`, '外六角螺栓|168'])[0]!.priceUnit).toBe(unit);
  });

  it('contains the tax where a line below says so of all its prices', () => {
    const lines = ['名称|单价', '内六角螺栓|0.45', '以上价格含13%增值税，不含运费。'];
    const taxes = (...more: string[]) => goodsIn('supply', [...lines, ...more]).map(({ priceTax }) => priceTax); // prettier-ignore
    expect(taxes()).toEqual(['included']);
    expect(taxes('报价均不含税')).toEqual([null]);
  });

  it('keeps to itself who signed it, and what one pays into', () => {
    const lines = [
      '名称|数量|单位|单价|申请人',
      '密封圈大号|40|个|1.2|张工',
      '2、开户行：某某银行 账号：6222000012345678',
      '密封圈小号|40|个|0.8|张工',
      '审批：||制单：李四||日期：2026.11.29',
    ];
    const goods = goodsIn('supply', lines);
    expect(priced(goods)).toEqual(['密封圈大号 1.2 CNY / 个', '密封圈小号 0.8 CNY / 个']);
    expect(JSON.stringify(goods)).not.toMatch(/张工|李四|6222/);
  });

  it('has the currency of each cell where several are written', () => {
    const lines = [
      '名称|单价|单位',
      '数控机床大型|$4500|台',
      '数控机床小型|¥32000|台',
      '数控铣床小型|28000|台',
    ];
    expect(priced(goodsIn('supply', lines))).toEqual([
      '数控机床大型 4500 USD / 台',
      '数控机床小型 32000 CNY / 台',
      '数控铣床小型 28000 CNY / 台',
    ]);
  });
});

describe('a short list of names and prices', () => {
  it('has goods with long numbers in their names, and telephones are none', () => {
    const lines = [
      '品名|单价（元）',
      '铝型材2020-6063-T5|14.5',
      '10020030|12',
      '槽条8|3.5',
      '销售部 0577-88001234',
      '王经理 13800000000|',
      '李经理 13900000000|外贸部',
      '电话 0577-88001234|传真 0577-88001235',
    ];
    expect(priced(goodsIn('supply', lines))).toEqual([
      '铝型材2020-6063-T5 14.5 CNY / -',
      '10020030 12 CNY / -',
      '槽条8 3.5 CNY / -',
    ]);
  });
});
