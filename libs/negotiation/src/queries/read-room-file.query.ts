import { Injectable } from '@nestjs/common';
import type { MemberActor } from '@wanchang/membership';
import { Files, type StoredFile } from '@wanchang/platform';
import type { Readable } from 'node:stream';
import { negotiationErrors } from '../domain/negotiation.errors';
import { DealRooms } from '../persistence/deal-rooms';
import { RoomFiles } from '../persistence/room-files';

/** A file of a room, for the people of its two units. */
@Injectable()
export class ReadRoomFile {
  constructor(
    private readonly rooms: DealRooms,
    private readonly roomFiles: RoomFiles,
    private readonly files: Files,
  ) {}

  /** @throws DomainError negotiation.deal-room-not-found, .file-not-found */
  async execute(
    roomId: string,
    fileId: string,
    actor: MemberActor,
  ): Promise<{ file: StoredFile; bytes: Readable }> {
    const { facts } = await this.rooms.readParty(roomId, actor.member.id);
    const readable = await this.roomFiles.readable(roomId, fileId, facts.side);
    const [file] = readable ? await this.files.find([fileId]) : [];
    if (!file) throw negotiationErrors('file-not-found');
    return { file, bytes: await this.files.read(fileId) };
  }
}
