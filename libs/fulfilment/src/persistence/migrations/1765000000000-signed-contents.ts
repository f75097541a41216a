import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What was signed: the hash of the contents that the contract had then. Signatures made before have none. */
export class SignedContents1765000000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `ALTER TABLE contract_signatures ADD COLUMN content_hash text
         CONSTRAINT contract_signatures_hash_check CHECK (content_hash ~ '^[0-9a-f]{64}$')`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE contract_signatures DROP COLUMN content_hash`);
  }
}
