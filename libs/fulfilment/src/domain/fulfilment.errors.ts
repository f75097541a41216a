import { defineErrors, fieldProblem, type TextArguments } from '@wanchang/kernel';
import { CLOSING_ERRORS } from './closing.errors';
import { COOPERATION_ERRORS } from './cooperation.errors';
import { SIGNING_ERRORS } from './signing.errors';

export const fulfilmentErrors = defineErrors('fulfilment', {
  'contract-not-found': {
    kind: 'not-found',
    zh: '没有找到这份合同。',
    en: 'This contract was not found.',
  },
  'agreement-not-found': {
    kind: 'not-found',
    zh: '没有找到这个洽谈室的协议：双方达成协议后才有合同。',
    en: 'No agreement was found for this deal room: a contract follows an agreement.',
  },
  'delivery-not-found': {
    kind: 'not-found',
    zh: '没有找到这批货物。',
    en: 'This delivery was not found.',
  },
  'payment-not-found': {
    kind: 'not-found',
    zh: '没有找到这笔款项。',
    en: 'This payment was not found.',
  },
  'file-not-found': { kind: 'not-found', zh: '没有找到这个文件。', en: 'This file was not found.' },
  'file-subject': {
    kind: 'invalid',
    zh: '请说明文件属于哪一批货物、哪一笔款项或发票。',
    en: 'Say what the file belongs to: a delivery, a payment or an invoice.',
  },
  ...SIGNING_ERRORS,
  'not-running': {
    kind: 'conflict',
    zh: '双方签署后、合同结束前才能登记。',
    en: 'This is possible once both sides have signed and until the contract has ended.',
  },
  'not-signed': {
    kind: 'conflict',
    zh: '双方签署后才能登记。',
    en: 'This is possible once both sides have signed.',
  },
  'claim-too-late': {
    kind: 'conflict',
    zh: '合同已结束，对它提出争议的期限（{until}）已过。',
    en: 'The contract has ended, and claims on it could be made until {until}.',
  },
  'quantity-whole': {
    kind: 'invalid',
    zh: '第 {no} 项按“{unit}”计数，数量须为整数。',
    en: 'Line {no} is counted in “{unit}”: give a whole number.',
  },
  'return-reason-missing': {
    kind: 'invalid',
    zh: '请写明退货原因，对方据此确认。',
    en: 'Say why the goods go back: the other side decides by it.',
  },
  'not-yours': {
    kind: 'forbidden',
    zh: '只有登记的一方可以撤回或更正。',
    en: 'Only the side that recorded it can withdraw or correct it.',
  },
  'invoice-not-found': {
    kind: 'not-found',
    zh: '没有找到这张发票。',
    en: 'This invoice was not found.',
  },
  'invoice-decided': {
    kind: 'conflict',
    zh: '这张发票已确认或已撤回；已确认的发票请登记红字发票冲销。',
    en: 'This invoice was confirmed or withdrawn already; a confirmed one is reversed by a red invoice.',
  },
  'invoice-has-red': {
    kind: 'conflict',
    zh: '这张发票已被红字发票冲销，请先撤回红字发票。',
    en: 'A red invoice reverses this one; withdraw that first.',
  },
  'invoice-over': {
    kind: 'not-possible',
    zh: '开票合计将达 {total}，超出合同金额 {amount}。请核对；确需多开，请说明原因。',
    en: 'Invoices would add up to {total}, more than the contract amount {amount}. Check it; if it is right, say why.',
  },
  'invoice-ahead': {
    kind: 'not-possible',
    zh: '开票合计将达 {total}，超出已验收货物和已付款的金额 {amount}。请核对；如属预先开票，请说明。',
    en: 'Invoices would add up to {total}, more than what was delivered or paid ({amount}). Check it; if it is invoiced ahead, say so.',
  },
  'invoice-red-needed': {
    kind: 'not-possible',
    zh: '没有这张红字发票，开票合计将为 {total}，超出 {amount}（合同金额，或已验收货物和已付款的金额）。请核对并先撤回或红冲多开的蓝字发票；确需如此，请说明原因。',
    en: 'Without this red invoice {total} would be invoiced, more than {amount} (the contract amount, or what was delivered or paid). Check it, and withdraw or reverse what is invoiced too much first; if it is right, say why.',
  },
  ...CLOSING_ERRORS,
  'contract-ended': {
    kind: 'conflict',
    zh: '合同已经结束。',
    en: 'The contract has ended.',
  },
  'plan-sum': {
    kind: 'invalid',
    zh: '付款计划合计 {sum}，应等于合同金额 {amount}。',
    en: 'The payment plan adds up to {sum}; it must be the contract amount {amount}.',
  },
  'line-unknown': {
    kind: 'invalid',
    zh: '合同没有第 {no} 项。',
    en: 'The contract has no line {no}.',
  },
  'line-twice': {
    kind: 'invalid',
    zh: '第 {no} 项只能填写一次。',
    en: 'Line {no} may stand only once.',
  },
  'over-delivery': {
    kind: 'not-possible',
    zh: '第 {no} 项超出约定数量；确需多交，请说明双方约定。',
    en: 'Line {no} is more than was agreed; to deliver more, say what was agreed about it.',
  },
  'over-return': {
    kind: 'not-possible',
    zh: '第 {no} 项退货多于已验收的数量。',
    en: 'More of line {no} would be returned than was accepted.',
  },
  'delivery-decided': {
    kind: 'conflict',
    zh: '这批货物已验收。',
    en: 'This delivery has been decided already.',
  },
  'not-your-turn': {
    kind: 'forbidden',
    zh: '这应由对方办理。',
    en: 'This is for the other side to do.',
  },
  'accepted-too-much': {
    kind: 'invalid',
    zh: '第 {no} 项验收数量不能超过送货数量。',
    en: 'No more of line {no} can be accepted than was delivered.',
  },
  'result-missing': {
    kind: 'invalid',
    zh: '没有全部验收时请写明原因。',
    en: 'Say why, when not all is accepted.',
  },
  'in-the-future': {
    kind: 'invalid',
    zh: '日期不能晚于今天。',
    en: 'The day must not be after today.',
  },
  'other-currency': {
    kind: 'invalid',
    zh: '合同以 {currency} 计价，请按 {currency} 登记。',
    en: 'The contract is in {currency}; record the payment in {currency}.',
  },
  'amount-decimals': {
    kind: 'invalid',
    zh: '金额最多 {decimals} 位小数。',
    en: 'An amount has at most {decimals} decimals.',
  },
  'over-payment': {
    kind: 'not-possible',
    zh: '将超出合同金额 {amount}；确需多付，请说明双方约定。',
    en: 'More than the contract amount {amount} would be paid; to pay more, say what was agreed about it.',
  },
  'over-refund': {
    kind: 'not-possible',
    zh: '退款不能多于已确认收到的款项。',
    en: 'No more can be refunded than was confirmed as paid.',
  },
  'payment-decided': {
    kind: 'conflict',
    zh: '这笔款项已有答复。',
    en: 'This payment has been answered already.',
  },
  'invoice-known': {
    kind: 'conflict',
    zh: '这张发票已登记。',
    en: 'This invoice is on record already.',
  },
  'invoice-to-reverse': {
    kind: 'not-possible',
    zh: '没有找到要红冲的蓝字发票，或它已红冲。',
    en: 'The invoice to reverse was not found, or is reversed already.',
  },
  'invoice-tax': {
    kind: 'invalid',
    zh: '税额不能大于价税合计。',
    en: 'The tax cannot be more than the amount.',
  },
  'reason-missing': {
    kind: 'invalid',
    zh: '请写明原因。',
    en: 'Say why.',
  },
  'too-many': {
    kind: 'not-possible',
    zh: '已达上限 {limit}。',
    en: 'The limit of {limit} is reached.',
  },
  'dispute-open': {
    kind: 'conflict',
    zh: '还有未了结的争议，请先了结。',
    en: 'A dispute is open; settle or close it first.',
  },
  'dispute-not-found': {
    kind: 'not-found',
    zh: '没有找到这项争议。',
    en: 'This dispute was not found.',
  },
  'dispute-step': {
    kind: 'conflict',
    zh: '争议目前的状态不允许这样办理，请刷新后查看。',
    en: 'The dispute does not allow this now; reload and look at its state.',
  },
  'own-proposal': {
    kind: 'forbidden',
    zh: '这是贵方自己提出的方案，请等待对方答复。',
    en: 'This is your own proposal; wait for the other side.',
  },
  'payment-unknown': {
    kind: 'invalid',
    zh: '合同没有第 {no} 笔款项。',
    en: 'The contract has no payment {no}.',
  },
  'dispute-subject': {
    kind: 'invalid',
    zh: '请指明争议的标的或款项。',
    en: 'Name the lines or payments that the claim is about.',
  },
  'rating-of-oneself': {
    kind: 'forbidden',
    zh: '不能评价自己的单位。',
    en: 'A unit cannot rate itself.',
  },
  'rating-not-possible': {
    kind: 'conflict',
    zh: '合同完成后 14 天内可以评价一次。',
    en: 'A contract can be rated once, within 14 days of its completion.',
  },
  'rating-known': {
    kind: 'conflict',
    zh: '贵方已评价过。',
    en: 'Your side has rated already.',
  },
  'rating-not-found': {
    kind: 'not-found',
    zh: '没有找到这条评价，或还没有公开。',
    en: 'This rating was not found, or is not shown yet.',
  },
  ...COOPERATION_ERRORS,
  'double-not-suspected': {
    kind: 'conflict',
    zh: '这份合同没有待核实的重复签订。',
    en: 'No double signing of this contract waits to be looked into.',
  },
});

export type FulfilmentErrorCode = keyof typeof fulfilmentErrors.table;

/** A refusal that stands at the field it is about. */
export function refusalAt(field: string, code: FulfilmentErrorCode, args: TextArguments = {}) {
  const text = fulfilmentErrors.table[code];
  return fulfilmentErrors(code, { args, fields: [fieldProblem(field, code, text, args)] });
}
