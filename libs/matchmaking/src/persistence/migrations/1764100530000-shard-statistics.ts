import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What words the supplies of each shard use, for the other shards. */
export class ShardStatistics1764100530000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE match_shard_statistics (
        shards smallint NOT NULL,
        shard smallint NOT NULL CONSTRAINT match_shard_statistics_shard_check CHECK (shard BETWEEN 0 AND shards - 1),
        documents integer NOT NULL,
        users jsonb NOT NULL,
        counted_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT match_shard_statistics_pkey PRIMARY KEY (shards, shard)
      );
      COMMENT ON COLUMN match_shard_statistics.users IS 'how many of the documents use each word';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE match_shard_statistics`);
  }
}
