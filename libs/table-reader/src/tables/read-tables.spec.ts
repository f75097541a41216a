import type { MergeInput, SheetInput } from '../sheet';
import { readTables } from './read-tables';

/** Rows as they stand in a sheet, one string each, cells divided by `|`. */
function sheet(lines: readonly string[], overrides: Partial<SheetInput> = {}): SheetInput {
  const rows = lines
    .map((line, at) => ({ number: at + 1, cells: line.split('|').map((cell) => cell.trim()) }))
    .filter(({ cells }) => cells.some((text) => text !== ''));
  return { name: '', hidden: false, rows, hiddenColumns: [], merges: [], ...overrides };
}

const merge = (
  firstRow: number,
  lastRow: number,
  firstColumn: number,
  lastColumn: number,
): MergeInput => ({
  ...{ firstRow, lastRow, firstColumn, lastColumn },
});

const tablesOf = (lines: readonly string[], overrides?: Partial<SheetInput>) =>
  readTables([sheet(lines, overrides)]).map(({ records }) =>
    records.map(({ row, cells }) => ({
      row,
      ...Object.fromEntries(cells.map(({ column, text }) => [column.header, text])),
    })),
  );

const read = (...lines: string[]) => tablesOf(lines)[0];
const meanings = (...lines: string[]) =>
  readTables([sheet(lines)])[0]?.columns.map(({ meaning }) => meaning);

describe('finding the header', () => {
  it('skips what stands above it', () => {
    expect(read('某某公司产品表', '', '品名 | 数量', '球阀 | 5台')).toEqual([
      { row: 4, 品名: '球阀', 数量: '5台' },
    ]);
  });

  it.each([
    '*产品名称（必填）',
    'Product Name',
    '项目名称',
    '产品名称/Product',
    ' 标 题 ',
    '品名：',
    '產品名稱',
    '货物名称及规格',
  ])('knows %j as a name of goods', (header) =>
    expect(read(`${header} | 单价（元）`, '球阀 | 5')).toHaveLength(1),
  );

  it('is content with the name alone', () =>
    expect(read('品名', '球阀')).toEqual([{ row: 2, 品名: '球阀' }]));

  it('finds none where no column holds names', () => {
    expect(read('a | b', '1 | 2')).toBeUndefined();
    expect(read('数量 | 单价', '1 | 2')).toBeUndefined();
  });

  it('joins the lines of a header under merged cells', () => {
    const lines = [
      '产品名称 | 规格 | 价格（元/台） | | 备注',
      ' | | 含税 | 不含税',
      '球阀 | DN50 | 320 | 283',
    ];
    const merges = [merge(1, 2, 0, 0), merge(1, 2, 1, 1), merge(1, 1, 2, 3), merge(1, 2, 4, 4)];
    const [table] = readTables([sheet(lines, { merges })]);
    expect(table!.columns.find(({ meaning }) => meaning === 'price')).toMatchObject({
      ...{ header: '价格（元/台） 含税', tax: 'included', unit: '台', currency: 'CNY' },
    });
  });

  it('takes an English line below the Chinese one as the same header', () => {
    expect(read('品名 | 单价', 'Product | Unit Price', '球阀 | 5')).toHaveLength(1);
  });

  it('reads a table without a header by its values, and says that it is a guess', () => {
    const [table] = readTables([
      sheet(['不锈钢球阀 | DN50 | 台 | 320.5', '铸钢闸阀 | DN80 | 台 | 560.0']),
    ]);
    expect(table!.guessed).toBe(true);
    expect(table!.columns.map(({ meaning }) => meaning)).toEqual([
      'title',
      'specification',
      'unit',
      'price',
    ]);
  });
});

