import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Member units with their dated standing; from here on, identity's member ids are foreign keys. */
export class Membership1764000200000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE members (
        id uuid PRIMARY KEY,
        kind text NOT NULL CONSTRAINT members_kind_check CHECK (kind IN
          ('county', 'development_zone', 'key_township', 'domestic_enterprise', 'foreign_enterprise')),
        name_zh text NOT NULL CONSTRAINT members_name_zh_check CHECK (length(name_zh) BETWEEN 1 AND 100),
        name_en text CONSTRAINT members_name_en_check CHECK (length(name_en) BETWEEN 1 AND 200),
        credit_code text CONSTRAINT members_credit_code_check CHECK (credit_code ~ '^[0-9A-Z]{18}$'),
        region_code text NOT NULL CONSTRAINT members_region_code_check CHECK (region_code ~ '^[0-9]{6}$'),
        province_code text NOT NULL GENERATED ALWAYS AS (left(region_code, 2) || '0000') STORED,
        coast text NOT NULL CONSTRAINT members_coast_check CHECK (coast IN ('coastal', 'interior')),
        industries text[] NOT NULL DEFAULT '{}'
          CONSTRAINT members_industries_check CHECK (cardinality(industries) <= 10),
        contact_name text,
        contact_phone text,
        contact_email text,
        address text,
        introduction text,
        website text,
        joined_year smallint CONSTRAINT members_joined_year_check CHECK (joined_year >= 1994),
        standing text NOT NULL CONSTRAINT members_standing_check CHECK (standing IN
          ('applicant', 'active', 'grace', 'suspended', 'expelled', 'withdrawn')),
        version integer NOT NULL DEFAULT 1,
        created_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT members_credit_code_key UNIQUE (credit_code),
        CONSTRAINT members_enterprise_credit_code_check
          CHECK (kind <> 'domestic_enterprise' OR credit_code IS NOT NULL)
      );
      CREATE UNIQUE INDEX members_kind_name_key ON members (kind, lower(normalize(name_zh, NFKC)));

      CREATE TABLE standing_changes (
        id uuid PRIMARY KEY,
        member_id uuid NOT NULL CONSTRAINT standing_changes_member_fk REFERENCES members (id),
        from_standing text,
        to_standing text NOT NULL,
        reason text,
        xid xid8 NOT NULL DEFAULT pg_current_xact_id(),
        by_person_id uuid CONSTRAINT standing_changes_by_person_fk REFERENCES persons (id),
        at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT standing_changes_reason_check CHECK (from_standing IS NULL OR length(reason) > 0)
      );
      CREATE INDEX standing_changes_member_idx ON standing_changes (member_id, at);
      CREATE INDEX standing_changes_xid_idx ON standing_changes (xid);
      COMMENT ON COLUMN standing_changes.from_standing IS 'null: the unit was registered';

      CREATE VIEW active_members AS SELECT id FROM members WHERE standing IN ('active', 'grace');
      COMMENT ON VIEW active_members IS 'units whose people have access now; other libraries join it';

      ALTER TABLE affiliations ADD CONSTRAINT affiliations_member_fk
        FOREIGN KEY (member_id) REFERENCES members (id);
      ALTER TABLE sessions ADD CONSTRAINT sessions_member_fk
        FOREIGN KEY (member_id) REFERENCES members (id);
      ALTER TABLE api_tokens ADD CONSTRAINT api_tokens_member_fk
        FOREIGN KEY (member_id) REFERENCES members (id);
      ALTER TABLE invitations ADD CONSTRAINT invitations_member_fk
        FOREIGN KEY (member_id) REFERENCES members (id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE invitations DROP CONSTRAINT invitations_member_fk;
      ALTER TABLE api_tokens DROP CONSTRAINT api_tokens_member_fk;
      ALTER TABLE sessions DROP CONSTRAINT sessions_member_fk;
      ALTER TABLE affiliations DROP CONSTRAINT affiliations_member_fk;
      DROP VIEW active_members;
      DROP TABLE standing_changes, members;
    `);
  }
}
