import { Injectable } from '@nestjs/common';
import { RecheckApprovals } from '@wanchang/approvals';
import { MemberDirectory } from '@wanchang/membership';
import { Facts, type Actor } from '@wanchang/platform';
import { otherSide, waitingFor, type DealSide } from './domain/deal-room';
import type { SystemMessage, SystemMessageCode } from './domain/system-message';
import { invitationAnswered } from './negotiation.facts';
import { DealRooms, type RoomParty } from './persistence/deal-rooms';
import { Messages } from './persistence/messages';
import { memberOn, type RoomMessage, type RoomRef, type RoomStep } from './room-step';

interface PersonalMessage {
  readonly body: string;
  readonly kind: 'text' | 'file';
  readonly clientId: string | null;
}

interface Decision {
  readonly party: RoomParty;
  readonly actor: Actor;
  readonly code: SystemMessageCode;
  readonly args?: Omit<SystemMessage['args'], 'side' | 'by'>;
}

interface SystemEvent {
  readonly party: RoomParty;
  readonly event: SystemMessage;
  /** Distinguishes a second run of the same job from a second occasion. */
  readonly occasion: string;
  /** Whose turn it is afterwards; null: neither side's. */
  readonly turn?: DealSide | null;
}

/** What a room's two units read: every message takes the next number of the room. The use case says the fact. */
@Injectable()
export class Conversation {
  constructor(
    private readonly rooms: DealRooms,
    private readonly messages: Messages,
    private readonly members: MemberDirectory,
    private readonly facts: Facts,
    private readonly approvals: RecheckApprovals,
  ) {}

  /** A person says something. */
  async say(
    party: RoomParty,
    actor: Actor,
    message: PersonalMessage,
  ): Promise<RoomMessage & { readonly messageId: string }> {
    const { roomId, facts } = party;
    await this.noteAnswer(party, actor);
    const seq = await this.messages.nextSeq(roomId, waitingFor(facts.latest, facts.side));
    const place = { roomId, seq, clientId: message.clientId };
    const messageId = await this.messages.insertFromPerson(place, message, actor, facts.side);
    await this.messages.markRead(roomId, actor.personId, seq);
    return { room: roomOf(party), seq, messageId };
  }

  /** A person's decision enters the record, and it is the other side's turn. What waits for approval in a unit is looked at again. */
  async recordDecision({ party, actor, code, args }: Decision): Promise<RoomStep> {
    const { roomId } = party;
    const { side } = party.facts;
    await this.noteAnswer(party, actor);
    const seq = await this.messages.nextSeq(roomId, otherSide(side));
    const message = { code, args: { ...args, side, by: actor.personName } };
    await this.messages.insertFromSystem({ roomId, seq, clientId: null }, message);
    await this.messages.markRead(roomId, actor.personId, seq);
    await this.approvals.execute(roomId);
    const room = roomOf(party);
    const { nameZh, nameEn } = (await this.members.ref(memberOn(side, room)))!;
    return { room, seq, side, unit: { zh: nameZh, en: nameEn ?? nameZh }, message };
  }

  /**
   * Something happened that no person decided.
   * @returns null when it is on record already
   */
  async recordSystemEvent({
    party,
    event,
    occasion,
    turn = null,
  }: SystemEvent): Promise<RoomMessage | null> {
    const { roomId } = party;
    if (await this.messages.sentAs(roomId, null, occasion)) return null;
    const seq = await this.messages.nextSeq(roomId, turn);
    await this.messages.insertFromSystem({ roomId, seq, clientId: occasion }, event);
    await this.approvals.execute(roomId);
    return { room: roomOf(party), seq };
  }

  /** The first thing that the invited unit does is its answer to the invitation: also a friendly no. */
  private async noteAnswer(party: RoomParty, actor: Actor): Promise<void> {
    if (!party.invitationUnanswered) return;
    await this.rooms.answer(party);
    const room = roomOf(party);
    const invitedMemberId = memberOn(party.facts.side, room);
    await this.facts.record(invitationAnswered, { room, invitedMemberId }, actor);
  }
}

function roomOf({
  roomId: dealRoomId,
  number,
  subject,
  buyerMemberId,
  sellerMemberId,
}: RoomParty): RoomRef {
  return { dealRoomId, number, subject, buyerMemberId, sellerMemberId };
}
