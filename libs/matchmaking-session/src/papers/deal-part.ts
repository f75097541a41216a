import { drawTable, type Paper } from '@wanchang/documents';
import { FEWEST_SHOWN } from '../domain/follow-up';

interface Deals {
  readonly currency: string;
  readonly agreements: number;
  readonly agreed: string | null;
  readonly contracts: number;
  readonly contracted: string | null;
  readonly performances: number;
  readonly performed: string | null;
}

/** What came of the meetings on the platform. */
export interface DealPart {
  readonly rooms: number;
  readonly deals: readonly Deals[];
}

const sum = { share: 0.28, align: 'right' as const };
const COLUMNS = [
  { title: '币种', share: 0.16 },
  ...['成交', '签订合同', '已履约'].map((title) => ({ title, ...sum })),
];

/** Beside each other, and never added: a deal passes through all three. */
export function drawDeals(paper: Paper, { rooms, deals }: DealPart): void {
  if (rooms === 0) return;
  paper.heading('线上进展');
  paper.paragraph(`由本次会议的洽谈转入线上洽谈室 ${rooms} 个。`);
  if (deals.length === 0) return;
  drawTable(paper, COLUMNS, deals.map(dealRow));
  paper.paragraph(`成交、合同、履约金额分别统计，不相加。少于 ${FEWEST_SHOWN} 笔的金额不列出。`);
}

const dealRow = (deal: Deals): string[] => [
  deal.currency,
  stated(deal.agreements, deal.agreed),
  stated(deal.contracts, deal.contracted),
  stated(deal.performances, deal.performed),
];

const stated = (deals: number, amount: string | null): string =>
  deals === 0 ? '—' : `${deals} 笔${amount ? ` ${amount}` : ''}`;
