import { utils, write } from '@e965/xlsx';
import Big from 'big.js';
import { encode } from 'iconv-lite';

/** A movement as a test or a generator says it; amounts in CNY, what goes out negative. */
export interface Movement {
  readonly on: string;
  readonly amount: string;
  readonly name: string;
  readonly account?: string;
  readonly text?: string;
}

interface Moved extends Required<Movement> {
  readonly balance: string;
  readonly id: string;
}

type Grid = string[][];

export interface Told {
  readonly account: string;
  readonly movements: readonly Movement[];
  readonly opening?: string;
}

function moved({ movements, opening = '100000.00' }: Told): Moved[] {
  let balance = new Big(opening);
  return movements.map((movement, at) => {
    balance = balance.plus(movement.amount);
    const id = `${movement.on.replaceAll('-', '')}-${String(at + 1).padStart(6, '0')}`;
    return { account: '', text: '', ...movement, balance: balance.toFixed(2), id };
  });
}

const grouped = (amount: string) => amount.replace(/\B(?=(\d{3})+(?=\.))/g, ',');
const isIn = ({ amount }: Moved) => !amount.startsWith('-');
const size = ({ amount }: Moved) => amount.replace('-', '');
const received = (line: Moved) => (isIn(line) ? grouped(size(line)) : '');
const spent = (line: Moved) => (isIn(line) ? '' : grouped(size(line)));
const compact = ({ on }: Moved) => on.replaceAll('-', '');

/** The shapes in which four banks export the statements of organisations. */
export const SHAPES = {
  'icbc two columns, newest first': (told: Told): Grid => [
    ['中国工商银行企业网上银行'],
    [
      ...['凭证号', '交易时间', '本方账号', '对方单位', '对方账号', '摘要', '附言', '用途'],
      ...['转出金额', '转入金额', '余额', '个性化信息'],
    ],
    ...moved(told)
      .reverse()
      .map((line) => [
        ...['0', `${line.on} 10:20:30`, told.account, line.name, line.account, '转账', line.text],
        ...['', spent(line), received(line), grouped(line.balance), ''],
      ]),
  ],
  'icbc direction and amount': (told: Told): Grid => [
    [
      ...['交易时间', '本方账号', '对方单位', '对方账号', '摘要', '用途', '借贷标志', '发生额'],
      '余额',
    ],
    ...moved(told).map((line) => [
      ...[`${compact(line)}102030`, told.account, line.name, line.account, '转账', line.text],
      ...[isIn(line) ? '贷' : '借', size(line), line.balance],
    ]),
    ['合计', '', '', '', '', '', '', '99.00', ''],
  ],
  'ccb numbered': (told: Told): Grid => [
    ['中国建设银行账户明细'],
    ['账　　号', told.account, '户　　名', '联席会议秘书处'],
    [
      ...['账户明细编号-交易流水号', '交易时间', '对方户名', '对方账号', '摘要', '备注'],
      ...['借方发生额（支取）', '贷方发生额（收入）', '余额'],
    ],
    ...moved(told).map((line) => [
      ...[line.id, `${compact(line)} 10:20:30`, line.name, line.account, '转账存入', line.text],
      ...[spent(line) || '0.00', received(line) || '0.00', grouped(line.balance)],
    ]),
  ],
  'ccb header of two rows': (told: Told): Grid => [
    ['账号：' + told.account],
    ['交易日期', '对方户名', '对方账号', '摘要', '发生额', '', '余额'],
    ['', '', '', '', '借方', '贷方', ''],
    ...moved(told).map((line) => [
      ...[line.on.replaceAll('-', '/'), line.name, line.account, line.text],
      ...[spent(line), received(line), line.balance],
    ]),
    ['总笔数', '', '', '', '1.00', '2.00', ''],
  ],
  'abc in and out': (told: Told): Grid => [
    ['账户明细'],
    ['户名:', '联席会议秘书处', '账号:', told.account],
    ['交易时间', '对方户名', '对方账号', '支出金额', '收入金额', '账户余额', '摘要/交易用途'],
    ...moved(told)
      .reverse()
      .map((line) => [
        ...[`${line.on} 10:20:30`, line.name, line.account],
        ...[spent(line), received(line), line.balance, line.text],
      ]),
  ],
  'cmb signed': (told: Told): Grid => [
    ['招商银行交易明细'],
    ['账号', told.account],
    [
      ...['交易日', '交易时间', '付方名称', '付方帐号', '收方名称', '收方帐号', '交易金额'],
      ...['余额', '摘要', '流水号'],
    ],
    ...moved(told).map((line) => {
      const own = ['联席会议秘书处', told.account];
      const other = [line.name, line.account];
      return [
        ...[compact(line), '102030', ...(isIn(line) ? [...other, ...own] : [...own, ...other])],
        ...[line.amount, line.balance, line.text, line.id],
      ];
    }),
  ],
} as const;
export type ShapeName = keyof typeof SHAPES;

export const FORMATS = ['xlsx', 'xls', 'csv', 'gbk'] as const;
export type Format = (typeof FORMATS)[number];

/** The bytes of a grid as a file; `gbk` is CSV with the line ends and the encoding of Chinese banks. */
export function fileOf(grid: Grid, format: Format): Buffer {
  if (format === 'csv' || format === 'gbk') {
    const text = grid.map((row) => row.map(quoted).join(',')).join('\r\n');
    return format === 'gbk' ? encode(text, 'gbk') : Buffer.from(text);
  }
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet(grid), 'Sheet1');
  return write(book, { type: 'buffer', bookType: format === 'xls' ? 'biff8' : 'xlsx' }) as Buffer;
}

const quoted = (cell: string) => (/[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
