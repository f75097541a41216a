import type { MigrationInterface, QueryRunner } from 'typeorm';

/** From an agreement back to the request that it was awarded in. */
export class AwardedDeals1764570020000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE VIEW awarded_deals AS
        SELECT a.agreement_id, a.invitation_id, i.rfq_id, r.number AS rfq_number
          FROM rfq_awards a JOIN rfq_invitations i ON i.id = a.invitation_id JOIN rfqs r ON r.id = i.rfq_id;
      COMMENT ON VIEW awarded_deals IS 'agreements that came of an award, with their request';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP VIEW awarded_deals`);
  }
}
