import { defineErrors } from '@wanchang/kernel';

export const feesErrors = defineErrors('fees', {
  'invoice-not-found': {
    kind: 'not-found',
    zh: '没有找到此缴费通知。',
    en: 'This invoice was not found.',
  },
  'payment-not-found': {
    kind: 'not-found',
    zh: '没有找到此笔款项，或它已办理。',
    en: 'This payment was not found, or is settled.',
  },
  'rate-missing': {
    kind: 'not-possible',
    zh: '还没有设定 {year} 年该类单位的年费标准。',
    en: 'No annual fee is set for this kind of unit in {year}.',
  },
  'already-invoiced': {
    kind: 'conflict',
    zh: '该单位 {year} 年的缴费通知已出具。',
    en: 'The unit has its invoice for {year} already.',
  },
  'not-open': {
    kind: 'conflict',
    zh: '此缴费通知已结清或已取消。',
    en: 'This invoice is settled or cancelled.',
  },
  'has-payments': {
    kind: 'conflict',
    zh: '此缴费通知已收到款项，不能取消。',
    en: 'This invoice has payments and cannot be cancelled.',
  },
  'waiver-too-large': {
    kind: 'not-possible',
    zh: '减免金额不能超过尚欠的 {owed} 元。',
    en: 'A waiver is at most the {owed} CNY that are owed.',
  },
  'receipt-number-taken': {
    kind: 'conflict',
    zh: '此票据号码已登记在另一笔款项上。',
    en: 'This receipt number is on record with another payment.',
  },
  'stale-version': {
    kind: 'conflict',
    zh: '此缴费通知刚有变动，请刷新后再试。',
    en: 'This invoice has just changed; reload and try again.',
  },
  'statement-unknown': {
    kind: 'invalid',
    zh: '没有找到对账单的表头：需要交易日期、收入与支出（或金额）、余额各列。请从网银重新导出“交易明细”（.xlsx 或 .csv）。',
    en: 'No header of a bank statement was found: day, amounts in and out, and balance. Export the transactions from online banking again (.xlsx or .csv).',
  },
  'statement-without-balance': {
    kind: 'invalid',
    zh: '此对账单没有余额列，无法证明明细完整。请在网银导出时选择包含余额。',
    en: 'This statement has no balances, so it cannot be proven complete. Export it again with the balance.',
  },
  'statement-empty': {
    kind: 'invalid',
    zh: '此对账单没有任何交易明细。',
    en: 'This statement has no transactions.',
  },
  'statement-row-unread': {
    kind: 'invalid',
    zh: '第 {row} 行的“{column}”无法读取，没有导入任何内容。请更正或重新导出后再上传。',
    en: 'Row {row}: “{column}” cannot be read, and nothing was imported. Correct it or export the file again.',
  },
  'statement-account-missing': {
    kind: 'invalid',
    zh: '对账单中没有本方账号，请在上传时填写。',
    en: 'The statement does not say its own account: give the number with the upload.',
  },
  'statement-accounts-differ': {
    kind: 'invalid',
    zh: '对账单中有另一个本方账号 {found}。一个文件只能是一个账户的明细。',
    en: 'The statement has another own account, {found}. A file holds the transactions of one account.',
  },
  'statement-gap': {
    kind: 'invalid',
    zh: '第 {before} 行与第 {row} 行之间余额不连续：应为 {expected}，实为 {found}，其间可能缺少明细。没有导入任何内容，请重新导出完整的对账单。',
    en: 'Between rows {before} and {row} the balance breaks: {expected} was expected, {found} is stated; a row may be missing. Nothing was imported: export the whole statement again.',
  },
  'statement-not-continuous': {
    kind: 'conflict',
    zh: '此对账单与已导入的明细不连续：{day} 的余额应为 {expected}，实为 {found}。请先导入其间的对账单，或选择“不连续也导入”。',
    en: 'This statement does not join what was imported: the balance of {day} should be {expected}, and {found} is stated. Import what lies between first, or choose to import it all the same.',
  },
  'statement-known': {
    kind: 'conflict',
    zh: '此对账单的 {lines} 行此前均已导入，没有重复计入。',
    en: 'All {lines} rows of this statement were imported before; nothing was counted twice.',
  },
  'statement-not-found': {
    kind: 'not-found',
    zh: '没有找到此对账单。',
    en: 'This statement was not found.',
  },
  'line-not-found': {
    kind: 'not-found',
    zh: '没有找到此笔明细。',
    en: 'This line was not found.',
  },
  'line-not-open': {
    kind: 'conflict',
    zh: '此笔明细已办理，请刷新。',
    en: 'This line is settled already; reload.',
  },
  'parts-differ': {
    kind: 'invalid',
    zh: '各单位金额之和应为 {amount} 元，实为 {sum} 元。',
    en: 'The parts add up to {sum} and should be {amount} CNY.',
  },
  'part-twice': {
    kind: 'invalid',
    zh: '同一单位只能填写一次。',
    en: 'Name each unit once.',
  },
  'not-a-draft': {
    kind: 'conflict',
    zh: '此缴费通知已出具。',
    en: 'This invoice is issued already.',
  },
  'not-issued': {
    kind: 'conflict',
    zh: '此缴费通知尚未出具、已发送，或已结清。',
    en: 'This invoice is not issued yet, was sent, or is settled.',
  },
  'receipt-not-found': {
    kind: 'not-found',
    zh: '没有找到此票据。',
    en: 'This receipt was not found.',
  },
  'e-invoice-number': {
    kind: 'invalid',
    zh: '数电票号码为 20 位数字，没有发票代码；所填为 {digits} 位。',
    en: 'The number of a digital invoice has 20 digits and no code; this has {digits}.',
  },
  'has-receipt': {
    kind: 'conflict',
    zh: '此笔款项已登记票据 {number}。换开时先登记冲销它的红字票据。',
    en: 'Receipt {number} is on record for this payment. Record the red one that nets it first.',
  },
  'receipt-not-blue': {
    kind: 'invalid',
    zh: '没有找到被冲销的蓝字票据，或它已被冲销。',
    en: 'The receipt to be netted is not the one of this payment, or was netted before.',
  },
  'red-amount-differs': {
    kind: 'invalid',
    zh: '红字票据的金额应与蓝字票据的 {amount} 元相抵。',
    en: 'A red receipt nets the {amount} CNY of its blue one.',
  },
});
