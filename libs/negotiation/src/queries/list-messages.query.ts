import { Injectable } from '@nestjs/common';
import { localised } from '@wanchang/kernel';
import type { MemberActor } from '@wanchang/membership';
import { Files, type StoredFile } from '@wanchang/platform';
import { systemMessageText } from '../domain/system-message';
import type { MessageDto, RoomFileDto } from './answers/message.dto';
import { DealRooms } from '../persistence/deal-rooms';
import { Messages, type MessageRange, type MessageRow } from '../persistence/messages';

/** The conversation of a room; the product's own messages in the reader's language. */
@Injectable()
export class ListMessages {
  constructor(
    private readonly rooms: DealRooms,
    private readonly messages: Messages,
    private readonly files: Files,
  ) {}

  async execute(roomId: string, range: MessageRange, actor: MemberActor): Promise<MessageDto[]> {
    await this.rooms.readParty(roomId, actor.member.id);
    return this.toDtos(roomId, await this.messages.page(roomId, range), actor);
  }

  async one(roomId: string, messageId: string, actor: MemberActor): Promise<MessageDto> {
    const row = await this.messages.one(messageId);
    const [message] = await this.toDtos(roomId, row ? [row] : [], actor);
    if (!message) throw new Error(`message ${messageId} is missing`);
    return message;
  }

  private async toDtos(
    roomId: string,
    rows: readonly MessageRow[],
    actor: MemberActor,
  ): Promise<MessageDto[]> {
    const ids = rows.flatMap(({ fileIds }) => fileIds);
    const files = ids.length === 0 ? [] : await this.files.find(ids);
    const byId = new Map(files.map((file) => [file.id, toFileDto(roomId, file)]));
    return rows.map(({ id, seq, kind, body, event, clientId, at, fileIds, ...author }) => ({
      ...{ id, seq, kind, at },
      author: toAuthor(author),
      body: event ? localised(systemMessageText(event), actor.locale) : (body ?? ''),
      files: fileIds.flatMap((fileId) => byId.get(fileId) ?? []),
      clientId: author.authorId === actor.personId ? clientId : null,
    }));
  }
}

export function toFileDto(roomId: string, { id, name, size, type }: StoredFile): RoomFileDto {
  return { id, name, size, type, url: `/api/v1/deal-rooms/${roomId}/files/${id}` };
}

type Author = Pick<MessageRow, 'authorId' | 'authorName' | 'authorSide' | 'authorMemberId'>;

function toAuthor({
  authorId,
  authorName,
  authorSide,
  authorMemberId,
}: Author): MessageDto['author'] {
  if (!authorId || !authorName || !authorSide || !authorMemberId) return null;
  return { personId: authorId, name: authorName, memberId: authorMemberId, side: authorSide };
}
