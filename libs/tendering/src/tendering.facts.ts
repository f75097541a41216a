import { secretariatAudience } from '@wanchang/identity';
import type { LocalisedText } from '@wanchang/kernel';
import { memberAudience } from '@wanchang/membership';
import { momentText } from '@wanchang/negotiation';
import {
  defineFact,
  defineNoticeTopic,
  type Audience,
  type FactDefinition,
  type Notice,
} from '@wanchang/platform';
import { tenderLive } from './tendering.live';

/** A tender, and whom it concerns. */
export interface OfTender {
  readonly rfqId: string;
  readonly number: string;
  readonly title: string;
  readonly memberId: string;
  readonly thirdId: string;
}

/** With everybody who was asked to quote. */
export interface WithBidders extends OfTender {
  readonly bidders: readonly string[];
}

export const tenders = defineNoticeTopic('tendering.tenders', {
  title: { zh: '密封报价', en: 'Sealed tenders' },
  audience: 'member',
  channels: { bell: true, mail: true },
});

type Named = Pick<OfTender, 'number' | 'title'>;
const zh = ({ number, title }: Named) => `${number}“${title}”`;
const en = ({ number, title }: Named) => `${number} “${title}”`;

const openers = ({ memberId, thirdId }: OfTender): Audience[] => [
  memberAudience(memberId),
  memberAudience(thirdId),
  secretariatAudience(),
];
const everyone = (tender: WithBidders): Audience[] => [
  ...openers(tender),
  ...tender.bidders.map(memberAudience),
];

const telling = (tender: OfTender, to: readonly Audience[], text: LocalisedText): Notice => ({
  topic: tenders,
  to: [...to],
  text,
  link: `/tenders/${tender.rfqId}`,
  about: `tender:${tender.rfqId}`,
});

interface Declaration<Payload extends OfTender> {
  readonly title: LocalisedText;
  /** Whose pages change. */
  readonly shows: (payload: Payload) => readonly Audience[];
  readonly audit?: (payload: Payload) => object;
  readonly tells?: (payload: Payload) => Notice[];
}

function defineTenderFact<Payload extends OfTender = OfTender>(
  name: string,
  { title, shows, audit, tells }: Declaration<Payload>,
): FactDefinition<Payload> {
  return defineFact<Payload>(`tendering.${name}`, {
    title,
    subject: ({ rfqId }) => rfqId,
    audit: (payload) => ({ number: payload.number, ...audit?.(payload) }),
    page: (rfqId) => `/tenders/${rfqId}`,
    live: (payload) => [tenderLive.to([...shows(payload)], { rfqId: payload.rfqId })],
    ...(tells && { notices: tells }),
  });
}

export const tenderSet = defineTenderFact<OfTender & { readonly profile: string }>('tender-set', {
  title: { zh: '设为密封报价', en: 'request made a sealed tender' },
  shows: openers,
  audit: ({ profile }) => ({ profile }),
  tells: (tender) => [
    telling(tender, [memberAudience(tender.thirdId), secretariatAudience()], {
      zh: `请为密封报价 ${zh(tender)} 制作开启密钥。`,
      en: `Please make your opening key for the sealed tender ${en(tender)}.`,
    }),
  ],
});

export const tenderUnset = defineTenderFact('tender-unset', {
  title: { zh: '改回普通询价', en: 'sealed tender made an ordinary request' },
  shows: openers,
});

export const openerKeyMade = defineTenderFact<
  OfTender & { readonly side: string; readonly fingerprint: string }
>('opener-key-made', {
  title: { zh: '登记开启密钥', en: 'opening key registered' },
  shows: openers,
  audit: ({ side, fingerprint }) => ({ side, fingerprint }),
});

export const tenderSent = defineTenderFact<OfTender & { readonly fingerprints: string }>(
  'tender-sent',
  {
    title: { zh: '发出密封报价', en: 'sealed tender sent' },
    shows: openers,
    audit: ({ fingerprints }) => ({ fingerprints }),
  },
);

/** Of one bidder: nobody but the buyer hears of it. */
export interface OfQuote extends OfTender {
  readonly supplierId: string;
  readonly receipt: string;
  readonly hash: string;
}

export const quoteSealed = defineTenderFact<OfQuote>('quote-sealed', {
  title: { zh: '递交密封报价', en: 'sealed quote received' },
  shows: ({ memberId, supplierId }) => [memberAudience(memberId), memberAudience(supplierId)],
  audit: ({ receipt, hash }) => ({ receipt, hash }),
});

export const fileSealed = defineTenderFact<OfQuote>('file-sealed', {
  title: { zh: '上传密封附件', en: 'sealed file received' },
  shows: ({ supplierId }) => [memberAudience(supplierId)],
  audit: ({ hash }) => ({ hash }),
});

export const quoteLate = defineTenderFact<OfQuote>('quote-late', {
  title: { zh: '拒收逾期报价', en: 'late quote refused' },
  shows: ({ memberId, supplierId }) => [memberAudience(memberId), memberAudience(supplierId)],
  audit: ({ hash }) => ({ hash }),
});

interface Listed extends WithBidders {
  readonly count: number;
  readonly listHash: string;
}

export const listPublished = defineTenderFact<Listed>('list-published', {
  title: { zh: '公布摘要清单', en: 'list of hashes published' },
  shows: everyone,
  audit: ({ count, listHash }) => ({ count, listHash }),
  tells: (tender) => [
    telling(tender, openers(tender), {
      zh: `密封报价 ${zh(tender)} 已截止，收到 ${tender.count} 份报价，请两方开启人到场开启。`,
      en: `The sealed tender ${en(tender)} has ended with ${tender.count} quotes: two openers please open it.`,
    }),
    telling(tender, tender.bidders.map(memberAudience), {
      zh: `密封报价 ${zh(tender)} 已截止，摘要清单已公布，请与回执核对。`,
      en: `The sealed tender ${en(tender)} has ended: compare the list of hashes with your receipt.`,
    }),
  ],
});

