import { defineErrors } from '@wanchang/kernel';

export const auctionsErrors = defineErrors('auctions', {
  'auction-not-found': {
    kind: 'not-found',
    zh: '没有找到这场竞价。',
    en: 'This auction was not found.',
  },
  'auction-invalid': {
    kind: 'invalid',
    zh: '竞价有 {count} 处需要改正。',
    en: '{count} parts of the auction need correction.',
  },
  'too-few-bidders': {
    kind: 'not-possible',
    zh: '竞价至少要有 {least} 家单位。',
    en: 'An auction needs {least} bidders at least.',
  },
  'already-set': {
    kind: 'conflict',
    zh: '这个询价已有一场竞价。',
    en: 'This request has an auction already.',
  },
  'not-running': {
    kind: 'conflict',
    zh: '竞价没有开始，或已经结束。',
    en: 'The auction has not begun, or is over.',
  },
  'bid-too-high': {
    kind: 'invalid',
    zh: '出价至多 {most}：比上次低至少一个幅度。',
    en: 'Bid {most} at most: below your last bid by at least one step.',
  },
  'bid-malformed': {
    kind: 'invalid',
    zh: '出价应大于 0，最多两位小数。',
    en: 'A bid is above 0 with 2 decimals at most.',
  },
  'buyer-not-active': {
    kind: 'conflict',
    zh: '采购单位目前不能参与交易；记录仍可查看。',
    en: 'The buyer cannot trade at present; the record stays readable.',
  },
  'already-over': {
    kind: 'conflict',
    zh: '竞价已经结束，不能取消。',
    en: 'The auction is over and cannot be cancelled.',
  },
});

export type AuctionsErrorCode = keyof typeof auctionsErrors.table;
