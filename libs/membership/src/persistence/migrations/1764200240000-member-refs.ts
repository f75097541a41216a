import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What other libraries show of a unit. */
export class MemberRefs1764200240000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE VIEW member_refs AS
        SELECT id, kind, name_zh, name_en, region_code, province_code, coast, standing FROM members;
      COMMENT ON VIEW member_refs IS 'units as other libraries show them, whatever their standing';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP VIEW member_refs`);
  }
}
