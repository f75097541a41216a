import { readWorkbook } from '@wanchang/platform';
import { readTables } from '@wanchang/table-reader';
import type { ImportFacts } from './import-facts';
import { readRow } from './read-row';

/** What is read of lists that are written as lines, cells apart by `|`: title, price, per. */
async function read(side: ImportFacts['side'], ...lines: string[]): Promise<string[]> {
  const facts = { side, kind: 'products', regionCode: '330300', today: '2026-11-29' } as const;
  const { sheets } = await readWorkbook(Buffer.from(lines.join('\n')));
  return readTables(sheets)
    .flatMap(({ records }) => records)
    .map((record) => readRow(record, facts).content)
    .map((content) =>
      content
        ? `${content.title} ${content.price ? `${content.price.amount} ${content.price.currency}` : '-'} / ${content.priceUnit ?? '-'}`
        : 'held back',
    );
}

describe('a list whose words are not in the book', () => {
  it('is titled by its first column of names, not by what describes them', async () => {
    expect(
      await read(
        'demand',
        '需求产品|技术要求|数量|最高限价',
        '离心泵|流量≥100m³/h 扬程50m|3台|≤1.5万元/台',
        '变压器|S11-630/10 油浸式|2台|不超过8万',
      ),
    ).toEqual(['离心泵 15000 CNY / 台', '变压器 40000 CNY / 台']);
    expect(await read('supply', '瓜果|上市时间|产量(吨)|出场价(元/斤)', '赣南脐橙|11月|12000|2.8', '蜜柚|10月|800|1.9')) // prettier-ignore
      .toEqual(['赣南脐橙 2.8 CNY / 斤', '蜜柚 1.9 CNY / 斤']);
  });
});

describe('a price', () => {
  it('is today’s, not what it was', async () => {
    const lines = ['品种|规格|昨日价|今日价|涨跌', '螺纹钢|Φ12|3450|3470|↑20'];
    expect(await read('supply', ...lines)).toEqual(['螺纹钢 Φ12 3470 CNY / -']);
  });

  it('for one is not spread over the quantity, even where it is a budget', async () => {
    const lines = ['物资名称|数量|预算单价（元）|预算总价（元）', '配电箱XL-21|2套|4800|9600'];
    expect(await read('demand', ...lines)).toEqual(['配电箱XL-21 4800 CNY / 套']);
  });

  it('is in ten thousands where the header says 万 alone, unless the cell says more', async () => {
    const lines = ['设备名称|转让价(万)', '数控车床CK6140|8.5', '立式加工中心|16万'];
    expect(await read('supply', ...lines)).toEqual(['数控车床CK6140 85000 CNY / -', '立式加工中心 160000 CNY / -']); // prettier-ignore
  });

  it('is in the currency of its row', async () => {
    const lines = ['Name|Price|Currency|Unit', 'Green tea|12.5|EUR|kg', 'Steel coil|2350|USD|MT', 'Watch parts|3|CHF|pcs']; // prettier-ignore
    expect(await read('supply', ...lines)).toEqual(['Green tea 12.5 EUR / kg', 'Steel coil 2350 USD / MT', 'Watch parts - / -']); // prettier-ignore
  });

  it('is for what quantities are counted by, where nothing else says it', async () => {
    const lines = ['名称|1-99件|100-999件|≥1000件', '丁腈手套一次性|0.45|0.38|0.32'];
    expect(await read('supply', ...lines)).toEqual(['丁腈手套一次性 0.45 CNY / 件']);
    const counted = ['名称|单位|1-99件|≥100件', '热轧等边角钢|吨|3900|3800'];
    expect(await read('supply', ...counted)).toEqual(['热轧等边角钢 3900 CNY / 吨']);
  });

  it('is read in Chinese figures, everyday and formal', async () => {
    const lines = ['名称|单价|单位', '食用油大桶|￥二百一十|箱', '大米精选|贰佰元|袋'];
    expect(await read('supply', ...lines)).toEqual(['食用油大桶 210 CNY / 箱', '大米精选 200 CNY / 袋']); // prettier-ignore
  });

  it('has the currency of the first price of its column, where it names none', async () => {
    const lines = [
      'Product|Price EXW|MOQ',
      'LED bulb A60|$0.45|5000 pcs',
      'LED tube T8|0.95|2000 pcs',
    ];
    expect(await read('supply', ...lines)).toEqual(['LED bulb A60 0.45 USD / -', 'LED tube T8 0.95 USD / -']); // prettier-ignore
  });

  it('of several years is that of the last', async () => {
    const lines = ['产品|2025年价格|2026年价格|单位', '复合肥料|2800|2950|元/吨'];
    expect(await read('supply', ...lines)).toEqual(['复合肥料 2950 CNY / 吨']);
  });

  it('is not the lowest that the unit would take', async () => {
    const lines = ['货品名称|参考价|最低价|单位', '电动葫芦|4200|3800|台'];
    expect(await read('supply', ...lines)).toEqual(['电动葫芦 4200 CNY / 台']);
  });

  it('is also a rent, and has its unit in the remark', async () => {
    const rents = ['厂房名称|面积(㎡)|租金(元/㎡)|位置', '1号标准厂房|3500|12|甘肃白银'];
    expect(await read('supply', ...rents)).toEqual(['1号标准厂房 12 CNY / m2']);
    const fruit = ['品名|等级|单价|备注', '红富士苹果|80#|3.5|元/斤', '砀山酥梨|一级|2.8|元/公斤'];
    expect(await read('supply', ...fruit)).toEqual(['红富士苹果 3.5 CNY / 斤', '砀山酥梨 2.8 CNY / 公斤']); // prettier-ignore
  });

  it('that takes its currency from another row is told as a guess, a budget too', async () => {
    const lines = ['Product|Qty|Budget', 'LED bulb A60|10 pcs|$450', 'LED tube T8|20 pcs|950'];
    const { sheets } = await readWorkbook(Buffer.from(lines.join('\n')));
    const [first, second] = readTables(sheets)
      .flatMap(({ records }) => records)
      .map((record) => readRow(record, { side: 'demand', kind: 'products', regionCode: '330300', today: '2026-11-29' })); // prettier-ignore
    const codes = (row: typeof first) => row?.problems.map(({ code }) => code);
    expect([first?.content?.price?.currency, codes(first)]).toEqual(['USD', []]);
    expect([second?.content?.price?.currency, codes(second)]).toEqual(['USD', ['currency-from-above']]); // prettier-ignore
  });
});