export const tenderFailed = defineTenderFact<Listed>('tender-failed', {
  title: { zh: '报价家数不足', en: 'too few quotes' },
  shows: everyone,
  audit: ({ count, listHash }) => ({ count, listHash }),
  tells: (tender) => [
    telling(tender, everyone(tender), {
      zh: `密封报价 ${zh(tender)} 已截止，报价家数不足，全部不开启。`,
      en: `The sealed tender ${en(tender)} has ended with too few quotes: none is opened.`,
    }),
  ],
});

export const openingBegun = defineTenderFact<OfTender & { readonly side: string }>(
  'opening-begun',
  {
    title: { zh: '领取密文', en: 'ciphertexts handed out' },
    shows: openers,
    audit: ({ side }) => ({ side }),
  },
);

export const sharesGiven = defineTenderFact<WithBidders & { readonly side: string }>(
  'shares-given',
  {
    title: { zh: '一方开启', en: 'one side opened' },
    shows: everyone,
    audit: ({ side }) => ({ side }),
  },
);

export const tenderOpened = defineTenderFact<
  WithBidders & { readonly opened: number; readonly unreadable: number }
>('tender-opened', {
  title: { zh: '密封报价开启', en: 'sealed tender opened' },
  shows: everyone,
  audit: ({ opened, unreadable }) => ({ opened, unreadable }),
  tells: (tender) => [
    telling(tender, everyone(tender), {
      zh: `密封报价 ${zh(tender)} 已开启，请查看开启记录；对开启有异议的请当场提出。`,
      en: `The sealed tender ${en(tender)} is opened: read the record, and object now if you have to.`,
    }),
  ],
});

export const fileMarksRead = defineTenderFact<OfTender & { readonly count: number }>(
  'file-marks-read',
  {
    title: { zh: '读取附件属性', en: 'properties of files read' },
    shows: ({ memberId }) => [memberAudience(memberId)],
    audit: ({ count }) => ({ count }),
  },
);

export const recordSigned = defineTenderFact<
  WithBidders & { readonly side: string; readonly recordHash: string }
>('record-signed', {
  title: { zh: '签署开启记录', en: 'record of the opening signed' },
  shows: everyone,
  audit: ({ side, recordHash }) => ({ side, recordHash }),
});

export const recordComplete = defineTenderFact<WithBidders & { readonly recordHash: string }>(
  'record-complete',
  {
    title: { zh: '开启记录生效', en: 'record of the opening complete' },
    shows: everyone,
    audit: ({ recordHash }) => ({ recordHash }),
    tells: (tender) => [
      telling(tender, everyone(tender), {
        zh: `密封报价 ${zh(tender)} 的开启记录已由两方签署，可下载核对。`,
        en: `The record of ${en(tender)} is signed by two sides: download and check it.`,
      }),
    ],
  },
);

export const objectionRaised = defineTenderFact<
  OfTender & {
    readonly supplierId: string;
    readonly stage: string;
    /** Null: the profile sets no days. */
    readonly dueAt: Date | null;
  }
>('objection-raised', {
  title: { zh: '提出异议', en: 'objection raised' },
  shows: (tender) => [...openers(tender), memberAudience(tender.supplierId)],
  audit: ({ stage, dueAt }) => ({ stage, dueAt: dueAt?.toISOString() ?? null }),
  tells: (tender) => [
    telling(tender, [memberAudience(tender.memberId)], {
      zh: `密封报价 ${zh(tender)} 收到一条异议，请${tender.dueAt ? `在${momentText(tender.dueAt).zh}前` : ''}答复。`,
      en: `There is an objection to ${en(tender)}: please answer it${tender.dueAt ? ` by ${momentText(tender.dueAt).en}` : ''}.`,
    }),
  ],
});

interface Due extends OfTender {
  readonly until: LocalisedText;
}

export const objectionNearlyDue = defineTenderFact<Due>('objection-nearly-due', {
  title: { zh: '提醒答复异议', en: 'reminded of an objection' },
  shows: openers,
  tells: (tender) => [
    telling(tender, [memberAudience(tender.memberId)], {
      zh: `密封报价 ${zh(tender)} 有一条异议须在${tender.until.zh}前答复。`,
      en: `An objection to ${en(tender)} has to be answered by ${tender.until.en}.`,
    }),
  ],
});

export const objectionNotAnswered = defineTenderFact<Due>('objection-not-answered', {
  title: { zh: '异议逾期未答复', en: 'objection not answered in time' },
  shows: openers,
  tells: (tender) => [
    telling(tender, [memberAudience(tender.memberId), secretariatAudience()], {
      zh: `密封报价 ${zh(tender)} 有一条异议应在${tender.until.zh}前答复，已逾期。答复前不能开启、签署或定标。`,
      en: `An objection to ${en(tender)} should have been answered by ${tender.until.en}. Until it is, nothing is opened, signed or awarded.`,
    }),
  ],
});

export const objectionAnswered = defineTenderFact<
  OfTender & { readonly supplierId: string; readonly late: boolean }
>('objection-answered', {
  title: { zh: '答复异议', en: 'objection answered' },
  shows: (tender) => [...openers(tender), memberAudience(tender.supplierId)],
  audit: ({ late }) => ({ late }),
  tells: (tender) => [
    telling(tender, [memberAudience(tender.supplierId)], {
      zh: `贵单位对密封报价 ${zh(tender)} 的异议已有答复。`,
      en: `Your objection to ${en(tender)} is answered.`,
    }),
  ],
});
