import { readWorkbook } from '@wanchang/platform';
import { readTables } from '@wanchang/table-reader';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ListingContent } from '../listing';
import type { ImportFacts } from './import-facts';
import { readRow } from './read-row';

const facts: ImportFacts = {
  side: 'supply',
  kind: 'products',
  regionCode: '620423',
  today: '2026-11-29',
};

interface Goods {
  readonly content: Partial<ListingContent> | null;
  readonly codes: string[];
}

async function goodsIn(file: string, side: ImportFacts['side'] = 'supply'): Promise<Goods[]> {
  const { sheets } = await readWorkbook(readFileSync(join(__dirname, '../../testing/cases', file)));
  return readTables(sheets)
    .flatMap(({ records }) => records)
    .map((record) => readRow(record, { ...facts, side }))
    .map(({ content, problems }) => ({ content, codes: problems.map(({ code }) => code) }));
}

const titles = (goods: readonly Goods[]) => goods.map(({ content }) => content?.title);
const prices = (goods: readonly Goods[]) =>
  goods.map(({ content }) => content?.price && `${content.price.amount} ${content.price.currency}`);
const said = (goods: readonly Goods[]) =>
  goods.map(
    ({ content }) => content?.attributes?.map(({ name, value }) => `${name}：${value}`) ?? [],
  );

