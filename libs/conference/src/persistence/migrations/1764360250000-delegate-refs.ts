import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Delegates as the libraries above read them. */
export class DelegateRefs1764360250000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE VIEW conference_delegate_refs AS
        SELECT id, conference_id, member_id, number, person_id, name, phone, role, state, interpreter, consent, arrived_at
          FROM conference_delegates;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP VIEW conference_delegate_refs`);
  }
}
