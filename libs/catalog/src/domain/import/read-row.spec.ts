import { readTables } from '@wanchang/table-reader';
import type { ImportFacts } from './import-facts';
import { readRow } from './read-row';

const facts: ImportFacts = {
  side: 'supply',
  kind: 'products',
  regionCode: '330324',
  today: '2026-01-28',
};

/** One row given as header → cell. */
function read(cells: Record<string, string>, overrides: Partial<ImportFacts> = {}) {
  const rows = [Object.keys(cells), Object.values(cells)].map((texts, at) => ({
    number: at + 1,
    cells: texts,
  }));
  const [table] = readTables([{ name: '', hidden: false, rows, hiddenColumns: [], merges: [] }]);
  return readRow(table!.records[0]!, { ...facts, ...overrides });
}

const codes = (reading: ReturnType<typeof readRow>) => reading.problems.map(({ code }) => code);

describe('a row of a supply sheet', () => {
  it('becomes a listing with what its columns and its title say', () => {
    const { content, problems } = read({
      品名: 'Q41F-16P 不锈钢球阀 DN50',
      数量: '500',
      单位: '台',
      '单价（元）': '88.5',
      起订量: '10台',
      '交期(天)': '15',
      规格型号: 'DN50-DN80',
      '重量(kg)': '4.2',
      地区: '浙江省温州市永嘉县瓯北街道',
      有效期至: '2026-12-31',
      描述: '现货',
      备注: '含税',
    });
    expect(problems).toEqual([]);
    expect(content).toMatchObject({
      title: 'Q41F-16P 不锈钢球阀 DN50',
      industryCode: '344',
      quantity: { value: '500', unit: '台' },
      price: { amount: '88.5', currency: 'CNY' },
      priceUnit: '台',
      minimumOrder: { value: '10', unit: '台' },
      leadTimeDays: 15,
      regionCode: '330324',
      validUntil: '2026-12-31',
      description: '现货\n含税',
    });
    expect(content?.attributes).toEqual(
      expect.arrayContaining([
        { name: '规格型号', value: 'DN50-DN80', number: null, unit: null },
        { name: '重量', value: '4.2 kg', number: 4.2, unit: 'kg' },
        expect.objectContaining({ name: '公称通径', number: 50 }),
      ]),
    );
  });

  it('keeps as text, with a note, whatever cell cannot be read: it never costs the row', () => {
    const reading = read({
      品名: '法兰球阀',
      数量: '看情况',
      单价: '另算',
      交期: '很快',
      有效期: '明年',
    });
    expect(reading.content).toMatchObject({ title: '法兰球阀', price: null, quantity: null });
    expect(codes(reading)).toEqual([
      'quantity-unreadable',
      'price-unreadable',
      'date-unreadable',
      'lead-time-unreadable',
    ]);
    expect(reading.problems[1]?.message.zh).toContain('看不懂价格“另算”');
    const kept = reading.content?.attributes.map(({ value }) => value);
    expect(kept).toEqual(['看情况', '另算', '明年', '很快']);
  });

  it('is held back only without a name', () => {
    expect(codes(read({ 品名: '', 数量: '5台', 单价: '3' }))).toEqual(['title-missing']);
  });

  it('keeps what is too long, and says where', () => {
    const long = read({ 品名: '阀'.repeat(201), 数量: '5台' });
    expect(codes(long)).toEqual(['title-cut']);
    expect(long.content).toMatchObject({ title: '阀'.repeat(200), description: '阀'.repeat(201) });
    const described = read({ 品名: '法兰球阀', 描述: '好'.repeat(10_001) });
    expect(codes(described)).toEqual(['description-cut']);
    expect(described.content?.description).toHaveLength(10_000);
  });

  it('completes a name that is too short to be published', () => {
    const reading = read({ 品名: '球阀', 规格型号: 'Q41F-16P DN50', 单价: '5' });
    expect(reading.title).toBe('球阀 Q41F-16P DN50');
    expect(codes(reading)).toEqual(['title-completed']);
  });

  it.each(['面议', '电询', '/', '-', '0', '待定', 'negotiable'])(
    'is negotiable where the price says %j',
    (单价) => {
      expect(read({ 品名: '球阀', 单价 })).toMatchObject({
        content: { price: null },
      });
    },
  );

  it('keeps a price range as an attribute and says so', () => {
    const reading = read({ 品名: '球阀', 单价: '80-100元' });
    expect(codes(reading)).toEqual(['price-range']);
    expect(reading.content).toMatchObject({
      price: null,
      attributes: [{ name: '单价', value: '80-100元' }],
    });
  });

  it('tells what it could not place, and uses what is known instead', () => {
    const reading = read({
      品名: '球阀',
      地区: '火星',
      行业: '炼金',
      资源类型: '魔法',
      数量: '500',
    });
    expect(codes(reading)).toEqual([
      'kind-unknown',
      'quantity-without-unit',
      'industry-unknown',
      'region-unknown',
    ]);
    expect(reading.content).toMatchObject({
      kind: 'products',
      industryCode: '344',
      regionCode: '330324',
      quantity: null,
    });
  });

  it('puts texts that are too long for an attribute into the description', () => {
    const link = `http://example.com/${'a'.repeat(200)}`;
    expect(read({ 品名: '法兰球阀', 附件: link }).content).toMatchObject({
      description: `附件：${link}`,
      attributes: [],
    });
  });

  it('says together what the title says twice', () => {
    expect(read({ 品名: '优质T2 T3紫铜棒' }).content?.attributes).toEqual([
      { name: '材质', value: 'T2、T3', number: null, unit: null },
    ]);
  });
});

