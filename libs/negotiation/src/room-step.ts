import { memberAudience } from '@wanchang/membership';
import type { LocalisedText } from '@wanchang/kernel';
import {
  defineFact,
  defineNoticeTopic,
  type FactDeclaration,
  type FactDefinition,
  type LiveEventDefinition,
} from '@wanchang/platform';
import { otherSide, type DealSide } from './domain/deal-room';
import { systemMessageText, type SystemMessage } from './domain/system-message';
import { DealRoomStepDto, roomMessageLive } from './negotiation.live';

/** A room, as far as facts speak of it. */
export interface RoomRef {
  readonly dealRoomId: string;
  readonly number: string;
  readonly subject: string;
  readonly buyerMemberId: string;
  readonly sellerMemberId: string;
}

/** A message that took the next number of a room. */
export interface RoomMessage {
  readonly room: RoomRef;
  readonly seq: number;
}

/** What one side decided in a room. */
export interface RoomStep extends RoomMessage {
  readonly side: DealSide;
  /** The name of the unit on that side. */
  readonly unit: LocalisedText;
  readonly message: SystemMessage;
}

interface StepDeclaration<Step extends RoomStep> extends Pick<
  FactDeclaration<Step>,
  'title' | 'audit' | 'events'
> {
  readonly live: LiveEventDefinition<DealRoomStepDto>;
  /** What the other unit can do now. */
  readonly next: LocalisedText;
}

const dealRooms = defineNoticeTopic('negotiation.deal-rooms', {
  title: { zh: '洽谈', en: 'Negotiations' },
  audience: 'member',
});

export function memberOn(side: DealSide, room: RoomRef): string {
  return side === 'buyer' ? room.buyerMemberId : room.sellerMemberId;
}

/** Declares what one side decides: both units hear of it live, and the other one finds it under the bell. */
export function defineStep<Details extends object>(
  name: string,
  { live, next, ...declaration }: StepDeclaration<RoomStep & Details>,
): FactDefinition<RoomStep & Details> {
  return defineFact<RoomStep & Details>(name, {
    ...declaration,
    subject: ({ room }) => room.dealRoomId,
    live: ({ room, seq, message }) => {
      const { dealRoomId, number, subject } = room;
      return [live.to(unitsOf(room), { dealRoomId, seq, number, subject, ...message })];
    },
    notices: (step) => [
      {
        topic: dealRooms,
        to: [memberAudience(memberOn(otherSide(step.side), step.room))],
        text: noticeOf(step, next),
        link: `/deal-rooms/${step.room.dealRoomId}`,
      },
    ],
  });
}

/** Declares something that only the room's two open browsers need to know. */
export function defineMessage<Details extends object>(
  name: string,
  declaration: Pick<FactDeclaration<RoomMessage & Details>, 'title' | 'audit'>,
): FactDefinition<RoomMessage & Details> {
  return defineFact<RoomMessage & Details>(name, {
    ...declaration,
    subject: ({ room }) => room.dealRoomId,
    live: ({ room, seq }) => [
      roomMessageLive.to(unitsOf(room), { dealRoomId: room.dealRoomId, seq }),
    ],
  });
}

function unitsOf({ buyerMemberId, sellerMemberId }: RoomRef) {
  return [memberAudience(buyerMemberId), memberAudience(sellerMemberId)];
}

/** Who did what in which room, and what to do next. */
function noticeOf({ room, unit, message }: RoomStep, next: LocalisedText): LocalisedText {
  const happened = systemMessageText(message, unit);
  return {
    zh: `${happened.zh}（${room.number}“${room.subject}”）${next.zh}`,
    en: `${happened.en} (${room.number} “${room.subject}”) ${next.en}`,
  };
}
