import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What those who follow an agreement up may read of it. */
export class AgreedDeals1764350500000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE VIEW agreed_deals AS
        SELECT a.id, a.number, a.room_id, r.number AS room_number, r.subject, r.buyer_member_id, r.seller_member_id,
               r.supply_id, r.demand_id, r.match_id, a.terms, a.total, a.currency, a.accepted_at
          FROM agreements a JOIN deal_rooms r ON r.id = a.room_id;
      COMMENT ON VIEW agreed_deals IS 'agreements with their parties and where they come from';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP VIEW agreed_deals`);
  }
}
