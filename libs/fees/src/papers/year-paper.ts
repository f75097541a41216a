import { chineseDay, drawTable, ISSUER, SIZE, type Paper } from '@wanchang/documents';
import type { MemberKind } from '@wanchang/membership';

export interface YearFigures {
  readonly kind: MemberKind;
  readonly invoices: number;
  readonly invoiced: string;
  readonly paid: string;
  readonly waived: string;
  readonly owed: string;
  readonly late: string;
  readonly credit: string;
}

export const KIND_NAMES: Readonly<Record<MemberKind, string>> = {
  county: '县市区',
  development_zone: '开发区',
  key_township: '重点乡镇',
  domestic_enterprise: '国内企业',
  foreign_enterprise: '外资企业',
};

export interface YearStatement {
  readonly year: number;
  readonly at: Date;
  readonly kinds: readonly YearFigures[];
  readonly sum: Omit<YearFigures, 'kind'>;
  /** Received in the year, of all completed payments. */
  readonly received: string;
  readonly payments: number;
}

const MONEY = { align: 'right', share: 0.135 } as const;
const COLUMNS = [
  { title: '单位类别', share: 0.13 },
  { title: '份数', share: 0.06, align: 'right' },
  ...['应收', '已收', '减免', '尚欠', '其中逾期', '结余'].map((title) => ({ title, ...MONEY })),
] as const;

/** What was invoiced, paid, waived and is owed of a year’s fees, by kind of unit. */
export function drawYear(
  paper: Paper,
  { year, at, kinds, sum, received, payments }: YearStatement,
) {
  paper.skip(1).text(`${year} 年服务年费收缴情况`, {
    ...{ font: 'title', size: 26, align: 'center', pitch: 44 },
  });
  paper.text(`统计至${chineseDay(at)}，单位：元`, { align: 'right', size: SIZE.four }).skip(0.5);
  const row = (name: string, figures: Omit<YearFigures, 'kind'>) => [
    ...[name, String(figures.invoices), figures.invoiced, figures.paid, figures.waived],
    ...[figures.owed, figures.late, figures.credit],
  ];
  const rows = kinds.map(({ kind, ...figures }) => row(KIND_NAMES[kind], figures));
  drawTable(paper, COLUMNS, [...rows, row('合计', sum)]);
  paper.skip(1).paragraph(`本年度到账 ${payments} 笔，计人民币 ${received} 元。`);
  paper.skip(2).text(ISSUER.zh, { align: 'right' }).text(chineseDay(at), { align: 'right' });
}