describe('the meaning of columns', () => {
  it('is the goods where a project stands beside them', () => {
    expect(meanings('项目名称 | 物资名称 | 数量', '泵站 | 球阀 | 2', '泵站 | 闸阀 | 3')).toEqual([
      'property',
      'title',
      'quantity',
    ]);
  });

  it('is the project where what is bought of it is a sentence', () => {
    const lines = ['项目名称 | 采购内容 | 预算', '校服采购 | 校服，详见文件 | 5', '救护车采购 | 救护车，一辆 | 6']; // prettier-ignore
    expect(meanings(...lines)).toEqual(['title', 'property', 'budget']);
  });

  it.each(['省份', '所在省份', '发货省份', '所属地区', '供货地'])(
    'is a region under %j',
    (header) => expect(meanings(`品名 | ${header}`, '球阀 | 山东省')).toEqual(['title', 'region']),
  );

  it.each(['Description of Goods', 'Item Description', 'Product Description'])(
    'is the goods under %j',
    (header) => expect(meanings(`Ref. No. | ${header} | Q'ty`, 'A-1 | valve | 5')?.slice(1)).toEqual(['title', 'quantity']), // prettier-ignore
  );

  it.each([
    ['单价（元/盏）', '盏', 'CNY'],
    ['元/个单价', '个', 'CNY'],
    ['单价（日元）', null, 'JPY'],
    ['价格（港元/台）', '台', 'HKD'],
  ])('has of %j the unit %j and the currency %j', (header, unit, currency) => {
    const [table] = readTables([sheet([`品名 | ${header}`, '球阀 | 5'])]);
    expect(table!.columns[1]).toMatchObject({ meaning: 'price', unit, currency });
  });

  it.each([
    '批发价',
    '零售价',
    '销售单价',
    '含税价',
    '未税单价',
    '供货价',
    'FOB价',
    '出厂含税价',
    '优惠价',
    '单价RMB',
    '参考售价(欧元)',
    '单价/个不含税',
    'Unit Price (USD)',
  ])('is a price under %j', (header) =>
    expect(meanings(`品名 | ${header}`, '球阀 | 5')).toEqual(['title', 'price']),
  );

  it('is confidential for costs, suppliers, creators and people', () => {
    expect(
      meanings(
        '品名 | 成本价 | 供应商 | 创建人 | 联系电话 | 单价',
        '球阀 | 1 | 甲 | 乙 | 13800000000 | 5',
      ),
    ).toEqual([
      ...['title', 'confidential', 'confidential', 'confidential', 'confidential', 'price'],
    ]);
    expect(read('品名 | 成本价 | 单价', '球阀 | 1 | 5')).toEqual([
      { row: 2, 品名: '球阀', 单价: '5' },
    ]);
  });

  it('is nothing where the column is hidden', () => {
    expect(tablesOf(['品名 | 单价 | 折扣', '球阀 | 5 | 8'], { hiddenColumns: [2] })).toEqual([
      [{ row: 2, 品名: '球阀', 单价: '5' }],
    ]);
  });

  it('is the price by quantity in columns that name quantities', () => {
    const [table] = readTables([sheet(['品名 | 1-99 | 100-999 | ≥1000', '球阀 | 5 | 4.5 | 4'])]);
    expect(table!.columns.map(({ tier }) => tier)).toEqual([
      null,
      { from: 1, to: 99, unit: null },
      { from: 100, to: 999, unit: null },
      { from: 1000, to: null, unit: null },
    ]);
  });

  it('is taken from the line above the table: unit of money and what the price is for', () => {
    const [table] = readTables([sheet(['单位：元/吨', '品名 | 单价', '螺纹钢 | 3650'])]);
    expect(table!.columns[1]).toMatchObject({ currency: 'CNY', unit: '吨' });
  });

  it.each([
    [['Units: pcs', 'Currency: USD']],
    [['Currency: USD', 'Units: pcs']],
    [['单位：件 币种：美元']],
  ])(
    'is of the currency that any of the lines above names, though others name a unit: %j',
    (above) => {
      const [table] = readTables([sheet([...above, '品名 | 单价', '螺纹钢 | 3650'])]);
      expect(table!.columns[1]).toMatchObject({ currency: 'USD' });
    },
  );
});

