import { Injectable } from '@nestjs/common';
import { Database } from '@wanchang/platform';
import { In, IsNull, Not } from 'typeorm';
import type { DealSide } from '../domain/deal-room';
import { RoomFileEntity } from './room-file.entity';

/** Which files belong to which room. The files themselves are the platform's. */
@Injectable()
export class RoomFiles {
  constructor(private readonly database: Database) {}

  async add(roomId: string, fileId: string, personId: string, side: DealSide): Promise<void> {
    await this.files().insert({ fileId, roomId, personId, side });
  }

  /** Sends the person's own, not yet sent uploads with a message; says how many of them there were. */
  async send(
    roomId: string,
    fileIds: readonly string[],
    personId: string,
    messageId: string,
  ): Promise<number> {
    const unsent = { roomId, personId, fileId: In([...fileIds]), messageId: IsNull() };
    const { affected } = await this.files().update(unsent, { messageId });
    return affected ?? 0;
  }

  /** Whether a side may read a file: what was sent, and what it uploaded itself. */
  readable(roomId: string, fileId: string, side: DealSide): Promise<boolean> {
    const file = { roomId, fileId };
    return this.files().existsBy([
      { ...file, messageId: Not(IsNull()) },
      { ...file, side },
    ]);
  }

  private files() {
    return this.database.repository(RoomFileEntity);
  }
}
