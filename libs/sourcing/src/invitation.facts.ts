import type { LocalisedText } from '@wanchang/kernel';
import { memberAudience } from '@wanchang/membership';
import {
  defineFact,
  defineNoticeTopic,
  type FactDefinition,
  type Notice,
} from '@wanchang/platform';
import { answers, enName, zhName, type OfRfq } from './rfq.facts';
import { rfqInvitationLive, rfqLive } from './sourcing.live';

/** Requests that reach a unit. */
export const requests = defineNoticeTopic('sourcing.requests', {
  title: { zh: '收到的询价', en: 'Requests for quotation' },
  audience: 'member',
  channels: { bell: true, mail: true },
});

/** A request as one supplier is told of it: nothing of any other. */
export interface OfInvitation {
  readonly invitationId: string;
  /** The supplier. */
  readonly memberId: string;
  readonly number: string;
  readonly title: string;
}

/** Something that the buyer did, and what one supplier is told of it. */
function toSupplier<Payload extends OfInvitation>(
  name: string,
  title: LocalisedText,
  text: (payload: Payload) => LocalisedText,
): FactDefinition<Payload> {
  return defineFact<Payload>(name, {
    title,
    subject: ({ invitationId }) => invitationId,
    audit: 'none',
    live: ({ invitationId, memberId }) => [
      rfqInvitationLive.to([memberAudience(memberId)], { invitationId }),
    ],
    notices: (payload) => [supplierNotice(payload, text(payload))],
  });
}

function supplierNotice({ invitationId, memberId }: OfInvitation, text: LocalisedText): Notice {
  return {
    topic: requests,
    to: [memberAudience(memberId)],
    text,
    link: `/rfq-invitations/${invitationId}`,
    about: `rfq:${invitationId}`,
  };
}

/** Something that a supplier did, and what the buyer is told of it. */
interface FromSupplier extends OfRfq {
  readonly invitationId: string;
  readonly supplierId: string;
  readonly supplier: LocalisedText;
}

function bySupplier<Payload extends FromSupplier>(
  name: string,
  title: LocalisedText,
  text: (payload: Payload) => LocalisedText,
): FactDefinition<Payload> {
  return defineFact<Payload>(name, {
    title,
    subject: ({ invitationId }) => invitationId,
    audit: ({ number }) => ({ number }),
    live: ({ rfqId, memberId, invitationId, supplierId }) => [
      rfqLive.to([memberAudience(memberId)], { rfqId }),
      rfqInvitationLive.to([memberAudience(supplierId)], { invitationId }),
    ],
    notices: (payload) => [
      {
        topic: answers,
        to: [memberAudience(payload.memberId)],
        text: text(payload),
        link: `/rfqs/${payload.rfqId}`,
        about: `rfq-answers:${payload.invitationId}`,
      },
    ],
  });
}

/** A unit said whether requests reach it, and how many a week. */
export const rfqPreferenceSet = defineFact<{
  readonly memberId: string;
  readonly accepts: boolean;
  readonly weekly: number | null;
}>('sourcing.rfq-preference-set', {
  title: { zh: '设置询价接收', en: 'requests that reach a unit set' },
  subject: ({ memberId }) => memberId,
  audit: ({ accepts, weekly }) => ({ accepts, weekly }),
});

export const supplierInvited = toSupplier<
  OfInvitation & { readonly buyer: LocalisedText; readonly until: LocalisedText }
>(
  'sourcing.supplier-invited',
  { zh: '邀请报价', en: 'supplier asked to quote' },
  ({ buyer, until, ...rfq }) => ({
    zh: `${buyer.zh}向贵单位询价：${zhName(rfq)}，请于${until.zh}前报价或谢绝。`,
    en: `${buyer.en} asks your unit for a quote: ${enName(rfq)}. Please quote or decline by ${until.en}.`,
  }),
);

export const supplierToldOfAmendment = toSupplier<
  OfInvitation & { readonly version: number; readonly until: LocalisedText }
>(
  'sourcing.supplier-told-of-amendment',
  { zh: '告知询价修改', en: 'supplier told of an amendment' },
  ({ version, until, ...rfq }) => ({
    zh: `询价 ${zhName(rfq)} 已修改（第 ${version} 版），之前的报价须确认或更改后才有效，请于${until.zh}前处理。`,
    en: `${enName(rfq)} was amended (version ${version}). A quote made before counts once you confirm or change it, by ${until.en}.`,
  }),
);

export const supplierToldOfExtension = toSupplier<OfInvitation & { readonly until: LocalisedText }>(
  'sourcing.supplier-told-of-extension',
  { zh: '告知询价延期', en: 'supplier told of a later deadline' },
  ({ until, ...rfq }) => ({
    zh: `询价 ${zhName(rfq)} 的截止时间延至${until.zh}。`,
    en: `The deadline of ${enName(rfq)} is now ${until.en}.`,
  }),
);

export const supplierAskedForLastOffer = toSupplier<
  OfInvitation & { readonly until: LocalisedText }
