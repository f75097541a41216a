import { Injectable } from '@nestjs/common';
import type { MemberActor } from '@wanchang/membership';
import { Facts, Transactional } from '@wanchang/platform';
import { Conversation } from '../conversation';
import { refusalToTalk } from '../domain/deal-room.rules';
import { assertAllowed, negotiationErrors } from '../domain/negotiation.errors';
import { messagePosted } from '../negotiation.facts';
import { DealRooms } from '../persistence/deal-rooms';
import { Messages } from '../persistence/messages';
import { RoomFiles } from '../persistence/room-files';

export interface PostedMessage {
  readonly body: string;
  /** Uploads to this room by the same person, not sent before. */
  readonly fileIds: readonly string[];
  /** An id of the sender's own: a message that is sent again under it stays one message. */
  readonly clientId: string | null;
}

@Injectable()
export class PostMessage {
  constructor(
    private readonly rooms: DealRooms,
    private readonly messages: Messages,
    private readonly files: RoomFiles,
    private readonly conversation: Conversation,
    private readonly facts: Facts,
  ) {}

  /** Returns the id of the message. */
  @Transactional()
  async execute(roomId: string, posted: PostedMessage, actor: MemberActor): Promise<string> {
    const { clientId, body } = posted;
    const party = await this.rooms.lockParty(roomId, actor.member.id);
    const sent = clientId && (await this.messages.sentAs(roomId, actor.personId, clientId));
    if (sent) return sent;
    assertAllowed(refusalToTalk(party.facts));
    const fileIds = [...new Set(posted.fileIds)];
    if (body.length === 0 && fileIds.length === 0) throw negotiationErrors('message-empty');
    const kind = fileIds.length > 0 ? 'file' : 'text';
    const said = await this.conversation.say(party, actor, { body, kind, clientId });
    const attached = await this.files.send(roomId, fileIds, actor.personId, said.messageId);
    if (attached !== fileIds.length) throw negotiationErrors('file-not-found');
    await this.facts.record(messagePosted, said, actor);
    return said.messageId;
  }
}
