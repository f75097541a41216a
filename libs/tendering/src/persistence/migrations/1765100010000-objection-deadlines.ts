import { immutable, mutable } from '@wanchang/platform';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const ANSWER = ['answer', 'answered_by', 'answered_at'];

/** Until when an objection is to be answered, and what has been told of that. */
export class ObjectionDeadlines1765100010000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ${mutable('tender_objections')}
      ALTER TABLE tender_objections ADD COLUMN due_at timestamptz, ADD COLUMN reminded_at timestamptz,
        ADD COLUMN overdue_told_at timestamptz;
      COMMENT ON COLUMN tender_objections.due_at IS 'null: the profile sets no days';
      CREATE INDEX tender_objections_open_idx ON tender_objections (due_at) WHERE answer IS NULL;
      ${immutable('tender_objections', [...ANSWER, 'reminded_at', 'overdue_told_at'])}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ${mutable('tender_objections')}
      DROP INDEX tender_objections_open_idx;
      ALTER TABLE tender_objections DROP COLUMN due_at, DROP COLUMN reminded_at, DROP COLUMN overdue_told_at;
      ${immutable('tender_objections', ANSWER)}
    `);
  }
}
