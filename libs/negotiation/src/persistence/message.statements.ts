import { column, defineStatement, nullable, type RowOf } from '@wanchang/platform';
import type { DealSide } from '../domain/deal-room';
import type { SystemMessage } from '../domain/system-message';
import type { MessageKind } from './message.entity';

/** $2 the side that the room waits for thereby; null: as before. */
export const NEXT_SEQ = defineStatement(
  'negotiation.next-message-number',
  { seq: column.integer },
  `UPDATE deal_rooms
      SET last_seq = last_seq + 1, last_message_at = clock_timestamp(),
          waiting_for = CASE WHEN state = 'open' THEN coalesce($2, waiting_for) END
    WHERE id = $1 RETURNING last_seq AS seq`,
);

/** Never beyond the last message, and never back. */
export const MARK_READ = defineStatement(
  'negotiation.mark-room-read',
  {},
  `INSERT INTO room_reads (room_id, person_id, seq)
   SELECT id, $2, least($3, last_seq) FROM deal_rooms WHERE id = $1
   ON CONFLICT (room_id, person_id) DO UPDATE SET seq = greatest(room_reads.seq, excluded.seq)`,
);

const MESSAGE = {
  id: column.uuid,
  seq: column.integer,
  kind: column.text<MessageKind>(),
  authorId: nullable(column.uuid),
  authorName: nullable(column.text()),
  authorSide: nullable(column.text<DealSide>()),
  authorMemberId: nullable(column.uuid),
  body: nullable(column.text()),
  event: nullable(column.json<SystemMessage>()),
  clientId: nullable(column.text()),
  at: column.instant,
  fileIds: column.texts(),
};

const COLUMNS = `messages.id, seq, kind, author_id AS "authorId", author_name AS "authorName",
  author_side AS "authorSide", body, event, client_id AS "clientId", messages.created_at AS at,
  CASE author_side WHEN 'buyer' THEN buyer_member_id WHEN 'seller' THEN seller_member_id END AS "authorMemberId",
  ARRAY(SELECT file_id FROM room_files WHERE message_id = messages.id ORDER BY file_id)::text[] AS "fileIds"`;

export const ONE_MESSAGE = defineStatement(
  'negotiation.one-message',
  MESSAGE,
  `SELECT ${COLUMNS} FROM messages JOIN deal_rooms AS room ON room.id = room_id WHERE messages.id = $1`,
);

export type MessageRow = RowOf<typeof ONE_MESSAGE>;

/** Of room $1, at most $4 messages numbered above $2 and below $3: the first of them, or the last. */
export const NEXT_MESSAGES = pageOfMessages('negotiation.next-messages', 'ASC');
export const LATEST_MESSAGES = pageOfMessages('negotiation.latest-messages', 'DESC');

function pageOfMessages(name: string, order: 'ASC' | 'DESC') {
  return defineStatement(
    name,
    MESSAGE,
    `SELECT * FROM (
       SELECT ${COLUMNS} FROM messages JOIN deal_rooms AS room ON room.id = room_id
        WHERE room_id = $1 AND seq > $2 AND seq < $3 ORDER BY seq ${order} LIMIT $4
     ) AS page ORDER BY seq`,
  );
}
