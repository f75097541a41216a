import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What other libraries may read of a person. */
export class PersonNames1764200140000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE VIEW person_names AS SELECT id, name FROM persons;
      COMMENT ON VIEW person_names IS 'the names of people, for other libraries to join';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP VIEW person_names`);
  }
}
