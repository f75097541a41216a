import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Counts of requests, in the shape that rate-limiter-flexible reads. They may be lost with a crash: unlogged. */
export class RateLimits1764200000200 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE UNLOGGED TABLE rate_limits (
        key varchar(255) CONSTRAINT rate_limits_pkey PRIMARY KEY,
        points integer NOT NULL DEFAULT 0,
        expire bigint
      );
      COMMENT ON COLUMN rate_limits.expire IS 'milliseconds since 1970';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE rate_limits`);
  }
}
