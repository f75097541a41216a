import { chineseDay, type Paper } from '@wanchang/documents';
import type { OfferState } from '../domain/offer.states';
import { effectiveState } from '../domain/deal-room';
import type { OfferRow } from '../persistence/offers';
import { drawHead, drawParties, type Parties } from './agreement-paper';
import { drawTerms } from './terms-paper';

export const STATES: Readonly<Record<OfferState, string>> = {
  open: '有效，等待答复',
  countered: '已被新一版报价取代',
  withdrawn: '已撤销',
  declined: '已谢绝',
  accepted: '已接受',
  expired: '已过有效期',
};

/** Civil Code 476. */
const BINDING: Readonly<Record<string, string>> = {
  true: '（有效期内可撤销）',
  false: '（有效期内不可撤销）',
  null: '',
};

interface OfferPaper extends Parties {
  readonly room: { readonly number: string; readonly subject: string };
  readonly offer: OfferRow;
  /** When it is printed. */
  readonly at: Date;
}

export const ROLES = { buyer: '买方', seller: '卖方' } as const;

/** A version of an offer as it stands now. It is a print for the two parties: it has no number of its own. */
export function drawOffer(paper: Paper, { room, offer, at, buyer, seller }: OfferPaper): void {
  const { no, side, byName, terms, createdAt, validUntil } = offer;
  drawHead(paper, '报　价　单', `洽谈编号：${room.number}\u3000第${no}版`);
  const [from, to] = side === 'buyer' ? [buyer, seller] : [seller, buyer];
  drawParties(
    paper,
    [`报价方（${ROLES[side]}）`, from],
    [`受价方（${ROLES[side === 'buyer' ? 'seller' : 'buyer']}）`, to],
  );
  paper.text(`标题：${room.subject}`);
  paper.text(`报价时间：${chineseTime(createdAt)}（${byName}）`);
  paper.text(`有效期至：${chineseTime(validUntil)}${BINDING[String(terms.revocable ?? null)]}`);
  paper.text(`状态：${STATES[effectiveState(offer)]}（截至${chineseTime(at)}）`).skip(0.3);
  drawTerms(paper, terms);
}

const TIME = new Intl.DateTimeFormat('zh-CN', {
  ...{ timeZone: 'Asia/Shanghai', hourCycle: 'h23' },
  ...{ hour: '2-digit', minute: '2-digit' },
});

/** To the minute, in Beijing time. */
export const chineseTime = (instant: Date) => `${chineseDay(instant)}${TIME.format(instant)}`;
