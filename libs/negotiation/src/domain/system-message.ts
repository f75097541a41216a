import { fillIn, type LocalisedText } from '@wanchang/kernel';
import type { DealSide } from './deal-room';

/** What the product itself writes into a room. Kept as code and arguments, worded when it is read. */
const TEXTS = {
  'room-opened': { zh: '{side}（{by}）开启了洽谈。', en: '{side} ({by}) opened the deal room.' },
  'offer-made': {
    zh: '{side}（{by}）提出第 {no} 版报价，总价 {total}。',
    en: '{side} ({by}) made offer no. {no}, total {total}.',
  },
  'offer-countered': {
    zh: '{side}（{by}）还价：第 {no} 版，总价 {total}。',
    en: '{side} ({by}) countered with offer no. {no}, total {total}.',
  },
  'offer-declined': {
    zh: '{side}（{by}）谢绝了第 {no} 版报价。{reason}',
    en: '{side} ({by}) declined offer no. {no}. {reason}',
  },
  'offer-withdrawn': {
    zh: '{side}（{by}）撤销了第 {no} 版报价。{reason}',
    en: '{side} ({by}) withdrew offer no. {no}. {reason}',
  },
  'offer-expired': {
    zh: '第 {no} 版报价已过有效期。',
    en: 'Offer no. {no} is no longer valid.',
  },
  'offer-accepted': {
    zh: '{side}（{by}）接受了第 {no} 版报价，双方达成协议 {agreement}，总价 {total}。',
    en: '{side} ({by}) accepted offer no. {no}: agreement {agreement}, total {total}.',
  },
  'room-closed': {
    zh: '{side}（{by}）结束了洽谈。{reason}',
    en: '{side} ({by}) closed the deal room. {reason}',
  },
  'member-lost-access': {
    zh: '{side}目前不能参与洽谈；记录仍可查看。',
    en: '{side} cannot take part at present; the record stays readable.',
  },
  'member-regained-access': {
    zh: '{side}已恢复参与洽谈。',
    en: '{side} takes part again.',
  },
} as const satisfies Record<string, LocalisedText>;

export type SystemMessageCode = keyof typeof TEXTS;

export interface SystemMessage {
  readonly code: SystemMessageCode;
  readonly args: { readonly side?: DealSide } & Readonly<Record<string, string | number>>;
}

const SIDES: Readonly<Record<DealSide, LocalisedText>> = {
  buyer: { zh: '买方', en: 'The buyer' },
  seller: { zh: '卖方', en: 'The seller' },
};

/** @param actor whose name stands for the side that did it; “the buyer” or “the seller” where it is absent */
export function systemMessageText(
  { code, args }: SystemMessage,
  actor?: LocalisedText,
): LocalisedText {
  const { side, total, ...others } = args;
  const text = fillIn(TEXTS[code], {
    ...others,
    side: actor ?? (side ? SIDES[side] : ''),
    ...(total !== undefined && { total: groupDigits(String(total)) }),
  });
  return { zh: text.zh.trim(), en: text.en.trim() };
}

/** An amount as people read it: `CNY 1234567.50` is `CNY 1,234,567.50`. */
function groupDigits(amount: string): string {
  return amount.replace(/\d+/, (whole) => whole.replace(/\B(?=(\d{3})+$)/g, ','));
}
