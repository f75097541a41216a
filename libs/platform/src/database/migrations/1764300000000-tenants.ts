import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whom an actor acts for is a tenant: what it is, the platform does not know. */
export class Tenants1764300000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE audit_entries RENAME COLUMN member_id TO tenant_id;
      ALTER TABLE files RENAME COLUMN member_id TO tenant_id;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE files RENAME COLUMN tenant_id TO member_id;
      ALTER TABLE audit_entries RENAME COLUMN tenant_id TO member_id;
    `);
  }
}
