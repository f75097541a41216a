import type { MigrationInterface, QueryRunner } from 'typeorm';
import { immutable, mutable } from '../immutable';

/** The audit is written once and sealed in a chain. Entries from before wait for their seals like new ones. */
export class AuditChain1764300100000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE audit_seals (
        no bigint CONSTRAINT audit_seals_pkey PRIMARY KEY,
        entry_id bigint NOT NULL CONSTRAINT audit_seals_entry_key UNIQUE
          CONSTRAINT audit_seals_entry_fkey REFERENCES audit_entries,
        hash text NOT NULL CONSTRAINT audit_seals_hash_check CHECK (hash ~ '^[0-9a-f]{64}$'),
        sealed_at timestamptz NOT NULL DEFAULT now()
      );
      CREATE TABLE audit_entries_to_seal (
        entry_id bigint CONSTRAINT audit_entries_to_seal_pkey PRIMARY KEY
          CONSTRAINT audit_entries_to_seal_entry_fkey REFERENCES audit_entries
      );
      CREATE TABLE audit_checks (
        id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        seals bigint NOT NULL,
        head text NOT NULL,
        problem jsonb,
        at timestamptz NOT NULL DEFAULT now()
      );
      INSERT INTO audit_entries_to_seal SELECT id FROM audit_entries;
      CREATE INDEX audit_entries_action_idx ON audit_entries (action, id);
      CREATE INDEX audit_entries_person_idx ON audit_entries (person_id, id);
      CREATE INDEX audit_entries_tenant_idx ON audit_entries (tenant_id, id);
      CREATE INDEX audit_entries_at_idx ON audit_entries (at);
      ${immutable('audit_entries')}
      ${immutable('audit_seals')}
      ${immutable('audit_checks')}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE audit_checks, audit_entries_to_seal, audit_seals;
      ${mutable('audit_entries')}
      DROP INDEX audit_entries_action_idx, audit_entries_person_idx, audit_entries_tenant_idx, audit_entries_at_idx;
    `);
  }
}
