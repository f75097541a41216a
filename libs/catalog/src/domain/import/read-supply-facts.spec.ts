import { readTables } from '@wanchang/table-reader';
import type { ImportFacts } from './import-facts';
import { readRow } from './read-row';

const facts: ImportFacts = {
  side: 'supply',
  kind: 'products',
  regionCode: '620423',
  today: '2026-11-29',
};

function goods(headers: readonly string[], ...rows: readonly string[][]) {
  const sheet = {
    ...{ name: '', hidden: false, hiddenColumns: [], hiddenRows: [], merges: [] },
    rows: [headers, ...rows].map((cells, at) => ({ number: at + 1, cells: [...cells] })),
  };
  return readTables([sheet])
    .flatMap(({ records }) => records)
    .map((record) => readRow(record, facts));
}

it('takes prices by quantity from columns such as 1-99 and 100-999', () => {
  const [{ content }] = goods(
    ['产品名称', '单位', '1-99', '100-999', '1000以上'],
    ['不锈钢球阀', '个', '12', '11', '9.5'],
    ['铸钢闸阀', '个', '22', '21', '19.5'],
  ) as [ReturnType<typeof readRow>];
  expect(content).toMatchObject({
    price: { amount: '12', currency: 'CNY' },
    priceUnit: '个',
    minimumOrder: null,
    priceTiers: [
      { from: '1', amount: '12' },
      { from: '100', amount: '11' },
      { from: '1000', amount: '9.5' },
    ],
  });
});

it('takes own number, tax, packing, capacity, certificates and a foreign place of origin', () => {
  const [{ content, problems }] = goods(
    ['货号', '品名', '含税单价', '单位', '税率', '包装', '月产能', '证书', '产地'],
    ['KD-08', '滚子链条', '35', '米', '13%', '10米/箱', '2万米', 'ISO9001、CE', '德国慕尼黑'],
  ) as [ReturnType<typeof readRow>];
  expect(content).toMatchObject({
    ownNumber: 'KD-08',
    priceTax: 'included',
    taxRate: '13',
    packing: '10米/箱',
    capacity: { value: '20000', unit: '米' },
    certificates: [{ name: 'ISO9001' }, { name: 'CE' }],
    origin: { country: 'DE', place: '慕尼黑' },
    regionCode: '620423',
    attributes: [],
  });
  expect(problems).toEqual([]);
});

it('keeps a place of origin in China as a property', () => {
  const [{ content }] = goods(['品名', '单价', '产地'], ['滚子链条', '35', '浙江']) as [
    ReturnType<typeof readRow>,
  ];
  expect(content).toMatchObject({ origin: null, attributes: [{ name: '产地', value: '浙江' }] });
});

it.each([
  ['13', '13'],
  ['0.13', '13'],
  ['9%', '9'],
  ['免税', '0'],
])('a tax rate of %s is %s percent', (text, rate) => {
  const [row] = goods(['品名', '单价', '税率'], ['滚子链条', '35', text]);
  expect(row?.content?.taxRate).toBe(rate);
});

it('keeps a tax rate that is none as a property', () => {
  const [row] = goods(['品名', '单价', '税率'], ['滚子链条', '35', '待定价']);
  expect(row?.content).toMatchObject({
    taxRate: null,
    attributes: [{ name: '税率', value: '待定价' }],
  });
});

it.each([
  ['单价(韩元)', 'KRW'],
  ['单价（NT$）', 'TWD'],
  ['Unit Price (AUD)', 'AUD'],
])('never takes %s for another currency', (header, currency) => {
  const [row] = goods(['品名', header], ['滚子链条', '35']);
  expect(row?.content?.price).toBeNull();
  expect(row?.content?.attributes.map(({ value }) => value)).toEqual([`35 ${currency}`]);
});
