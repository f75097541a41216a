import {
  AREA,
  chineseDay,
  defineDocumentKind,
  drawTable,
  LINE,
  SIZE,
  type Paper,
  type TableColumn,
} from '@wanchang/documents';
import type { MemberRef } from '@wanchang/membership';
import { sumEntries, sumsOf, taxClause, type Terms } from '@wanchang/negotiation';
import type { ContractParty, PlanKind } from '../domain/contract';
import type { PlanItem } from '../domain/plan';

/** Only the two parties read it; the secretariat sees that there is one. */
export const contractPaper = defineDocumentKind({
  name: 'fulfilment.contract',
  prefix: 'HTWJ',
  title: { zh: '购销合同', en: 'Contract' },
  openToSecretariat: false,
});

export interface ContractContents {
  readonly contract: ContractParty;
  readonly terms: Terms;
  readonly plan: readonly PlanItem[];
  readonly buyer: MemberRef;
  readonly seller: MemberRef;
  /** SHA-256 of the terms, in hexadecimal. */
  readonly hash: string;
}

const COLUMNS: readonly TableColumn[] = [
  { title: '序号 No.', share: 0.1, align: 'center' },
  { title: '品名及规格 Goods', share: 0.3 },
  { title: '数量 Quantity', share: 0.18, align: 'right' },
  { title: '单价 Unit price', share: 0.15, align: 'right' },
  { title: '税率 Tax', share: 0.09, align: 'right' },
  { title: '金额 Amount', share: 0.18, align: 'right' },
];

const PLAN_COLUMNS: readonly TableColumn[] = [
  { title: '款项 Instalment', share: 0.4 },
  { title: '金额 Amount', share: 0.3, align: 'right' },
  { title: '期限 Due by', share: 0.3, align: 'center' },
];

const PLAN_NAMES: Readonly<Record<PlanKind, string>> = {
  deposit: '定金 Deposit',
  on_delivery: '货到付款 On delivery',
  retention: '质保金 Retention',
  other: '其他 Other',
};

/** The contract in both languages, with the hash of its terms: a changed word gives another one. */
export function drawContract(paper: Paper, number: string, contents: ContractContents): void {
  const { contract, terms, hash } = contents;
  paper.text('购销合同', { font: 'title', size: SIZE.two, align: 'center' });
  paper.text('CONTRACT OF SALE', { align: 'center', size: SIZE.four });
  const small = { size: SIZE.five, align: 'center' } as const;
  paper.text(`文件编号 Document: ${number}\u3000合同编号 Contract: ${contract.number}`, small);
  paper.text(`条款摘要 Terms SHA-256: ${hash}`, { ...small, size: 8 }).skip(0.5);
  drawUnits(paper, contents);
  drawGoods(paper, contract, terms);
  drawPlan(paper, contents);
  drawClauses(paper, contract, terms);
  drawSigning(paper);
}

function drawUnits(paper: Paper, { buyer, seller, contract }: ContractContents): void {
  for (const [role, unit] of [
    ['甲方（买方）Buyer', buyer],
    ['乙方（卖方）Seller', seller],
  ] as const)
    paper.text(`${role}: ${unit.nameZh}${unit.nameEn ? ` / ${unit.nameEn}` : ''}`);
  paper.text(`标题 Subject: ${contract.subject}`).skip(0.3);
}

function drawGoods(paper: Paper, { currency, intentAmount }: ContractParty, terms: Terms) {
  paper.heading('一、标的、数量与价格 Goods, quantities and prices').skip(0.2);
  const sums = sumsOf(terms);
  const rows = terms.lines.map((line, at) => {
    const { amount, taxRate } = sums.lines[at]!;
    const goods = line.specification
      ? `${line.description}\n${line.specification}`
      : line.description;
    const quantity = `${line.quantity} ${line.unit}`;
    return [`${at + 1}`, goods, quantity, line.unitPrice, taxRate ? `${taxRate}%` : '—', amount];
  });
  drawTable(paper, COLUMNS, rows);
  for (const { label, amount } of sumEntries(sums))
    paper.text(`${label.zh} ${label.en}: ${currency} ${amount}`, { size: SIZE.four });
  const basis = taxClause(terms);
  paper.text(`${basis.zh}。${basis.en}.`, { size: SIZE.four });
  paper.paragraph(`洽谈成交金额 Agreed total: ${currency} ${intentAmount}。`);
}

function drawPlan(paper: Paper, { contract, plan, terms }: ContractContents): void {
  const { currency, amount, deliveryDueOn } = contract;
  paper.heading('二、交付 Delivery');
  paper.paragraph(
    `交货地点 Place: ${terms.deliveryPlace}。交货期限 Due by: ${chineseDay(deliveryDueOn)} (${deliveryDueOn})。`,
  );
  if (terms.incoterm)
    paper.paragraph(
      `贸易术语 Trade term: ${terms.incoterm} ${terms.incotermPlace} (Incoterms® 2020)。`,
    );
  if (contract.warrantyMonths !== null)
    paper.paragraph(
      `质保期 Warranty: 自最后一批货物验收之日起 ${contract.warrantyMonths} 个月 (months from the last acceptance)。`,
    );
  paper.heading('三、合同金额与付款 Contract amount and payment');
  paper.paragraph(`合同金额 Contract amount: ${currency} ${amount}。${terms.paymentTerms}`);
  if (plan.length === 0) return;
  paper.paragraph(
    '付款按下表分期；与上述付款条件不一致的，以下表为准。The instalments below prevail over the words above.',
  );
  const rows = plan.map((item) => [
    PLAN_NAMES[item.kind],
    `${currency} ${item.amount}`,
    item.dueOn,
  ]);
  drawTable(paper, PLAN_COLUMNS, rows);
}

function drawClauses(paper: Paper, contract: ContractParty, terms: Terms): void {
  const clauses = [
    ...terms.freeTerms.map(({ title, text }) => [title, text] as const),
    ['甲方条款 Clauses of the buyer', contract.buyerClauses] as const,
    ['乙方条款 Clauses of the seller', contract.sellerClauses] as const,
  ].filter(([, text]) => text.trim() !== '');
  clauses.forEach(([title, text], at) => {
    paper.heading(`${'四五六七八九十'.charAt(at) || `(${at + 4})`}、${title}`);
    for (const part of text.split(/\s*\n\s*/)) if (part) paper.paragraph(part);
  });
}

/** Room for the seals and signatures of both, side by side. */
function drawSigning(paper: Paper): void {
  paper.skip(0.5).keep(6 * LINE);
  const top = paper.y;
  const half = AREA.width / 2;
  for (const [x, party] of [
    [0, '甲方 Buyer'],
    [half, '乙方 Seller'],
  ] as const) {
    paper.y = top;
    for (const line of [`${party}（盖章 seal）：`, '代表 Signed：', '日期 Date：'])
      paper.text(line, { x, width: half, pitch: 1.6 * LINE, size: SIZE.four });
  }
}
