import type { LocalisedText } from '@wanchang/kernel';
import { memberAudience } from '@wanchang/membership';
import { defineFact, defineNoticeTopic, type FactDefinition } from '@wanchang/platform';
import { auctionLive, seatLive } from './auctions.live';

export const auctionsTopic = defineNoticeTopic('auctions.auctions', {
  title: { zh: '竞价', en: 'Price auctions' },
  audience: 'member',
  channels: { bell: true, mail: true },
});

interface Named {
  readonly number: string;
  readonly title: string;
}

/** An auction as its buyer is told of it. */
export interface OfAuction extends Named {
  readonly auctionId: string;
  readonly rfqId: string;
  readonly memberId: string;
}

/** An auction as one bidder is told of it: nothing of any other. */
export interface OfSeat extends Named {
  readonly invitationId: string;
  readonly memberId: string;
}

const zhName = ({ number, title }: Named) => `${number}“${title}”`;
const enName = ({ number, title }: Named) => `${number} “${title}”`;

function byBuyer<Payload extends OfAuction>(
  name: string,
  title: LocalisedText,
): FactDefinition<Payload> {
  return defineFact<Payload>(name, {
    title,
    subject: ({ auctionId }) => auctionId,
    audit: ({ number }) => ({ number }),
    live: ({ rfqId, memberId }) => [auctionLive.to([memberAudience(memberId)], { rfqId })],
  });
}

function toBidder<Payload extends OfSeat>(
  name: string,
  title: LocalisedText,
  text: (payload: Payload) => LocalisedText,
): FactDefinition<Payload> {
  return defineFact<Payload>(name, {
    title,
    subject: ({ invitationId }) => invitationId,
    audit: 'none',
    live: ({ invitationId, memberId }) => [
      seatLive.to([memberAudience(memberId)], { invitationId }),
    ],
    notices: (payload) => [
      {
        topic: auctionsTopic,
        to: [memberAudience(payload.memberId)],
        text: text(payload),
        link: `/rfq-invitations/${payload.invitationId}/auction`,
        about: `auction:${payload.invitationId}`,
      },
    ],
  });
}

export const auctionSet = byBuyer('auctions.auction-set', {
  zh: '安排竞价',
  en: 'price auction set',
});

export const auctionCancelled = byBuyer('auctions.auction-cancelled', {
  zh: '取消竞价',
  en: 'price auction cancelled',
});

export const bidderInvited = toBidder<
  OfSeat & { readonly from: LocalisedText; readonly until: LocalisedText }
>(
  'auctions.bidder-invited',
  { zh: '邀请竞价', en: 'supplier asked to bid' },
  ({ from, until, ...auction }) => ({
    zh: `询价 ${zhName(auction)} 将进行竞价，请于${from.zh}至${until.zh}在线出价。`,
    en: `There will be a price auction for ${enName(auction)}. Please bid online from ${from.en} to ${until.en}.`,
  }),
);

export const bidderToldOfCancelling = toBidder<OfSeat>(
  'auctions.bidder-told-of-cancelling',
  { zh: '告知竞价取消', en: 'bidder told that an auction was cancelled' },
  (auction) => ({
    zh: `询价 ${zhName(auction)} 的竞价已取消，贵单位之前的报价仍然有效。`,
    en: `The price auction for ${enName(auction)} was cancelled. Your quote stands as before.`,
  }),
);

export const bidderToldOfEnd = toBidder<OfSeat & { readonly amount: string }>(
  'auctions.bidder-told-of-end',
  { zh: '告知竞价结束', en: 'bidder told that an auction ended' },
  ({ amount, ...auction }) => ({
    zh: `询价 ${zhName(auction)} 的竞价已结束，贵单位最后的价格是 ${amount}。定标后另行通知。`,
    en: `The price auction for ${enName(auction)} has ended. Your last price is ${amount}. You will be told of the award.`,
  }),
);

/** A bid: its own unit and the buyer see it at once; others only that their rank or the end moved, where they may. */
export const bidPlaced = defineFact<
  OfAuction & {
    readonly invitationId: string;
    /** Bidders whose own page changes by it. */
    readonly touched: readonly { readonly invitationId: string; readonly memberId: string }[];
  }
>('auctions.bid-placed', {
  title: { zh: '竞价出价', en: 'bid in a price auction' },
  subject: ({ invitationId }) => invitationId,
  audit: ({ number }) => ({ number }),
  live: ({ rfqId, memberId, touched }) => [
    auctionLive.to([memberAudience(memberId)], { rfqId }),
    ...touched.map((one) =>
      seatLive.to([memberAudience(one.memberId)], { invitationId: one.invitationId }),
    ),
  ],
});

/** At the end, for the buyer. */
export const auctionSettled = defineFact<OfAuction & { readonly lowest: string }>(
  'auctions.auction-settled',
  {
    title: { zh: '竞价结束', en: 'price auction ended' },
    subject: ({ auctionId }) => auctionId,
    audit: ({ number, lowest }) => ({ number, lowest }),
    live: ({ rfqId, memberId }) => [auctionLive.to([memberAudience(memberId)], { rfqId })],
    notices: ({ rfqId, memberId, lowest, ...auction }) => [
      {
        topic: auctionsTopic,
        to: [memberAudience(memberId)],
        text: {
          zh: `询价 ${zhName(auction)} 的竞价已结束，最低 ${lowest}，请比较并定标。`,
          en: `The price auction for ${enName(auction)} has ended; the lowest is ${lowest}. Please compare and award.`,
        },
        link: `/rfqs/${rfqId}/auction`,
        about: `auction:${rfqId}`,
      },
    ],
  },
);
