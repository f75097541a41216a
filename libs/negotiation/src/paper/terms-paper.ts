import { formatDecimal, multiplyMoney } from '@wanchang/kernel';
import { chineseDay, drawTable, type Paper, type TableColumn } from '@wanchang/documents';
import { totalOf, type Terms } from '../domain/terms';

const COLUMNS: readonly TableColumn[] = [
  { title: '序号', share: 0.07, align: 'center' },
  { title: '品名及规格', share: 0.37 },
  { title: '数量', share: 0.14, align: 'right' },
  { title: '单位', share: 0.09, align: 'center' },
  { title: '单价', share: 0.15, align: 'right' },
  { title: '金额', share: 0.18, align: 'right' },
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
  paper.heading('一、标的、数量与价格');
  paper.skip(0.2);
  const rows = lines.map(({ description, specification, quantity, unit, unitPrice }, at) => {
    const { amount } = multiplyMoney({ amount: unitPrice, currency }, quantity);
    const named = specification ? `${description}\n${specification}` : description;
    return [`${at + 1}`, named, grouped(quantity), unit, grouped(unitPrice), grouped(amount)];
  });
  const total = `${currency} ${grouped(formatDecimal(totalOf(terms).amount, 2))}`;
  drawTable(paper, COLUMNS, rows);
  paper.paragraph(`合计：${total}（单价与金额均以 ${currency} 计）。`);
  const clauses: readonly (readonly [title: string, text: string])[] = [
    ['交付', `交货地点：${deliveryPlace}。交货日期：${chineseDay(deliveryDate)}前。`],
    ['付款', paymentTerms],
    ...freeTerms.map(({ title, text }) => [title, text] as const),
  ];
  clauses.forEach(([title, text], at) => {
    paper.heading(`${clauseNumber(at + 2)}、${title}`);
    for (const part of text.split(/\s*\n\s*/)) if (part) paper.paragraph(part);
  });
}
