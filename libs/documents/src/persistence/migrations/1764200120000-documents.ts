import { immutable } from '@wanchang/platform';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Numbers, issued documents, what became of them, and the register of the seals. */
export class Documents1764200120000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(DOCUMENTS);
    for (const table of ['documents', 'document_voids', 'seal_uses'])
      await runner.query(immutable(table));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP VIEW document_states;
      DROP TABLE seal_uses, document_voids, documents, document_counters;
    `);
  }
}

const DOCUMENTS = `
  CREATE TABLE document_counters (
    kind text NOT NULL,
    year smallint NOT NULL CONSTRAINT document_counters_year_check CHECK (year BETWEEN 2000 AND 2999),
    last integer NOT NULL CONSTRAINT document_counters_last_check CHECK (last > 0),
    CONSTRAINT document_counters_pkey PRIMARY KEY (kind, year)
  );

  CREATE TABLE documents (
    id uuid PRIMARY KEY,
    kind text NOT NULL,
    year smallint NOT NULL,
    serial integer NOT NULL CONSTRAINT documents_serial_check CHECK (serial > 0),
    number text NOT NULL CONSTRAINT documents_number_key UNIQUE,
    check_code text NOT NULL CONSTRAINT documents_check_code_check CHECK (check_code ~ '^[0-9A-Z]{8}$'),
    title text NOT NULL CONSTRAINT documents_title_check CHECK (length(title) BETWEEN 1 AND 200),
    subject_id uuid,
    supersedes uuid CONSTRAINT documents_supersedes_fk REFERENCES documents (id)
      CONSTRAINT documents_supersedes_key UNIQUE,
    file_id uuid NOT NULL CONSTRAINT documents_file_fk REFERENCES files (id)
      CONSTRAINT documents_file_key UNIQUE,
    sha256 text NOT NULL CONSTRAINT documents_sha256_check CHECK (sha256 ~ '^[0-9a-f]{64}$'),
    issued_by uuid CONSTRAINT documents_issued_by_fk REFERENCES persons (id),
    issued_by_name text,
    issued_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT documents_serial_key UNIQUE (kind, year, serial),
    CONSTRAINT documents_counter_fk FOREIGN KEY (kind, year) REFERENCES document_counters (kind, year)
  );
  CREATE INDEX documents_subject_idx ON documents (subject_id, kind);

  CREATE TABLE document_voids (
    document_id uuid CONSTRAINT document_voids_pkey PRIMARY KEY
      CONSTRAINT document_voids_document_fk REFERENCES documents (id),
    reason text NOT NULL CONSTRAINT document_voids_reason_check CHECK (length(reason) BETWEEN 1 AND 500),
    voided_by uuid CONSTRAINT document_voids_voided_by_fk REFERENCES persons (id),
    voided_by_name text,
    voided_at timestamptz NOT NULL DEFAULT now()
  );

  CREATE TABLE seal_uses (
    document_id uuid CONSTRAINT seal_uses_pkey PRIMARY KEY
      CONSTRAINT seal_uses_document_fk REFERENCES documents (id),
    seal text NOT NULL,
    approved_by text NOT NULL CONSTRAINT seal_uses_approved_by_check CHECK (length(approved_by) BETWEEN 1 AND 50),
    used_by uuid NOT NULL CONSTRAINT seal_uses_used_by_fk REFERENCES persons (id),
    used_by_name text NOT NULL,
    used_at timestamptz NOT NULL DEFAULT now()
  );

  CREATE VIEW document_states AS
    SELECT issued.*,
           CASE WHEN gone.document_id IS NOT NULL THEN 'void'
                WHEN next.id IS NOT NULL THEN 'superseded' ELSE 'valid' END AS state,
           gone.reason AS void_reason, gone.voided_at, gone.voided_by_name,
           next.number AS superseded_by, next.issued_at AS superseded_at
      FROM documents issued
      LEFT JOIN document_voids gone ON gone.document_id = issued.id
      LEFT JOIN documents next ON next.supersedes = issued.id;
  COMMENT ON VIEW document_states IS 'issued documents with what became of them; of this library alone';
`;
