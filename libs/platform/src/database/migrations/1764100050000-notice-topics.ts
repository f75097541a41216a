import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A notice takes the place of the earlier one about the same thing. */
export class NoticeTopics1764100050000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE live_events ADD COLUMN topic text;
      CREATE INDEX live_events_topics_idx ON live_events (audience, topic) WHERE notice AND topic IS NOT NULL;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE live_events DROP COLUMN topic`);
  }
}
