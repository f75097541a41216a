import { plain, type Bank, type SheetLine } from './statement';

/** By what stands above the table; else by words of the table that only one bank uses. */
const NAMES: readonly (readonly [Bank, RegExp])[] = [
  ['icbc', /工商银行|工行|ICBC/i],
  ['ccb', /建设银行|建行|CCB/i],
  ['abc', /农业银行|农行|ABCHINA/i],
  ['cmb', /招商银行|招行|CMB/i],
];
const WORDS: readonly (readonly [Bank, RegExp])[] = [
  ['ccb', /账户明细编号|\(支取\)|\(收入\)/],
  ['icbc', /个性化信息|对方单位|转入金额/],
  ['cmb', /收\/?付方|付方名称|流程实例号/],
  ['abc', /收入金额.*支出金额|支出金额.*收入金额|摘要\/交易用途/],
];

/** Which bank made the table whose header stands at so many rows; `other` where nothing says so. */
export function bankOf(rows: readonly SheetLine[], first: number, last: number): Bank {
  const textOf = (from: number, to: number) =>
    rows
      .slice(from, to)
      .flatMap(({ cells }) => cells.map(plain))
      .join(' ');
  const [above, header] = [textOf(0, first), textOf(first, last + 1)];
  const found =
    NAMES.find(([, name]) => name.test(above)) ?? WORDS.find(([, words]) => words.test(header));
  return found?.[0] ?? 'other';
}

const LABEL = /^(?:本方|查询)?账[号户](?:号码)?[::]?(\d{8,32})?$/;

/** The own account in a cell above the table, beside its label or in the same cell. */
export function accountAbove(rows: readonly SheetLine[], first: number): string | null {
  for (const { cells } of rows.slice(0, first)) {
    const texts = cells.map(plain);
    for (const [at, text] of texts.entries()) {
      const match = LABEL.exec(text.replace(/[-\s]/g, ''));
      if (!match) continue;
      const number = match[1] ?? texts.slice(at + 1).find((next) => next !== '');
      if (number && /^[\d-]{8,40}$/.test(number)) return number.replaceAll('-', '');
    }
  }
  return null;
}
