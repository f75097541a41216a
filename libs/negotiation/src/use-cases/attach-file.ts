import { Injectable } from '@nestjs/common';
import type { MemberActor } from '@wanchang/membership';
import {
  Facts,
  Files,
  Transactional,
  type StoredFile,
  type Upload,
  ATTACHABLE_KINDS,
} from '@wanchang/platform';
import { refusalToTalk } from '../domain/deal-room.rules';
import { assertAllowed } from '../domain/negotiation.errors';
import { fileAttached } from '../negotiation.facts';
import { DealRooms } from '../persistence/deal-rooms';
import { RoomFiles } from '../persistence/room-files';

/** Uploads a document or image, to be sent with a message. Storing takes a while, so the room is not held. */
@Injectable()
export class AttachFile {
  constructor(
    private readonly rooms: DealRooms,
    private readonly files: Files,
    private readonly roomFiles: RoomFiles,
    private readonly facts: Facts,
  ) {}

  @Transactional()
  async execute(roomId: string, upload: Upload, actor: MemberActor): Promise<StoredFile> {
    const { facts: room } = await this.rooms.readParty(roomId, actor.member.id);
    assertAllowed(refusalToTalk(room));
    const file = await this.files.keep(upload, ATTACHABLE_KINDS, actor);
    await this.roomFiles.add(roomId, file.id, actor.personId, room.side);
    await this.facts.record(fileAttached, { dealRoomId: roomId, fileId: file.id }, actor);
    return file;
  }
}
