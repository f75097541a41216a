import { Injectable } from '@nestjs/common';
import { memberAudience } from '@wanchang/membership';
import { LiveEvents, Outbox, type Actor } from '@wanchang/platform';
import { otherSide, waitingFor, type DealSide } from './domain/deal-room';
import type { SystemMessage, SystemMessageCode } from './domain/system-message';
import { dealRoomAnswered } from './negotiation.events';
import { DealRooms, type Seat } from './persistence/deal-rooms';
import { Messages } from './persistence/messages';

export type LiveType =
  | 'deal-room.opened'
  | 'deal-room.message'
  | 'deal-room.offer'
  | 'deal-room.agreed'
  | 'deal-room.closed';

interface PersonalMessage {
  readonly body: string;
  readonly kind: 'text' | 'file';
  readonly clientId: string | null;
}

type Facts = Omit<SystemMessage['args'], 'side' | 'by'>;

/** What a room's two units read: every message takes the next number of the room and is told live to both. */
@Injectable()
export class Conversation {
  constructor(
    private readonly rooms: DealRooms,
    private readonly messages: Messages,
    private readonly live: LiveEvents,
    private readonly outbox: Outbox,
  ) {}

  /** A person says something. Returns the id of the message. */
  async say(seat: Seat, actor: Actor, message: PersonalMessage): Promise<string> {
    const { roomId, facts } = seat;
    await this.noteAnswer(seat);
    const seq = await this.messages.nextSeq(roomId, waitingFor(facts.latest, facts.side));
    const place = { roomId, seq, clientId: message.clientId };
    const id = await this.messages.insertFromPerson(place, message, actor, facts.side);
    await this.messages.markRead(roomId, actor.personId, seq);
    await this.live.announce(unitsOf(seat), {
      type: 'deal-room.message',
      data: { dealRoomId: roomId, seq },
    });
    return id;
  }

  /** A person's decision enters the record; the other unit finds it under the bell as well. */
  async decided(
    seat: Seat,
    actor: Actor,
    type: LiveType,
    code: SystemMessageCode,
    facts: Facts = {},
  ): Promise<void> {
    const { roomId } = seat;
    const { side } = seat.facts;
    await this.noteAnswer(seat);
    const seq = await this.messages.nextSeq(roomId, otherSide(side));
    const event = { code, args: { ...facts, side, by: actor.personName } };
    await this.messages.insertFromSystem({ roomId, seq, clientId: null }, event);
    await this.messages.markRead(roomId, actor.personId, seq);
    const { number, subject } = seat;
    const data = { dealRoomId: roomId, seq, number, subject, ...event };
    await this.live.announce([memberAudience(memberOf(seat, side))], { type, data });
    await this.live.announce([memberAudience(memberOf(seat, otherSide(side)))], {
      type,
      data,
      notice: true,
    });
  }

  /**
   * Something happened by itself.
   * @param occasion tells a second run of the same job from a second occasion
   */
  async happened(
    seat: Seat,
    event: SystemMessage,
    { waits = null, occasion }: { waits?: DealSide | null; occasion: string },
  ): Promise<void> {
    const { roomId } = seat;
    if (await this.messages.sentAs(roomId, null, occasion)) return;
    const seq = await this.messages.nextSeq(roomId, waits);
    await this.messages.insertFromSystem({ roomId, seq, clientId: occasion }, event);
    await this.live.announce(unitsOf(seat), {
      type: 'deal-room.message',
      data: { dealRoomId: roomId, seq },
    });
  }

  /** Whatever the invited unit does first is its answer to the invitation: also a friendly no. */
  private async noteAnswer(seat: Seat): Promise<void> {
    if (!seat.owesAnswer) return;
    await this.rooms.answer(seat);
    const { roomId: dealRoomId, buyerMemberId, sellerMemberId } = seat;
    const invitedMemberId = memberOf(seat, seat.facts.side);
    const room = { dealRoomId, buyerMemberId, sellerMemberId };
    await this.outbox.publish(dealRoomAnswered, { ...room, invitedMemberId });
  }
}

function memberOf(seat: Seat, side: DealSide): string {
  return side === 'buyer' ? seat.buyerMemberId : seat.sellerMemberId;
}

function unitsOf(seat: Seat) {
  return [memberAudience(seat.buyerMemberId), memberAudience(seat.sellerMemberId)];
}
