import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A request whose quotes arrive sealed: no price is in this database before they are opened. */
export class Sealed1764510000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE rfqs
        ADD COLUMN sealed boolean NOT NULL DEFAULT false,
        ADD COLUMN notice_days smallint NOT NULL DEFAULT 2
          CONSTRAINT rfqs_notice_days_check CHECK (notice_days BETWEEN 0 AND 60),
        ADD COLUMN award_from timestamptz,
        ADD CONSTRAINT rfqs_award_from_check CHECK (sealed OR award_from IS NULL),
        ADD CONSTRAINT rfqs_sealed_award_check CHECK (NOT sealed OR state <> 'awarded' OR award_from <= ended_at);
      COMMENT ON COLUMN rfqs.sealed IS 'quotes arrive sealed and become quotes when they are opened';
      COMMENT ON COLUMN rfqs.notice_days IS 'suppliers have so many days at least after an amendment';
      COMMENT ON COLUMN rfqs.award_from IS 'a sealed request is awarded from then on; null: not opened yet';
      CREATE VIEW sealed_rfqs AS
        SELECT id, number, member_id, state, content, deadline, version, sent_at, notice_days, award_from
          FROM rfqs WHERE sealed;
      CREATE VIEW sealed_rfq_invitations AS
        SELECT i.id, i.rfq_id, i.member_id, i.state, i.asked_at, i.answered_at
          FROM rfq_invitations i JOIN rfqs r ON r.id = i.rfq_id WHERE r.sealed;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP VIEW sealed_rfq_invitations, sealed_rfqs;
      ALTER TABLE rfqs DROP COLUMN award_from, DROP COLUMN notice_days, DROP COLUMN sealed;
    `);
  }
}
