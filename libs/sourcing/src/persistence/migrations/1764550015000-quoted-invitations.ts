import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What libraries above have to know of quotes. */
export class QuotedInvitations1764550015000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE VIEW quoted_invitations AS
        SELECT i.id, i.rfq_id, (SELECT max(q.created_at) FROM quotes q WHERE q.invitation_id = i.id) AS quoted_at
          FROM rfq_invitations i WHERE i.state = 'quoted';
      COMMENT ON VIEW quoted_invitations IS 'invitations whose quote stands, and when its newest version was sent';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP VIEW quoted_invitations`);
  }
}
