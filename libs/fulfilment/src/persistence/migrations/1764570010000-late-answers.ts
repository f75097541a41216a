import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Claims without an answer are found by the day on which it is due. */
export class LateAnswers1764570010000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE INDEX contract_disputes_answer_idx ON contract_disputes (answer_due_at) WHERE state = 'claimed'`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP INDEX contract_disputes_answer_idx`);
  }
}
