import { Injectable } from '@nestjs/common';
import { Database } from '@wanchang/platform';
import type { DealSide } from '../domain/deal-room';

/** Which files belong to which room. The files themselves are the platform's. */
@Injectable()
export class RoomFiles {
  constructor(private readonly database: Database) {}

  async add(roomId: string, fileId: string, personId: string, side: DealSide): Promise<void> {
    await this.database.query(
      `INSERT INTO room_files (file_id, room_id, person_id, side) VALUES ($1, $2, $3, $4)`,
      [fileId, roomId, personId, side],
    );
  }

  /** Sends the person's own, not yet sent uploads with a message; says how many of them there were. */
  send(
    roomId: string,
    fileIds: readonly string[],
    personId: string,
    messageId: string,
  ): Promise<number> {
    return this.database.execute(
      `UPDATE room_files SET message_id = $4
        WHERE room_id = $1 AND file_id = ANY($2) AND person_id = $3 AND message_id IS NULL`,
      [roomId, fileIds, personId, messageId],
    );
  }

  /** Whether a side may read a file: what was sent, and what it uploaded itself. */
  async readable(roomId: string, fileId: string, side: DealSide): Promise<boolean> {
    const row = await this.database.one(
      `SELECT 1 FROM room_files
        WHERE room_id = $1 AND file_id = $2 AND (message_id IS NOT NULL OR side = $3)`,
      [roomId, fileId, side],
    );
    return row !== null;
  }
}
