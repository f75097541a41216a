import type { Money } from '@wanchang/kernel';
import { memberAudience } from '@wanchang/membership';
import { defineFact, defineNoticeTopic } from '@wanchang/platform';
import { otherSide, type DealSide } from './domain/deal-room';
import { momentIn } from './domain/moment';
import { dealAgreed, dealRoomAnswered, dealRoomClosed, dealRoomOpened } from './negotiation.events';
import { roomAgreedLive, roomClosedLive, roomOfferLive, roomOpenedLive } from './negotiation.live';
import { defineMessage, defineStep, memberOn, type RoomRef } from './room-step';

const partiesOf = ({ dealRoomId, buyerMemberId, sellerMemberId }: RoomRef) => ({
  ...{ dealRoomId, buyerMemberId, sellerMemberId },
});

export const dealRoomWasOpened = defineStep<{ readonly matchId: string | null }>(
  'negotiation.deal-room-opened',
  {
    title: { zh: '开启洽谈', en: 'deal room opened' },
    audit: ({ room: { number }, matchId }) => ({ number, matchId }),
    events: ({ room, matchId }) => [dealRoomOpened.of({ ...partiesOf(room), matchId })],
    live: roomOpenedLive,
    next: { zh: '请进入洽谈室答复。', en: 'Please enter the room and answer.' },
  },
);

/** The first thing that the invited unit does. */
export const invitationAnswered = defineFact<{
  readonly room: RoomRef;
  readonly invitedMemberId: string;
}>('negotiation.invitation-answered', {
  title: { zh: '答复洽谈邀请', en: 'invitation to negotiate answered' },
  subject: ({ room }) => room.dealRoomId,
  audit: 'none',
  events: ({ room, invitedMemberId }) => [
    dealRoomAnswered.of({ ...partiesOf(room), invitedMemberId }),
  ],
});

/** The message itself is the record. */
export const messagePosted = defineMessage('negotiation.message-posted', {
  title: { zh: '发送消息', en: 'message posted' },
  audit: 'none',
});

export const fileAttached = defineFact<{
  readonly dealRoomId: string;
  readonly fileId: string;
}>('negotiation.file-attached', {
  title: { zh: '上传洽谈文件', en: 'file uploaded to a deal room' },
  subject: ({ dealRoomId }) => dealRoomId,
  audit: ({ fileId }) => ({ fileId }),
});

export const offerMade = defineStep<{ readonly no: number; readonly total: Money }>(
  'negotiation.offer-made',
  {
    title: { zh: '提出报价', en: 'offer made' },
    audit: ({ no, total }) => ({ no, total }),
    live: roomOfferLive,
    next: { zh: '请查看并答复。', en: 'Please look at it and answer.' },
  },
);

interface Declined {
  readonly no: number;
  readonly reason: string;
}

export const offerDeclined = defineStep<Declined>('negotiation.offer-declined', {
  title: { zh: '谢绝报价', en: 'offer declined' },
  audit: ({ no, reason }) => ({ no, reason }),
  live: roomOfferLive,
  next: { zh: '您可以提出新的报价。', en: 'You can make a new offer.' },
});

export const offerWithdrawn = defineStep<Declined>('negotiation.offer-withdrawn', {
  title: { zh: '撤销报价', en: 'offer withdrawn' },
  audit: ({ no, reason }) => ({ no, reason }),
  live: roomOfferLive,
  next: { zh: '您可以提出自己的报价。', en: 'You can make an offer of your own.' },
});

export const offerExpired = defineMessage<{ readonly no: number }>('negotiation.offer-expired', {
  title: { zh: '报价过期', en: 'offer expired' },
  audit: ({ no }) => ({ no }),
});

const deadlines = defineNoticeTopic('negotiation.deadlines', {
  title: { zh: '洽谈期限', en: 'Deadlines of negotiations' },
  audience: 'member',
  channels: { bell: true, mail: true },
});

interface OfferEnding {
  readonly room: RoomRef;
  readonly no: number;
  readonly maker: DealSide;
  readonly validUntil: Date;
}

/** For the unit that can still accept it. */
export const offerEnding = defineFact<OfferEnding>('negotiation.offer-ending', {
  title: { zh: '报价即将到期', en: 'offer ends soon' },
  subject: ({ room }) => room.dealRoomId,
  audit: 'none',
  notices: ({ room, no, maker, validUntil }) => [
    {
      topic: deadlines,
      to: [memberAudience(memberOn(otherSide(maker), room))],
      text: {
        zh: `第 ${no} 版报价（${room.number}“${room.subject}”）将于${momentIn('zh-CN', validUntil)}到期。请在此之前接受、还价或谢绝。`,
        en: `Offer no. ${no} (${room.number} “${room.subject}”) ends on ${momentIn('en', validUntil)}, time in China. Please accept, counter or decline it before.`,
      },
      link: `/deal-rooms/${room.dealRoomId}`,
      about: `offer-ending:${room.dealRoomId}`,
    },
  ],
});

export const offerAccepted = defineStep<{
  readonly no: number;
  readonly agreementId: string;
  /** With its currency, such as `CNY 1234.50`. */
  readonly total: string;
}>('negotiation.offer-accepted', {
  title: { zh: '接受报价', en: 'offer accepted' },
  audit: ({ no, agreementId, total }) => ({ no, agreementId, total }),
  events: ({ room, agreementId }) => [dealAgreed.of({ ...partiesOf(room), agreementId })],
  live: roomAgreedLive,
  next: {
    zh: '请查看协议并安排履约。',
    en: 'Please see the agreement and arrange its fulfilment.',
  },
});

/** A quote that was given elsewhere was accepted: the room has its agreement from its first moment. */
export const dealConcluded = defineStep<{ readonly agreementId: string; readonly total: string }>(
  'negotiation.deal-concluded',
  {
    title: { zh: '接受报价成交', en: 'deal concluded' },
    audit: ({ room: { number }, agreementId, total }) => ({ number, agreementId, total }),
    events: ({ room, agreementId }) => [
      dealRoomOpened.of({ ...partiesOf(room), matchId: null }),
      dealAgreed.of({ ...partiesOf(room), agreementId }),
    ],
    live: roomAgreedLive,
    next: {
      zh: '请查看协议并安排履约。',
      en: 'Please see the agreement and arrange its fulfilment.',
    },
  },
);

export const dealRoomWasClosed = defineStep<{ readonly reason: string }>(
  'negotiation.deal-room-closed',
  {
    title: { zh: '结束洽谈', en: 'deal room closed' },
    audit: ({ reason }) => ({ reason }),
    events: ({ room }) => [dealRoomClosed.of(partiesOf(room))],
    live: roomClosedLive,
    next: { zh: '记录仍可查看。', en: 'The record stays readable.' },
  },
);

/** R12.3; the change of standing has an audit entry of its own. */
export const standingNoted = defineMessage('negotiation.standing-noted', {
  title: { zh: '记录对方成员状态', en: 'standing of a party noted in a room' },
  audit: 'none',
});
