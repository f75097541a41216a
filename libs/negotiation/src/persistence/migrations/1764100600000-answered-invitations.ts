import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which side was invited into a room, and when it first said or did something there. */
export class AnsweredInvitations1764100600000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE deal_rooms
        ADD COLUMN invited text CONSTRAINT deal_rooms_invited_check CHECK (invited IN ('buyer', 'seller')),
        ADD COLUMN answered_at timestamptz;
      UPDATE deal_rooms room SET invited = CASE opening.event->'args'->>'side' WHEN 'buyer' THEN 'seller' ELSE 'buyer' END
        FROM messages opening WHERE opening.room_id = room.id AND opening.event->>'code' = 'room-opened';
      UPDATE deal_rooms room SET answered_at =
        (SELECT min(created_at) FROM messages WHERE room_id = room.id AND room.invited = coalesce(author_side,
           CASE WHEN event->>'code' NOT LIKE 'member-%' THEN event->'args'->>'side' END));
      ALTER TABLE deal_rooms ALTER COLUMN invited SET NOT NULL;
      COMMENT ON COLUMN deal_rooms.answered_at IS 'of the invited side: its first message, offer or decision';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE deal_rooms DROP COLUMN invited, DROP COLUMN answered_at`);
  }
}
