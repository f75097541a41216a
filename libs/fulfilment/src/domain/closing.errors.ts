import type { ErrorTable } from '@wanchang/kernel';

/** Refusals about the end of a contract; part of the one table of this library. */
export const CLOSING_ERRORS = {
  'closing-undecided': {
    kind: 'conflict',
    zh: '还有送货或退货等待验收，请先验收。',
    en: 'A delivery or return waits to be accepted; decide it first.',
  },
  'closing-open': {
    kind: 'not-possible',
    zh: '合同还有未交货物、未付或待确认的款项。请逐项核对，并明确接受后再完成。',
    en: 'Goods or payments of this contract are open. Look at each, and accept them expressly to complete it.',
  },
  'closing-rest': {
    kind: 'invalid',
    zh: '请选择未付款项是仍应支付，还是双方不再要求支付。',
    en: 'Say whether what is unpaid stays owed, or both let it go.',
  },
  'closing-unconfirmed': {
    kind: 'conflict',
    zh: '还有款项等待确认：请先确认或否认，再决定不再要求支付。',
    en: 'A payment or refund waits to be confirmed; answer it before what is unpaid is let go.',
  },
  'closing-grown': {
    kind: 'conflict',
    zh: '提议后未付款项由 {before} 增加到 {now}。请先点“不同意”，再由一方重新提议。',
    en: 'Since the proposal the unpaid amount grew from {before} to {now}; decline it, and propose anew.',
  },
  'closing-missing': {
    kind: 'not-found',
    zh: '没有待答复的结束提议。',
    en: 'No proposal to end the contract waits for an answer.',
  },
  'closing-waits': {
    kind: 'conflict',
    zh: '结束合同的提议正在等待答复。',
    en: 'A proposal to end the contract waits for an answer.',
  },
  'closing-changed': {
    kind: 'conflict',
    zh: '未完事项或提议与页面所示不同，尚未办理。现在：{open}。请核对后重新确认。',
    en: 'What is open, or what is proposed, differs from what the page showed; nothing was done. Now: {open}. Look at it and confirm again.',
  },
} as const satisfies ErrorTable;
