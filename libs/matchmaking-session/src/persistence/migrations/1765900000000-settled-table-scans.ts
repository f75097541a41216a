import { immutable, mutable } from '@wanchang/platform';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A scan may come for a meeting of which the secretariat has decided, or whose sheet it has typed in. */
export class SettledTableScans1765900000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE conference_table_scans DROP CONSTRAINT conference_table_scans_result_check;
      ALTER TABLE conference_table_scans ADD CONSTRAINT conference_table_scans_result_check
        CHECK (result IN ('in', 'again', 'wrong-table', 'no-meeting', 'settled', 'old', 'unknown'));
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ${mutable('conference_table_scans')}
      UPDATE conference_table_scans SET result = 'no-meeting' WHERE result = 'settled';
      ${immutable('conference_table_scans')}
      ALTER TABLE conference_table_scans DROP CONSTRAINT conference_table_scans_result_check;
      ALTER TABLE conference_table_scans ADD CONSTRAINT conference_table_scans_result_check
        CHECK (result IN ('in', 'again', 'wrong-table', 'no-meeting', 'old', 'unknown'));
    `);
  }
}
