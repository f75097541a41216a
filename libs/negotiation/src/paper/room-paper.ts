import { SIZE, type Paper } from '@wanchang/documents';
import { setImmediate as others } from 'node:timers/promises';
import { effectiveState } from '../domain/deal-room';
import { offerDifferences } from '../domain/offer-differences';
import { RECORD_LIMITS } from '../domain/room-record';
import { wording } from '../domain/wording';
import type { AgreementRow, OfferRow } from '../persistence/offers';
import { drawHead, drawParties, type Parties } from './agreement-paper';
import { chineseTime, ROLES, STATES } from './offer-paper';
import { drawTerms, grouped } from './terms-paper';

export interface PrintedMessage {
  readonly at: Date;
  /** Who, such as “买方 李采购”; empty: the product itself. */
  readonly author: string;
  /** With the names of its files. */
  readonly text: string;
}

export interface RoomRecord extends Parties {
  readonly room: { readonly number: string; readonly subject: string };
  readonly state: string;
  readonly offers: readonly OfferRow[];
  readonly agreement: AgreementRow | null;
  readonly messages: readonly PrintedMessage[];
  /** Messages before these, which are left out. */
  readonly earlier: number;
  /** When it is printed. */
  readonly at: Date;
}

const SMALL = { size: SIZE.four } as const;

/** Between so many entries others have their turn: a long record takes seconds. */
const SLICE = 10;

/** A whole room: parties, conversation, every version with what it changed, and what was agreed. A print, without a number. */
export async function drawRoom(paper: Paper, record: RoomRecord): Promise<void> {
  const { room, buyer, seller, at, state, messages, offers, agreement, earlier } = record;
  drawHead(paper, '洽\u3000谈\u3000记\u3000录', `洽谈编号：${room.number}`);
  drawParties(paper, ['买方', buyer], ['卖方', seller]);
  paper.text(`标题：${room.subject}`);
  paper.text(`状态：${state}（截至${chineseTime(at)}）`).skip(0.3);
  paper.heading('一、沟通记录');
  if (earlier > 0) paper.paragraph(`（更早的 ${earlier} 条消息未印出，请在洽谈室中查看。）`);
  if (messages.length === 0) paper.paragraph('没有消息。');
  await inSlices(messages, (message) => drawMessage(paper, message));
  paper.heading('二、报价');
  if (offers.length === 0) paper.paragraph('没有报价。');
  await inSlices(offers, (offer, no) => drawVersion(paper, offer, offers[no - 1]));
  if (!agreement) return;
  paper.heading(`三、协议 ${agreement.number}`);
  paper.paragraph(
    `${chineseTime(agreement.acceptedAt)}，${agreement.acceptedByName}接受第${agreement.offerNo}版报价，双方按以下条款达成一致。`,
  );
  await others();
  drawTerms(paper, agreement.terms);
}

async function inSlices<Entry>(
  entries: readonly Entry[],
  draw: (entry: Entry, at: number) => void,
): Promise<void> {
  for (const [at, entry] of entries.entries()) {
    if (at % SLICE === SLICE - 1) await others();
    draw(entry, at);
  }
}

function drawMessage(paper: Paper, { at, author, text }: PrintedMessage): void {
  paper.keep(60).text(`${chineseTime(at)}\u3000${author || '系统'}`, { ...SMALL, font: 'heading' });
  for (const part of text.split(/\s*\n\s*/)) if (part) paper.text(part, { ...SMALL, x: 20 });
}

/** The first version whole; of each later one what it changed. */
function drawVersion(paper: Paper, offer: OfferRow, before: OfferRow | undefined): void {
  const { no, side, byName, terms, total, createdAt, validUntil } = offer;
  paper.keep(90).text(`第${no}版\u3000${ROLES[side]}（${byName}）\u3000${chineseTime(createdAt)}`, {
    font: 'heading',
  });
  paper.text(
    `合计 ${terms.currency} ${grouped(total)}；有效期至${chineseTime(validUntil)}；${STATES[effectiveState(offer)]}`,
    SMALL,
  );
  if (!before) return drawTerms(paper, terms);
  const differences = offerDifferences(before.terms, terms);
  if (differences.length === 0) paper.text('与上一版相同。', SMALL);
  for (const { label, kind, ...values } of differences.slice(0, RECORD_LIMITS.differences)) {
    const [old, fresh] = [wording(values.before) ?? '无', wording(values.after) ?? '无'];
    const change = {
      added: `新增：${fresh}`,
      removed: `删除：${old}`,
      changed: `${old} → ${fresh}`,
    };
    paper.text(`${label.zh}\u3000${change[kind]}`, { ...SMALL, x: 20 });
  }
  const more = differences.length - RECORD_LIMITS.differences;
  if (more > 0) paper.text(`另有 ${more} 处不同，见该版报价单。`, SMALL);
}
