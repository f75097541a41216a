import type { MigrationInterface, QueryRunner } from 'typeorm';

/** People, credentials, sessions, API tokens, affiliations and invitations. Units come with the membership library. */
export class Identity1764000100000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE persons (
        id uuid PRIMARY KEY,
        name text NOT NULL CONSTRAINT persons_name_check CHECK (length(name) BETWEEN 1 AND 100),
        email text CONSTRAINT persons_email_check CHECK (email = lower(email)),
        mobile text CONSTRAINT persons_mobile_check CHECK (mobile ~ '^1[3-9][0-9]{9}$'),
        password_hash text,
        locale text NOT NULL DEFAULT 'zh-CN' CONSTRAINT persons_locale_check CHECK (locale IN ('zh-CN', 'en')),
        platform_role text CONSTRAINT persons_platform_role_check
          CHECK (platform_role IN ('secretariat_staff', 'secretariat_administrator')),
        disabled_at timestamptz,
        created_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT persons_reachable_check CHECK (email IS NOT NULL OR mobile IS NOT NULL),
        CONSTRAINT persons_email_key UNIQUE (email),
        CONSTRAINT persons_mobile_key UNIQUE (mobile)
      );

      CREATE TABLE affiliations (
        person_id uuid NOT NULL CONSTRAINT affiliations_person_fk REFERENCES persons (id),
        member_id uuid NOT NULL,
        role text NOT NULL CONSTRAINT affiliations_role_check CHECK (role IN ('administrator', 'staff')),
        joined_at timestamptz NOT NULL DEFAULT now(),
        ended_at timestamptz,
        CONSTRAINT affiliations_pkey PRIMARY KEY (person_id, member_id)
      );
      CREATE INDEX affiliations_member_idx ON affiliations (member_id) WHERE ended_at IS NULL;

      CREATE TABLE sessions (
        id uuid PRIMARY KEY,
        token_hash bytea NOT NULL CONSTRAINT sessions_token_hash_key UNIQUE,
        person_id uuid NOT NULL CONSTRAINT sessions_person_fk REFERENCES persons (id),
        member_id uuid,
        user_agent text NOT NULL,
        created_at timestamptz NOT NULL DEFAULT now(),
        last_seen_at timestamptz NOT NULL DEFAULT now(),
        expires_at timestamptz NOT NULL,
        revoked_at timestamptz
      );
      CREATE INDEX sessions_person_idx ON sessions (person_id) WHERE revoked_at IS NULL;

      CREATE TABLE api_tokens (
        id uuid PRIMARY KEY,
        token_hash bytea NOT NULL CONSTRAINT api_tokens_token_hash_key UNIQUE,
        person_id uuid NOT NULL CONSTRAINT api_tokens_person_fk REFERENCES persons (id),
        member_id uuid,
        name text NOT NULL CONSTRAINT api_tokens_name_check CHECK (length(name) BETWEEN 1 AND 100),
        created_at timestamptz NOT NULL DEFAULT now(),
        last_used_at timestamptz,
        expires_at timestamptz NOT NULL,
        revoked_at timestamptz
      );
      CREATE INDEX api_tokens_person_idx ON api_tokens (person_id);

      CREATE TABLE invitations (
        id uuid PRIMARY KEY,
        token_hash bytea NOT NULL CONSTRAINT invitations_token_hash_key UNIQUE,
        member_id uuid NOT NULL,
        email text NOT NULL,
        role text NOT NULL CONSTRAINT invitations_role_check CHECK (role IN ('administrator', 'staff')),
        invited_by uuid CONSTRAINT invitations_invited_by_fk REFERENCES persons (id),
        created_at timestamptz NOT NULL DEFAULT now(),
        expires_at timestamptz NOT NULL,
        accepted_at timestamptz,
        revoked_at timestamptz
      );
      CREATE UNIQUE INDEX invitations_open_key ON invitations (member_id, email)
        WHERE accepted_at IS NULL AND revoked_at IS NULL;

      CREATE TABLE password_resets (
        id uuid PRIMARY KEY,
        token_hash bytea NOT NULL CONSTRAINT password_resets_token_hash_key UNIQUE,
        person_id uuid NOT NULL CONSTRAINT password_resets_person_fk REFERENCES persons (id),
        created_at timestamptz NOT NULL DEFAULT now(),
        expires_at timestamptz NOT NULL,
        used_at timestamptz
      );

      CREATE TABLE attempts (
        id uuid NOT NULL,
        subject text NOT NULL,
        at timestamptz NOT NULL DEFAULT clock_timestamp(),
        CONSTRAINT attempts_pkey PRIMARY KEY (id, subject)
      );
      CREATE INDEX attempts_subject_idx ON attempts (subject, at);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE attempts, password_resets, invitations, api_tokens, sessions, affiliations, persons;
    `);
  }
}
