import { readRecords } from './records';

/** Rows as they stand in a sheet, one string each, cells divided by `|`. */
const sheet = (...lines: string[]) =>
  lines.map((line, at) => ({ number: at + 1, cells: line.split('|').map((cell) => cell.trim()) }));

const read = (...lines: string[]) =>
  readRecords(sheet(...lines))?.map(({ row, cells }) => ({
    row,
    ...Object.fromEntries(cells.map(({ column, text }) => [column.header, text])),
  }));

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
  ])('knows %j as a title', (header) => {
    expect(read(`${header} | 单价（元）`, '球阀 | 5')).toHaveLength(1);
  });

  it('is content with the title alone', () =>
    expect(read('品名', '球阀')).toEqual([{ row: 2, 品名: '球阀' }]));

  it('finds none where no column holds titles', () => {
    expect(read('a | b', '1 | 2')).toBeUndefined();
    expect(read('数量 | 单价', '1 | 2')).toBeUndefined();
  });
});

describe('header rows between the rows', () => {
  it('are skipped when they repeat the header', () => {
    expect(read('品名 | 数量', '球阀 | 5', '品名 | 数量', '闸阀 | 6')).toEqual([
      { row: 2, 品名: '球阀', 数量: '5' },
      { row: 4, 品名: '闸阀', 数量: '6' },
    ]);
  });

  it('start again when they name other columns with a title among them', () => {
    expect(read('品名 | 数量', '球阀 | 5', '单价 | 品名', '8 | 闸阀')).toEqual([
      { row: 2, 品名: '球阀', 数量: '5' },
      { row: 4, 单价: '8', 品名: '闸阀' },
    ]);
  });

  it('announce details that the titled rows below take in turn, where the neighbours are the same', () => {
    const records = read(
      '客户名称 | 项目名称 | 金额 | 预计时间 | link',
      '甲 | 采购需求概况 | 预留中小企业 | 备注 | a',
      '甲 | 第一项的说明 | 是 | | a',
      '甲 | 第二项的说明 | 否 | | a',
      '甲 | 第一项 | 1.5 | 2026年03月 | a',
      '甲 | 第二项 | 2.5 | 2026年04月 | a',
      '甲 | 没有说明的项 | 3.5 | 2026年05月 | b',
    );
    expect(records).toEqual([
      {
        row: 5,
        客户名称: '甲',
        项目名称: '第一项',
        金额: '1.5',
        预计时间: '2026年03月',
        link: 'a',
        采购需求概况: '第一项的说明',
        预留中小企业: '是',
      },
      {
        row: 6,
        客户名称: '甲',
        项目名称: '第二项',
        金额: '2.5',
        预计时间: '2026年04月',
        link: 'a',
        采购需求概况: '第二项的说明',
        预留中小企业: '否',
      },
      {
        row: 7,
        客户名称: '甲',
        项目名称: '没有说明的项',
        金额: '3.5',
        预计时间: '2026年05月',
        link: 'b',
      },
    ]);
  });

  it('leave details whose titled row never comes as records without a title', () => {
    const records = read(
      '客户 | 项目名称 | 金额',
      '甲 | 采购需求概况 | 备注',
      '甲 | 说明 | 是',
      '乙 | 某项 | 1.5',
    );
    expect(records).toEqual([
      { row: 3, 客户: '甲', 采购需求概况: '说明', 备注: '是' },
      { row: 4, 客户: '乙', 项目名称: '某项', 金额: '1.5' },
    ]);
  });
});

it('takes back the apostrophe that keeps a cell from being run as a formula', () => {
  expect(read('品名', "'=1+1 号球阀")).toEqual([{ row: 2, 品名: '=1+1 号球阀' }]);
});