>(
  'sourcing.supplier-asked-for-last-offer',
  { zh: '请求最终报价', en: 'supplier asked for its last offer' },
  ({ until, ...rfq }) => ({
    zh: `询价 ${zhName(rfq)}：请贵单位于${until.zh}前给出最终报价；不再报价即以原报价为准。`,
    en: `${enName(rfq)}: please give your best and last offer by ${until.en}. Without one your quote stands.`,
  }),
);

/** What an auction came to stands as the next version of a quote. */
export const quoteLowered = defineFact<OfInvitation>('sourcing.quote-lowered', {
  title: { zh: '竞价结果计入报价', en: 'quote lowered by an auction' },
  subject: ({ invitationId }) => invitationId,
  audit: ({ number }) => ({ number }),
  live: ({ invitationId, memberId }) => [
    rfqInvitationLive.to([memberAudience(memberId)], { invitationId }),
  ],
});

export const supplierToldOfAnswer = toSupplier<OfInvitation>(
  'sourcing.supplier-told-of-answer',
  { zh: '告知答疑', en: 'supplier told of an answer' },
  (rfq) => ({
    zh: `询价 ${zhName(rfq)} 有新的答疑，请查看。`,
    en: `There is a new answer to a question about ${enName(rfq)}.`,
  }),
);

export const supplierReminded = toSupplier<OfInvitation & { readonly until: LocalisedText }>(
  'sourcing.supplier-reminded',
  { zh: '提醒报价', en: 'supplier reminded of a request' },
  ({ until, ...rfq }) => ({
    zh: `询价 ${zhName(rfq)} 将于${until.zh}截止，贵单位还没有答复。`,
    en: `${enName(rfq)} ends on ${until.en}; your unit has not answered yet.`,
  }),
);

export const supplierRemindedOfLastOffer = toSupplier<
  OfInvitation & { readonly until: LocalisedText }
>(
  'sourcing.supplier-reminded-of-last-offer',
  { zh: '提醒最终报价', en: 'supplier reminded of its last offer' },
  ({ until, ...rfq }) => ({
    zh: `询价 ${zhName(rfq)} 的最终报价将于${until.zh}截止，贵单位还没有给出最终报价；不再报价即以原报价为准。`,
    en: `Best and last offers for ${enName(rfq)} end on ${until.en}; your unit has not given one yet. Without one your quote stands.`,
  }),
);

/** The winner hears of the agreement by the deal room; this makes its page change. */
export const supplierWon = defineFact<OfInvitation>('sourcing.supplier-won', {
  title: { zh: '询价中标', en: 'supplier awarded' },
  subject: ({ invitationId }) => invitationId,
  audit: ({ number }) => ({ number }),
  live: ({ invitationId, memberId }) => [
    rfqInvitationLive.to([memberAudience(memberId)], { invitationId }),
  ],
});

export const supplierNotChosen = toSupplier<OfInvitation>(
  'sourcing.supplier-not-chosen',
  { zh: '告知未中标', en: 'supplier told that it was not chosen' },
  (rfq) => ({
    zh: `询价 ${zhName(rfq)} 已有结果，贵单位这次没有中选。感谢参与，期待下次合作。`,
    en: `${enName(rfq)} is decided; your unit was not chosen this time. Thank you for taking part.`,
  }),
);

export const supplierToldOfEnd = toSupplier<OfInvitation>(
  'sourcing.supplier-told-of-end',
  { zh: '告知询价结束', en: 'supplier told that a request ended' },
  (rfq) => ({
    zh: `询价 ${zhName(rfq)} 已结束，没有定标。感谢关注。`,
    en: `${enName(rfq)} ended without an award. Thank you for your interest.`,
  }),
);

export const quoteSent = bySupplier<FromSupplier>(
  'sourcing.quote-sent',
  { zh: '发出报价', en: 'quote sent' },
  ({ supplier, ...rfq }) => ({
    zh: `${supplier.zh}已报价：${zhName(rfq)}。`,
    en: `${supplier.en} has quoted for ${enName(rfq)}.`,
  }),
);

export const quoteWithdrawn = bySupplier<FromSupplier>(
  'sourcing.quote-withdrawn',
  { zh: '撤回报价', en: 'quote withdrawn' },
  ({ supplier, ...rfq }) => ({
    zh: `${supplier.zh}撤回了报价：${zhName(rfq)}。`,
    en: `${supplier.en} has withdrawn its quote for ${enName(rfq)}.`,
  }),
);

export const invitationDeclined = bySupplier<FromSupplier>(
  'sourcing.invitation-declined',
  { zh: '谢绝询价', en: 'request declined' },
  ({ supplier, ...rfq }) => ({
    zh: `${supplier.zh}谢绝了询价：${zhName(rfq)}。`,
    en: `${supplier.en} has declined ${enName(rfq)}.`,
  }),
);

export const questionAsked = bySupplier<FromSupplier>(
  'sourcing.question-asked',
  { zh: '就询价提问', en: 'question about a request asked' },
  ({ supplier, ...rfq }) => ({
    zh: `${supplier.zh}就询价 ${zhName(rfq)} 提问，请答复。`,
    en: `${supplier.en} has a question about ${enName(rfq)}. Please answer it.`,
  }),
);
