import {
  chineseDay,
  defineDocumentKind,
  ISSUER,
  SIZE,
  type Paper,
  type ReservedNumber,
} from '@wanchang/documents';

/** The platform's own receipt; no invoice for the tax office, and it says so. */
export const receiptPaper = defineDocumentKind({
  name: 'fees.receipt',
  prefix: 'SK',
  title: { zh: '收款凭据（非发票）', en: 'Receipt (no tax invoice)' },
  openToSecretariat: true,
});

export interface Receipt {
  readonly unitName: string;
  readonly amount: string;
  readonly receivedOn: string;
  readonly payer: string;
}

export function drawReceipt(
  paper: Paper,
  { unitName, amount, receivedOn, payer, number, at }: Receipt & ReservedNumber,
): void {
  paper.skip(2).text('收款凭据', { font: 'title', size: 36, align: 'center', pitch: 54 });
  paper.text('（非发票）', { align: 'center', size: SIZE.four });
  paper.skip(1).text(`编号：${number}`, { align: 'right', size: SIZE.four }).skip(1);
  paper.text(`成员单位：${unitName}`).text(`付款人：${payer}`);
  paper.text(`收款日期：${chineseDay(receivedOn)}`);
  paper.text(`金额：人民币 ${amount} 元`).text('事由：服务年费').skip(2);
  paper.text(ISSUER.zh, { align: 'right' }).text(chineseDay(at), { align: 'right' });
}