describe('the rows', () => {
  it('are those of all sheets that are shown', () => {
    const sheets = [
      sheet(['品名 | 单价', '球阀 | 5']),
      sheet(['品名 | 单价', '闸阀 | 6']),
      sheet(['品名 | 单价', '旧 | 1'], { hidden: true }),
    ];
    expect(readTables(sheets).map(({ records }) => records.length)).toEqual([1, 1]);
  });

  it('are no goods where they are headings, totals or notes', () => {
    const [table] = readTables([
      sheet([
        '序号 | 名称 | 单位 | 单价 | 合计',
        '一 | 泵类',
        '1 | 离心泵 | 台 | 3800 | 7600',
        ' | 小计 | | | 7600',
        '合计（大写）：柒仟陆佰元整 | | | | 7600',
        '说明：价格含税',
        '2 | 运费 | 项 | 500 | 500',
      ]),
    ]);
    expect(table!.records.map(({ row, section }) => [row, section])).toEqual([[3, '泵类']]);
    expect(table!.leftOut.map(({ why }) => why)).toEqual([
      'section',
      'total',
      'total',
      'note',
      'total',
    ]);
  });

  it('are no goods where a heading or a total stands in the column of numbers', () => {
    const [table] = readTables([
      sheet([
        '货号 | 品名 | 单位 | 单价',
        'A-1 | 球阀 | 台 | 5',
        ' | 阀门类小计 | | 5',
        '轴承系列',
        'A-2 | 轴承 | 套 | 6',
        'TOTAL | | | 11',
        'SAY TOTAL US DOLLARS ELEVEN ONLY',
      ]),
    ]);
    expect(table!.records.map(({ row }) => row)).toEqual([2, 5]);
    expect(table!.leftOut.map(({ why }) => why)).toEqual(['total', 'section', 'total', 'total']);
  });

  it('have the name of a merged cell, of the row above, and of 同上', () => {
    const lines = ['品名 | 规格 | 单价', '球阀 | DN25 | 5', ' | DN40 | 6', '同上 | DN50 | 7'];
    expect(read(...lines)?.map((record) => (record as { 品名?: string }).品名)).toEqual([
      '球阀',
      '球阀',
      '球阀',
    ]);
    const merged = tablesOf(['品名 | 规格', '球阀 | DN25', ' | DN40'], {
      merges: [merge(2, 3, 0, 0)],
    });
    expect(merged[0]).toHaveLength(2);
  });

  it('have no name where the row above is of another kind', () => {
    const records = read(
      '品名 | 规格 | 单价',
      '电动机 | 5.5kW | 1260',
      ' | DN80 | 90',
      '轴承 | 25×52 | 7',
    );
    expect(records?.map((record) => (record as { 品名?: string }).品名)).toEqual([
      '电动机',
      undefined,
      '轴承',
    ]);
  });

  it('are a record for each finish that has a price of its own', () => {
    const lines = ['品名 | 价格(元) | ', ' | 镀锌 | 304', '螺栓 | 1.2 | 3.4'];
    const [table] = readTables([sheet(lines, { merges: [merge(1, 2, 0, 0), merge(1, 1, 1, 2)] })]);
    expect(table!.records.map(({ cells }) => cells.map(({ text }) => text))).toEqual([
      ['螺栓', '1.2'],
      ['螺栓', '3.4'],
    ]);
  });

  it('of two tables side by side are those of both', () => {
    expect(
      tablesOf(['品名 | 单价 | 品名 | 单价', '球阀 | 5 | 闸阀 | 6', '蝶阀 | 7 | | ']).map(
        (records) => records.length,
      ),
    ).toEqual([2, 1]);
  });
});

