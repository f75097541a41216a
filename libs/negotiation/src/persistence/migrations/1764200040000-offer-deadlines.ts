import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The deadlines of the offers that are on the table already. */
export class OfferDeadlines1764200040000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      INSERT INTO deadlines (job, subject_id, payload, due_at, next_at)
      SELECT 'negotiation.expire-offer', room_id, jsonb_build_object('roomId', room_id, 'memberId',
             CASE side WHEN 'buyer' THEN buyer_member_id ELSE seller_member_id END), valid_until, valid_until
        FROM offers JOIN deal_rooms ON deal_rooms.id = room_id WHERE offers.state = 'open'
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DELETE FROM deadlines WHERE job = 'negotiation.expire-offer'`);
  }
}
