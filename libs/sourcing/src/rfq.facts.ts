import type { LocalisedText } from '@wanchang/kernel';
import { memberAudience } from '@wanchang/membership';
import { defineFact, defineNoticeTopic, type FactDefinition } from '@wanchang/platform';
import { rfqLive } from './sourcing.live';

/** A request as its buyer is told of it. */
export interface OfRfq {
  readonly rfqId: string;
  readonly memberId: string;
  readonly number: string;
  readonly title: string;
}

type Named = Pick<OfRfq, 'number' | 'title'>;
export const zhName = ({ number, title }: Named) => `${number}“${title}”`;
export const enName = ({ number, title }: Named) => `${number} “${title}”`;

/** What comes back to a buyer. */
export const answers = defineNoticeTopic('sourcing.answers', {
  title: { zh: '询价的答复', en: 'Answers to requests' },
  audience: 'member',
});

/** Something that the buyer did: on record, and live for the unit's other browsers. */
function byBuyer<Payload extends OfRfq>(
  name: string,
  title: LocalisedText,
  audit: (payload: Payload) => object,
): FactDefinition<Payload> {
  return defineFact<Payload>(name, {
    title,
    subject: ({ rfqId }) => rfqId,
    audit,
    live: ({ rfqId, memberId }) => [rfqLive.to([memberAudience(memberId)], { rfqId })],
  });
}

export const rfqDrafted = byBuyer<OfRfq>(
  'sourcing.rfq-drafted',
  { zh: '起草询价', en: 'request for quotation drafted' },
  ({ number }) => ({ number }),
);

export const rfqRevised = byBuyer<OfRfq>(
  'sourcing.rfq-revised',
  { zh: '修改询价草稿', en: 'draft of a request revised' },
  ({ number }) => ({ number }),
);

export const suppliersChosen = byBuyer<OfRfq & { readonly count: number }>(
  'sourcing.suppliers-chosen',
  { zh: '选择询价单位', en: 'suppliers of a request chosen' },
  ({ number, count }) => ({ number, count }),
);

export const rfqSent = byBuyer<OfRfq & { readonly count: number }>(
  'sourcing.rfq-sent',
  { zh: '发出询价', en: 'request for quotation sent' },
  ({ number, count }) => ({ number, count }),
);

export const rfqAmended = byBuyer<OfRfq & { readonly version: number }>(
  'sourcing.rfq-amended',
  { zh: '修改询价', en: 'request for quotation amended' },
  ({ number, version }) => ({ number, version }),
);

export const rfqExtended = byBuyer<OfRfq & { readonly deadline: string }>(
  'sourcing.rfq-extended',
  { zh: '延长询价', en: 'deadline of a request extended' },
  ({ number, deadline }) => ({ number, deadline }),
);

export const finalRoundCalled = byBuyer<OfRfq & { readonly count: number }>(
  'sourcing.final-round-called',
  { zh: '请入围单位最终报价', en: 'final round called' },
  ({ number, count }) => ({ number, count }),
);

export const rfqAwarded = byBuyer<OfRfq & { readonly agreements: readonly string[] }>(
  'sourcing.rfq-awarded',
  { zh: '询价定标', en: 'request for quotation awarded' },
  ({ number, agreements }) => ({ number, agreements }),
);

export const rfqClosed = byBuyer<OfRfq & { readonly reason: string }>(
  'sourcing.rfq-closed',
  { zh: '结束询价', en: 'request for quotation closed' },
  ({ number, reason }) => ({ number, reason }),
);

export const ratesEntered = byBuyer<OfRfq>(
  'sourcing.rates-entered',
  { zh: '填写折算汇率', en: 'exchange rates of a comparison entered' },
  ({ number }) => ({ number }),
);

/** A note, a place on the short list, or laid aside. */
export const supplierMarked = byBuyer<OfRfq & { readonly invitationId: string }>(
  'sourcing.supplier-marked',
  { zh: '标记供应方', en: 'supplier marked in a comparison' },
  ({ number, invitationId }) => ({ number, invitationId }),
);

export const splitAsked = byBuyer<OfRfq>(
  'sourcing.split-asked',
  { zh: '求最优拆分', en: 'best split asked for' },
  ({ number }) => ({ number }),
);

/** Its browsers look again; nobody else is told. */
export const splitAdvanced = defineFact<{ readonly rfqId: string; readonly memberId: string }>(
  'sourcing.split-advanced',
  {
    title: { zh: '最优拆分有结果', en: 'best split worked out' },
    subject: ({ rfqId }) => rfqId,
    audit: 'none',
    live: ({ rfqId, memberId }) => [rfqLive.to([memberAudience(memberId)], { rfqId })],
  },
);

export const answerPublished = byBuyer<OfRfq>(
  'sourcing.answer-published',
  { zh: '公布答疑', en: 'answer to a question published' },
  ({ number }) => ({ number }),
);

/** At the deadline, for the buyer. */
export const deadlineReached = defineFact<OfRfq & { readonly quotes: number }>(
  'sourcing.deadline-reached',
  {
    title: { zh: '询价截止', en: 'deadline of a request reached' },
    subject: ({ rfqId }) => rfqId,
    audit: 'none',
    live: ({ rfqId, memberId }) => [rfqLive.to([memberAudience(memberId)], { rfqId })],
    notices: ({ rfqId, memberId, quotes, ...rfq }) => [
      {
        topic: answers,
        to: [memberAudience(memberId)],
        text: {
          zh: `询价 ${zhName(rfq)} 已截止，收到 ${quotes} 份报价，请比较并定标。`,
          en: `${enName(rfq)} has ended with ${quotes} quotes. Please compare and award.`,
        },
        link: `/rfqs/${rfqId}`,
        about: `rfq:${rfqId}`,
      },
    ],
  },
);