describe('files as companies have them', () => {
  it('01 keep every character', async () => {
    const goods = await goodsIn('01-garbled-shared-strings.xlsx');
    expect(goods).toHaveLength(1500);
    expect(JSON.stringify(goods)).not.toContain('\uFFFD');
    expect(goods[825]?.content?.title).toBe('弹性座封闸阀门系列产品第825号规格');
  });

  it.each([
    ['03-currency-in-header.csv', ['45.5 USD']],
    ['05-six-decimals-unit-price.csv', ['0.35 CNY', '12.5 CNY']],
    ['15-zip64-workbook.xlsx', ['8 CNY']],
    ['16-unicode-text.csv', ['8 CNY']],
    ['17-excel97.xls', ['8 CNY']],
    ['25-two-line-header.xlsx', ['320 CNY', '560 CNY']],
    ['35-english-proforma.csv', ['45.5 USD']],
    ['37-traditional-headers.csv', ['320 CNY']],
    ['37b-traditional-headers-big5.csv', ['320 CNY']],
  ])('%s has the prices of the sheet, in its currency, and no guess', async (file, expected) => {
    const goods = await goodsIn(file);
    expect(prices(goods)).toEqual(expected);
    expect(goods.flatMap(({ codes }) => codes)).toEqual([]);
  });

  it.each(['28-price-headers', ...[...'bcdefghij'].map((letter) => `28${letter}-price-header`)])(
    '%s has a price under each word for it',
    async (file) => expect(prices(await goodsIn(`${file}.csv`))).toEqual(['12.5 CNY']),
  );

  it('06 tell nothing of a hidden column', async () => {
    expect(JSON.stringify(await goodsIn('06-hidden-cost-column.xlsx'))).not.toMatch(/成本|52/);
  });

  it('08 give a merged name to all its sizes', async () => {
    expect(titles(await goodsIn('08-merged-name.xlsx'))).toEqual([
      ...['不锈钢球阀', '不锈钢球阀', '不锈钢球阀', '铸钢闸阀', '铸钢闸阀'],
    ]);
  });

  it('10 are titled by the goods, not by the project', async () => {
    expect(titles(await goodsIn('10-project-and-goods-columns.csv', 'demand'))).toEqual([
      '不锈钢法兰球阀',
      '铸钢闸阀',
    ]);
  });

  it('12 keep their region where a header stands inside a row', async () => {
    const goods = await goodsIn('12-header-inside-data-rows.csv', 'demand');
    expect(titles(goods)).toEqual(['水泵采购', '阀门采购']);
    expect(goods.map(({ content }) => content?.regionCode)).toEqual(['370000', '370000']);
    expect(goods.map(({ content }) => content?.dueDate)).toEqual(['2027-05-31', '2027-05-31']);
  });

  it('13 are read from all sheets', async () => {
    expect(await goodsIn('13-second-sheet.xlsx')).toHaveLength(3);
  });

  it('18 and 19 show escapes and percentages as a spreadsheet does', async () => {
    expect(titles(await goodsIn('18-escaped-characters.xlsx'))).toEqual([
      '地坪漆 A组+B组',
      '导热垫 使用温度180℃',
    ]);
    expect(said(await goodsIn('19-percent.xlsx'))).toEqual([['纯度：99.5%']]);
    expect((await goodsIn('19-percent.xlsx'))[0]?.content?.taxRate).toBe('13');
  });

  it('21 keep the maker’s own number', async () => {
    const [goods] = await goodsIn('21-own-number-dropped.csv');
    expect(goods?.content).toMatchObject({ ownNumber: 'KD-77', attributes: [] });
  });

  it('22 say which price is a formula without a value', async () => {
    const goods = await goodsIn('22-formula-without-value.xlsx');
    expect(prices(goods)).toEqual([null, null]);
    expect(goods.map(({ codes }) => codes)).toEqual([
      ['cell-without-value'],
      ['cell-without-value'],
    ]);
  });

  it('23 make no goods of sections, totals, freight and notes', async () => {
    expect(titles(await goodsIn('23-sections-and-totals.xlsx'))).toEqual([
      '单级离心泵',
      '潜水泵 QW50-20',
      '闸阀 Z41H-16C DN80',
    ]);
  });

  it('27 take a price as people write it, or keep its text', async () => {
    const goods = await goodsIn('27-prices-as-people-write.csv');
    expect(prices(goods)).toEqual([
      ...[
        '350 CNY',
        '350 CNY',
        '12.5 CNY',
        null,
        '100 HKD',
        '1000 JPY',
        '20 GBP',
        '12.5 CNY',
        '99 CNY',
        '12 CNY',
        '1234.56 CNY',
        '1200 CNY',
      ],
    ]);
    expect(goods[9]?.content?.minimumOrder).toEqual({ value: '100', unit: '件' });
    expect(goods[11]?.content?.priceUnit).toBe('吨');
    expect(goods[0]?.content?.priceTax).toBe('included');
  });

  it('30 lose no row to a lead time, an order or a day that is not understood', async () => {
    const supplies = await goodsIn('30-soft-fields-reject-supply.csv');
    expect(supplies.map(({ content }) => content?.leadTimeDays)).toEqual([
      7,
      null,
      30,
      1,
      null,
      null,
      null,
      15,
    ]);
    expect(supplies.map(({ content }) => content?.minimumOrder?.value)).toEqual([
      ...[undefined, undefined, undefined, undefined, '500', '100', '100', undefined],
    ]);
    expect(said(supplies)[1]).toContain('交期：款到发货');
    const demands = await goodsIn('30b-soft-fields-reject-demand.csv', 'demand');
    expect(demands.map(({ content }) => content?.dueDate)).toEqual([
      '2026-12-31',
      '2026-12-05',
      '2026-12-31',
      null,
      '2027-03-31',
      null,
    ]);
    expect(demands.map(({ codes }) => codes)).toEqual([
      [],
      [],
      ['year-inferred'],
      ['date-unreadable'],
      [],
      ['date-unreadable'],
    ]);
  });

  it('32 take no stock for no statement', async () => {
    expect((await goodsIn('32-stock-zero.csv'))[0]).toMatchObject({
      content: { quantity: null },
      codes: [],
    });
  });

  it('33 tell a unit of money and a packing from a unit', async () => {
    const [first, second] = await goodsIn('33-units-that-are-not.csv');
    expect(first?.content).toMatchObject({ quantity: { value: '5', unit: '吨' }, priceUnit: '吨' });
    expect(second?.content).toMatchObject({
      quantity: null,
      packing: '100个/箱',
    });
  });

  it('42 take the name of the row above for another size, and say so', async () => {
    const goods = await goodsIn('42-rejected-rows-without-name.csv');
    expect(titles(goods)).toEqual(['不锈钢球阀', '不锈钢球阀']);
    expect(goods[1]?.codes).toEqual(['title-from-above']);
  });

  it('43 sort paints by what they are, not by their colour', async () => {
    const goods = await goodsIn('43-industry-by-colour.csv');
    expect(new Set(goods.map(({ content }) => content?.industryCode))).toEqual(new Set(['264']));
  });

  it('46 have no division of China where the place is abroad, and read English days', async () => {
    expect((await goodsIn('46-foreign-place.csv', 'demand'))[0]?.content).toMatchObject({
      title: 'Coolant pump 15 kW',
      validUntil: '2027-10-02',
      origin: { country: 'KE', place: 'Nairobi' },
      attributes: [{ name: '功率', value: '15kW' }],
    });
  });

  it('66 state no current, length or voltage that nobody stated', async () => {
    const names = (await goodsIn('66-designation-read-as-a-figure.csv')).flatMap(
      ({ content }) => content?.attributes ?? [],
    );
    expect(names).toEqual([]);
  });
});
