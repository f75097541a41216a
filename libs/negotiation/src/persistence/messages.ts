import { Injectable } from '@nestjs/common';
import { newId } from '@wanchang/kernel';
import { Database, type Actor } from '@wanchang/platform';
import type { DealSide } from '../domain/deal-room';
import type { SystemMessage } from '../domain/system-message';

export const MESSAGE_KINDS = ['text', 'file', 'system'] as const;
export type MessageKind = (typeof MESSAGE_KINDS)[number];

export interface MessageRow {
  readonly id: string;
  readonly seq: number;
  readonly kind: MessageKind;
  readonly authorId: string | null;
  readonly authorName: string | null;
  readonly authorSide: DealSide | null;
  readonly authorMemberId: string | null;
  readonly body: string | null;
  readonly event: SystemMessage | null;
  readonly clientId: string | null;
  readonly at: Date;
  readonly fileIds: string[];
}

interface NewMessage {
  readonly roomId: string;
  readonly seq: number;
  readonly clientId: string | null;
}

/** Which messages: after a number, before one, or the latest. */
export interface MessageRange {
  readonly after?: number;
  readonly before?: number;
  readonly limit: number;
}

@Injectable()
export class Messages {
  constructor(private readonly database: Database) {}

  /** Gives the next number of the room, which thereby waits for a side (null: as before). */
  async nextSeq(roomId: string, waitingFor: DealSide | null): Promise<number> {
    const room = await this.database.one<{ seq: number }>(
      `UPDATE deal_rooms
          SET last_seq = last_seq + 1, last_message_at = clock_timestamp(),
              waiting_for = CASE WHEN state = 'open' THEN coalesce($2, waiting_for) END
        WHERE id = $1 RETURNING last_seq AS seq`,
      [roomId, waitingFor],
    );
    return room!.seq;
  }

  async insertFromPerson(
    { roomId, seq, clientId }: NewMessage,
    { body, kind }: { body: string; kind: 'text' | 'file' },
    actor: Actor,
    side: DealSide,
  ): Promise<string> {
    const id = newId();
    await this.database.query(
      `INSERT INTO messages (id, room_id, seq, kind, author_id, author_name, author_side, body, client_id)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [id, roomId, seq, kind, actor.personId, actor.personName, side, body, clientId],
    );
    return id;
  }

  async insertFromSystem(
    { roomId, seq, clientId }: NewMessage,
    event: SystemMessage,
  ): Promise<void> {
    await this.database.query(
      `INSERT INTO messages (id, room_id, seq, kind, event, client_id) VALUES ($1, $2, $3, 'system', $4, $5)`,
      [newId(), roomId, seq, JSON.stringify(event), clientId],
    );
  }

  /** The message that a person (null: the product itself) sent under an id of the sender's own. */
  async sentAs(roomId: string, authorId: string | null, clientId: string): Promise<string | null> {
    const message = await this.database.one<{ id: string }>(
      `SELECT id FROM messages WHERE room_id = $1 AND author_id IS NOT DISTINCT FROM $2 AND client_id = $3`,
      [roomId, authorId, clientId],
    );
    return message?.id ?? null;
  }

  async markRead(roomId: string, personId: string, seq: number): Promise<void> {
    await this.database.query(
      `INSERT INTO room_reads (room_id, person_id, seq)
       SELECT id, $2, least($3, last_seq) FROM deal_rooms WHERE id = $1
       ON CONFLICT (room_id, person_id) DO UPDATE SET seq = greatest(room_reads.seq, excluded.seq)`,
      [roomId, personId, seq],
    );
  }

  /** In the order of the conversation. */
  page(roomId: string, { after, before, limit }: MessageRange): Promise<MessageRow[]> {
    const forward = after !== undefined;
    return this.database.query<MessageRow>(
      `SELECT * FROM (
         SELECT ${COLUMNS} FROM messages JOIN deal_rooms AS room ON room.id = room_id
          WHERE room_id = $1 AND seq > $2 AND seq < $3
          ORDER BY seq ${forward ? 'ASC' : 'DESC'} LIMIT $4
       ) AS shown ORDER BY seq`,
      [roomId, after ?? 0, before ?? MAX_SEQ, limit],
    );
  }

  async one(id: string): Promise<MessageRow | null> {
    return this.database.one<MessageRow>(
      `SELECT ${COLUMNS} FROM messages JOIN deal_rooms AS room ON room.id = room_id WHERE messages.id = $1`,
      [id],
    );
  }
}

const MAX_SEQ = 2 ** 31 - 1;

const COLUMNS = `messages.id, seq, kind, author_id AS "authorId", author_name AS "authorName",
  author_side AS "authorSide", body, event, client_id AS "clientId", messages.created_at AS at,
  CASE author_side WHEN 'buyer' THEN buyer_member_id WHEN 'seller' THEN seller_member_id END AS "authorMemberId",
  ARRAY(SELECT file_id FROM room_files WHERE message_id = messages.id ORDER BY file_id)::text[] AS "fileIds"`;
