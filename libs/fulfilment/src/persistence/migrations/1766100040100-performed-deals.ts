import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What became of agreements, for reports: amounts as they are kept apart (never added). */
export class PerformedDeals1766100040100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE VIEW performed_deals AS
        SELECT c.room_id, c.currency, c.intent_amount, CASE WHEN c.signed_at IS NOT NULL THEN c.amount END AS amount,
               (SELECT round(sum((l.accepted - l.returned) * l.unit_price), 2) FROM contract_lines l
                 WHERE l.contract_id = c.id AND l.accepted > l.returned) AS performed
          FROM contracts c;
      COMMENT ON VIEW performed_deals IS 'what was agreed in a room, signed and performed, without its parties; for reports';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP VIEW performed_deals`);
  }
}