describe('header rows between the rows', () => {
  it('are skipped when they repeat the header', () => {
    expect(read('品名 | 数量', '球阀 | 5', '品名 | 数量', '闸阀 | 6')).toEqual([
      { row: 2, 品名: '球阀', 数量: '5' },
      { row: 4, 品名: '闸阀', 数量: '6' },
    ]);
  });

  it('begin anew when they name other columns with a name among them', () => {
    expect(read('品名 | 数量', '球阀 | 5', '单价 | 品名', '8 | 闸阀')).toEqual([
      { row: 2, 品名: '球阀', 数量: '5' },
      { row: 4, 单价: '8', 品名: '闸阀' },
    ]);
  });

  it('rename only the columns they stand in where the row holds data as well', () => {
    const records = read(
      '地区 | 标题 | 采购项目名称 | 采购需求概况 | 预算金额(万元)',
      '山东省 | 某局采购意向 | 采购项目名称 | 采购需求概况 | 预算金额（万元）',
      '山东省 | 某局采购意向 | 水泵采购 | 离心泵十台 | 31.000000',
    );
    expect(records).toEqual([
      {
        row: 3,
        地区: '山东省',
        标题: '某局采购意向',
        采购项目名称: '水泵采购',
        采购需求概况: '离心泵十台',
        '预算金额(万元)': '31.000000',
      },
    ]);
  });

  it('are no rows of goods whose names hold a word of a header', () => {
    const records = read(
      '行号 | 原因 | 品名 | 数量 | 备注',
      '3 | 没有名称 | 黄铜止回阀 | 9台 | 现货',
      '4 | 没有名称 | 黄铜截止阀 | 8台 | 包装',
    );
    expect(records?.map(({ row }) => row)).toEqual([2, 3]);
  });

  it('announce details that the named rows below take in turn, where the neighbours are the same', () => {
    const records = read(
      '采购人 | 项目名称 | 金额 | 预计时间 | 附件',
      '甲 | 采购需求概况 | 预留中小企业 | 备注 | a',
      '甲 | 第一项的说明 | 是 | | a',
      '甲 | 第二项的说明 | 否 | | a',
      '甲 | 第一项 | 1.5 | 2026年03月 | a',
      '甲 | 第二项 | 2.5 | 2026年04月 | a',
      '甲 | 没有说明的项 | 3.5 | 2026年05月 | b',
    );
    expect(records).toMatchObject([
      { row: 5, 项目名称: '第一项', 金额: '1.5', 采购需求概况: '第一项的说明', 预留中小企业: '是' },
      { row: 6, 项目名称: '第二项', 金额: '2.5', 采购需求概况: '第二项的说明', 预留中小企业: '否' },
      { row: 7, 项目名称: '没有说明的项', 金额: '3.5' },
    ]);
  });

  it('leave details whose named row never comes as records without a name', () => {
    const records = read(
      '单位名称 | 项目名称 | 金额',
      '甲 | 采购需求概况 | 备注',
      '甲 | 说明 | 是',
      '乙 | 某项 | 1.5',
    );
    expect(records?.map(({ row }) => row)).toEqual([3, 4]);
  });
});

it('takes back the apostrophe that keeps a cell from being run as a formula', () => {
  expect(read('品名', "'=1+1 号球阀")).toEqual([{ row: 2, 品名: '=1+1 号球阀' }]);
});

it('a row whose kind and name are words of headers is goods', () => {
  const cells = [
    ['产品名称', '资源类型', '型号规格', '单价'],
    ['铸钢闸阀系列', '产品', 'DN50', '320'],
    ['不锈钢球阀系列', '产品', 'DN80', '420'],
  ];
  const rows = cells.map((row, at) => ({ number: at + 1, cells: row }));
  const sheet = { name: '', hidden: false, rows, hiddenColumns: [], merges: [] };
  expect(readTables([sheet])[0]?.records).toHaveLength(2);
});
