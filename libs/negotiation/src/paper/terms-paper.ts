import { chineseDay, drawTable, type Paper, type TableColumn } from '@wanchang/documents';
import { taxClause, sumEntries } from '../domain/sum-text';
import { sumsOf } from '../domain/sums';
import type { Terms } from '../domain/terms';

const COLUMNS: readonly TableColumn[] = [
  { title: '序号', share: 0.07, align: 'center' },
  { title: '品名及规格', share: 0.31 },
  { title: '数量', share: 0.13, align: 'right' },
  { title: '单位', share: 0.09, align: 'center' },
  { title: '单价', share: 0.15, align: 'right' },
  { title: '税率', share: 0.08, align: 'right' },
  { title: '金额', share: 0.17, align: 'right' },
];

const NUMERALS = '一二三四五六七八九十';

/** 一 to 九十九, as clauses are counted. */
export function clauseNumber(at: number): string {
  const [tens, ones] = [Math.floor(at / 10), at % 10];
  const head = tens === 0 ? '' : `${tens === 1 ? '' : NUMERALS[tens - 1]}十`;
  return head + (ones === 0 ? '' : NUMERALS[ones - 1]);
}

/** `1234567.5` as `1,234,567.5`. */
export function grouped(decimal: string): string {
  return decimal.replace(/\B(?<!\.\d*)(?=(\d{3})+(?!\d))/g, ',');
}

/** Everything that was promised, clause by clause. */
export function drawTerms(paper: Paper, terms: Terms): void {
  const { lines, currency, deliveryPlace, deliveryDate, paymentTerms, freeTerms } = terms;
  const sums = sumsOf(terms);
  paper.heading('一、标的、数量与价格');
  paper.skip(0.2);
  const rows = lines.map(({ description, specification, quantity, unit, unitPrice }, at) => {
    const { amount, taxRate } = sums.lines[at]!;
    const named = specification ? `${description}\n${specification}` : description;
    const [count, price] = [grouped(quantity), grouped(unitPrice)];
    return [`${at + 1}`, named, count, unit, price, taxRate ? `${taxRate}%` : '—', grouped(amount)];
  });
  drawTable(paper, COLUMNS, rows);
  const entries = sumEntries(sums).map(({ label, amount }) => `${label.zh} ${grouped(amount)}`);
  paper.paragraph(
    `${entries.join('；')}；合计应付 ${currency} ${grouped(sums.total)}（均以 ${currency} 计，${taxClause(terms).zh}）。`,
  );
  const clauses: readonly (readonly [title: string, text: string])[] = [
    [
      '交付',
      `交货地点：${deliveryPlace}。交货日期：${chineseDay(deliveryDate)}前。${tradeRule(terms)}`,
    ],
    ['付款', paymentTerms],
    ...freeTerms.map(({ title, text }) => [title, text] as const),
  ];
  clauses.forEach(([title, text], at) => {
    paper.heading(`${clauseNumber(at + 2)}、${title}`);
    for (const part of text.split(/\s*\n\s*/)) if (part) paper.paragraph(part);
  });
}

function tradeRule({ incoterm, incotermPlace }: Terms): string {
  return incoterm ? `贸易术语：${incoterm} ${incotermPlace}（Incoterms® 2020）。` : '';
}
