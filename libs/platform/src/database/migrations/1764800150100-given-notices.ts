import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whether somebody was told of something, for figures; not what was said. */
export class GivenNotices1764800150100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE VIEW given_notices AS SELECT audience, topic, about, created_at FROM notices;
      COMMENT ON VIEW given_notices IS 'who was told of what and when, without the words';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP VIEW given_notices`);
  }
}
