import { chineseDay, ISSUER, SIZE, type Paper } from '@wanchang/documents';

export interface PrintedInvoice {
  readonly number: string;
  readonly unitName: string;
  readonly year: number;
  readonly amount: string;
  readonly paid: string;
  readonly waived: string;
  readonly owed: string;
  readonly dueOn: string;
  readonly issuedAt: Date;
}

/** The request to pay, as it stands today; no invoice for the tax office, and it says so. */
export function drawInvoice(paper: Paper, invoice: PrintedInvoice): void {
  const { number, unitName, year, amount, paid, waived, owed, dueOn, issuedAt } = invoice;
  paper.skip(2).text('服务年费缴费通知', { font: 'title', size: 32, align: 'center', pitch: 50 });
  paper.text('（非发票）', { align: 'center', size: SIZE.four });
  paper.skip(1).text(`编号：${number}`, { align: 'right', size: SIZE.four }).skip(1);
  paper.text(`${unitName}：`);
  paper.paragraph(
    `贵单位 ${year} 年服务年费为人民币 ${amount} 元，请于 ${chineseDay(dueOn)}前缴纳。`,
  );
  if (Number(paid) > 0) paper.paragraph(`已缴 ${paid} 元。`);
  if (Number(waived) > 0) paper.paragraph(`已减免 ${waived} 元。`);
  paper.paragraph(`尚应缴纳人民币 ${owed} 元。`);
  paper.paragraph(`汇款时请在附言中写明单位全称和编号 ${number}，以便及时入账。`);
  paper.skip(2).text(ISSUER.zh, { align: 'right' });
  paper.text(chineseDay(issuedAt), { align: 'right' });
}
