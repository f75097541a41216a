import { immutable } from '@wanchang/platform';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Documents of a deal room, of which each side says what the other one may do with them. */
export class RoomDocuments1764530000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(DOCUMENTS);
    await runner.query(VERSIONS);
    await runner.query(NDA);
    await runner.query(READS);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE room_document_reads, room_nda_acceptances, room_nda_texts, room_document_versions, room_documents,
                 room_document_rules`);
  }
}

const side = (table: string) =>
  `text NOT NULL CONSTRAINT ${table}_side_check CHECK (side IN ('buyer', 'seller'))`;
const person = (table: string) =>
  `person_id uuid NOT NULL CONSTRAINT ${table}_person_fk REFERENCES persons (id),
    person_name text NOT NULL`;

const DOCUMENTS = `
  CREATE TABLE room_documents (
    id uuid CONSTRAINT room_documents_pkey PRIMARY KEY,
    room_id uuid NOT NULL CONSTRAINT room_documents_room_fk REFERENCES deal_rooms (id),
    side ${side('room_documents')},
    owner_member_id uuid NOT NULL CONSTRAINT room_documents_owner_fk REFERENCES members (id),
    reader_member_id uuid NOT NULL CONSTRAINT room_documents_reader_fk REFERENCES members (id),
    title text NOT NULL CONSTRAINT room_documents_title_check CHECK (length(title) BETWEEN 1 AND 100),
    reader_right text NOT NULL CONSTRAINT room_documents_reader_right_check
      CHECK (reader_right IN ('none', 'view', 'download')),
    confidential boolean NOT NULL,
    version integer NOT NULL DEFAULT 1,
    created_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    CONSTRAINT room_documents_two_units_check CHECK (owner_member_id <> reader_member_id)
  );
  CREATE INDEX room_documents_room_idx ON room_documents (room_id, id);
  COMMENT ON COLUMN room_documents.side IS 'whose document it is';
  COMMENT ON COLUMN room_documents.confidential IS 'the reader accepts the non-disclosure text of the side first';
  CREATE TABLE room_document_rules (
    member_id uuid CONSTRAINT room_document_rules_pkey PRIMARY KEY
      CONSTRAINT room_document_rules_member_fk REFERENCES members (id),
    release_needed boolean NOT NULL
  );
`;

const VERSIONS = `
  CREATE TABLE room_document_versions (
    document_id uuid NOT NULL CONSTRAINT room_document_versions_document_fk REFERENCES room_documents (id),
    no smallint NOT NULL,
    file_id uuid NOT NULL CONSTRAINT room_document_versions_file_fk REFERENCES files (id),
    pages integer CONSTRAINT room_document_versions_pages_check CHECK (pages > 0),
    state text NOT NULL CONSTRAINT room_document_versions_state_check CHECK (state IN ('waiting', 'released', 'refused')),
    ${person('room_document_versions')},
    at timestamptz NOT NULL DEFAULT clock_timestamp(),
    decided_by uuid CONSTRAINT room_document_versions_decided_by_fk REFERENCES persons (id),
    decided_by_name text,
    decided_at timestamptz,
    comment text CONSTRAINT room_document_versions_comment_check CHECK (length(comment) <= 500),
    CONSTRAINT room_document_versions_pkey PRIMARY KEY (document_id, no),
    CONSTRAINT room_document_versions_own_check CHECK (decided_by <> person_id),
    CONSTRAINT room_document_versions_decided_check CHECK (num_nulls(decided_by, decided_by_name, decided_at) IN (0, 3)),
    CONSTRAINT room_document_versions_refused_check CHECK (state <> 'refused' OR decided_by IS NOT NULL)
  );
  COMMENT ON COLUMN room_document_versions.pages IS 'null: no marked copy can be made of such a file';
  ${immutable('room_document_versions', ['state', 'decided_by', 'decided_by_name', 'decided_at', 'comment'])}
`;

const NDA = `
  CREATE TABLE room_nda_texts (
    room_id uuid NOT NULL CONSTRAINT room_nda_texts_room_fk REFERENCES deal_rooms (id),
    side ${side('room_nda_texts')},
    no smallint NOT NULL,
    text text NOT NULL CONSTRAINT room_nda_texts_text_check CHECK (length(text) BETWEEN 1 AND 20000),
    ${person('room_nda_texts')},
    at timestamptz NOT NULL DEFAULT clock_timestamp(),
    CONSTRAINT room_nda_texts_pkey PRIMARY KEY (room_id, side, no)
  );
  ${immutable('room_nda_texts')}
  CREATE TABLE room_nda_acceptances (
    room_id uuid NOT NULL,
    side ${side('room_nda_acceptances')},
    no smallint NOT NULL,
    member_id uuid NOT NULL CONSTRAINT room_nda_acceptances_member_fk REFERENCES members (id),
    ${person('room_nda_acceptances')},
    at timestamptz NOT NULL DEFAULT clock_timestamp(),
    CONSTRAINT room_nda_acceptances_pkey PRIMARY KEY (room_id, side, no, member_id, person_id),
    CONSTRAINT room_nda_acceptances_text_fk FOREIGN KEY (room_id, side, no) REFERENCES room_nda_texts (room_id, side, no)
  );
  ${immutable('room_nda_acceptances')}
  COMMENT ON COLUMN room_nda_acceptances.side IS 'whose text it is; the person is of the other side';
`;

const READS = `
  CREATE TABLE room_document_reads (
    id uuid CONSTRAINT room_document_reads_pkey PRIMARY KEY,
    document_id uuid NOT NULL,
    no smallint NOT NULL,
    kind text NOT NULL CONSTRAINT room_document_reads_kind_check CHECK (kind IN ('view', 'download')),
    member_id uuid NOT NULL CONSTRAINT room_document_reads_member_fk REFERENCES members (id),
    ${person('room_document_reads')},
    at timestamptz NOT NULL,
    ends_at timestamptz,
    copy_type text,
    CONSTRAINT room_document_reads_version_fk FOREIGN KEY (document_id, no) REFERENCES room_document_versions (document_id, no),
    CONSTRAINT room_document_reads_copy_check CHECK ((kind = 'view') = (ends_at IS NOT NULL)
                                                     AND num_nulls(ends_at, copy_type) IN (0, 2))
  );
  CREATE INDEX room_document_reads_document_idx ON room_document_reads (document_id, id DESC);
  CREATE INDEX room_document_reads_ends_idx ON room_document_reads (ends_at) WHERE ends_at IS NOT NULL;
  ${immutable('room_document_reads')}
  COMMENT ON TABLE room_document_reads IS 'who opened what; a view has a marked copy in the file store until it ends';
`;
