import { Injectable } from '@nestjs/common';
import { MemberDirectory } from '@wanchang/membership';
import { Facts, type Actor } from '@wanchang/platform';
import { otherSide, waitingFor, type DealSide } from './domain/deal-room';
import type { SystemMessage, SystemMessageCode } from './domain/system-message';
import { invitationAnswered } from './negotiation.facts';
import { DealRooms, type Seat } from './persistence/deal-rooms';
import { Messages } from './persistence/messages';
import { memberOn, type RoomMessage, type RoomRef, type RoomStep } from './room-step';

interface PersonalMessage {
  readonly body: string;
  readonly kind: 'text' | 'file';
  readonly clientId: string | null;
}

type Arguments = Omit<SystemMessage['args'], 'side' | 'by'>;

/** What a room's two units read: every message takes the next number of the room. The use case says the fact. */
@Injectable()
export class Conversation {
  constructor(
    private readonly rooms: DealRooms,
    private readonly messages: Messages,
    private readonly members: MemberDirectory,
    private readonly facts: Facts,
  ) {}

  /** A person says something. */
  async say(
    seat: Seat,
    actor: Actor,
    message: PersonalMessage,
  ): Promise<RoomMessage & { readonly messageId: string }> {
    const { roomId, facts } = seat;
    await this.noteAnswer(seat, actor);
    const seq = await this.messages.nextSeq(roomId, waitingFor(facts.latest, facts.side));
    const place = { roomId, seq, clientId: message.clientId };
    const messageId = await this.messages.insertFromPerson(place, message, actor, facts.side);
    await this.messages.markRead(roomId, actor.personId, seq);
    return { room: roomOf(seat), seq, messageId };
  }

  /** A person's decision enters the record, and it is the other side's turn. */
  async decided(
    seat: Seat,
    actor: Actor,
    code: SystemMessageCode,
    args: Arguments = {},
  ): Promise<RoomStep> {
    const { roomId } = seat;
    const { side } = seat.facts;
    await this.noteAnswer(seat, actor);
    const seq = await this.messages.nextSeq(roomId, otherSide(side));
    const message = { code, args: { ...args, side, by: actor.personName } };
    await this.messages.insertFromSystem({ roomId, seq, clientId: null }, message);
    await this.messages.markRead(roomId, actor.personId, seq);
    const room = roomOf(seat);
    const { nameZh, nameEn } = (await this.members.ref(memberOn(side, room)))!;
    return { room, seq, side, unit: { zh: nameZh, en: nameEn ?? nameZh }, message };
  }

  /**
   * Something happened by itself.
   * @param occasion tells a second run of the same job from a second occasion
   * @returns null when it is on record already
   */
  async happened(
    seat: Seat,
    event: SystemMessage,
    { waits = null, occasion }: { waits?: DealSide | null; occasion: string },
  ): Promise<RoomMessage | null> {
    const { roomId } = seat;
    if (await this.messages.sentAs(roomId, null, occasion)) return null;
    const seq = await this.messages.nextSeq(roomId, waits);
    await this.messages.insertFromSystem({ roomId, seq, clientId: occasion }, event);
    return { room: roomOf(seat), seq };
  }

  /** Whatever the invited unit does first is its answer to the invitation: also a friendly no. */
  private async noteAnswer(seat: Seat, actor: Actor): Promise<void> {
    if (!seat.owesAnswer) return;
    await this.rooms.answer(seat);
    const room = roomOf(seat);
    const invitedMemberId = memberOn(seat.facts.side, room);
    await this.facts.record(invitationAnswered, { room, invitedMemberId }, actor);
  }
}

function roomOf({
  roomId: dealRoomId,
  number,
  subject,
  buyerMemberId,
  sellerMemberId,
}: Seat): RoomRef {
  return { dealRoomId, number, subject, buyerMemberId, sellerMemberId };
}
