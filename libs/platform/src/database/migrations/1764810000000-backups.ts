import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What became of each night's backup. */
export class Backups1764810000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE backups (
        id uuid CONSTRAINT backups_pkey PRIMARY KEY,
        file text,
        taken_at timestamptz,
        bytes bigint,
        rows bigint,
        files integer,
        encrypted boolean NOT NULL DEFAULT false,
        proven_at timestamptz,
        problem text,
        created_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT backups_made_check CHECK (
          num_nulls(file, taken_at, bytes, rows, files) = CASE WHEN file IS NULL THEN 5 ELSE 0 END),
        CONSTRAINT backups_proven_check CHECK (num_nonnulls(proven_at, problem) = 1 AND (file IS NOT NULL OR problem IS NOT NULL))
      );
      CREATE INDEX backups_created_at_idx ON backups (created_at DESC);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE backups');
  }
}