describe('a row of a demand sheet', () => {
  const demand = { side: 'demand' } as const;

  it('spreads a budget over the quantity, and keeps the budget', () => {
    expect(
      read({ 采购项目名称: '球阀采购', 数量: '200台', '预算金额(万元)': '3' }, demand).content,
    ).toMatchObject({
      price: { amount: '150', currency: 'CNY' },
      priceUnit: '台',
      attributes: [{ name: '预算金额', value: '3' }],
    });
  });

  it('takes a budget without a quantity as the ceiling for the whole', () => {
    expect(read({ 采购项目名称: '水泵站改造', 预算: '30万元' }, demand).content).toMatchObject({
      price: { amount: '300000', currency: 'CNY' },
      priceUnit: '项',
    });
  });

  it('takes the upper end of a price range as the ceiling', () => {
    expect(read({ 需求名称: '球阀', 单价: '80-100元/台' }, demand).content).toMatchObject({
      price: { amount: '100', currency: 'CNY' },
      priceUnit: '台',
    });
  });

  it('counts a lead time from today', () => {
    expect(read({ 需求名称: '球阀', 交期: '10天' }, demand).content).toMatchObject({
      dueDate: '2026-02-07',
      leadTimeDays: null,
    });
  });

  it('reads 万元 where a notice gives six decimals without a unit, and says so', () => {
    const reading = read({ 项目名称: '球阀采购', 金额: '11.200000' }, demand);
    expect(reading.content?.price).toEqual({ amount: '112000', currency: 'CNY' });
    expect(codes(reading)).toEqual(['read-as-ten-thousands']);
  });
});

describe('a price in the words of its cell', () => {
  it.each([
    ['5.5美元', '5.5 USD', null],
    ['5.5港元', '5.5 HKD', null],
    ['300日元', '300 JPY', null],
    ['5.5欧元/台', '5.5 EUR', '台'],
    ['每台350元', '350 CNY', '台'],
    ['350元每台', '350 CNY', '台'],
  ])('%s is %s for one %s', (text, price, unit) => {
    const { content, problems } = read({ 品名: '不锈钢球阀', 单价: text });
    expect(`${content?.price?.amount} ${content?.price?.currency}`).toBe(price);
    expect(content?.priceUnit).toBe(unit);
    expect(problems).toEqual([]);
  });

  it('counts the goods by the unit of the price where no other is named', () => {
    const { content } = read({ 品名: '不锈钢球阀', 计价单位: '台', 单价: '5', 数量: '8' });
    expect(content).toMatchObject({ priceUnit: '台', quantity: { value: '8', unit: '台' } });
  });
});
