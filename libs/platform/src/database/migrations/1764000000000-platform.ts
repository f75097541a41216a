import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Outbox, live events, files, mails, audit trail and idempotency keys. */
export class Platform1764000000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE EXTENSION IF NOT EXISTS pg_trgm;

      CREATE TABLE outbox (
        id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        key uuid NOT NULL DEFAULT gen_random_uuid(),
        kind text NOT NULL CONSTRAINT outbox_kind_check CHECK (kind IN ('event', 'job')),
        name text NOT NULL,
        payload jsonb NOT NULL,
        request_id text,
        created_at timestamptz NOT NULL DEFAULT now()
      );
      CREATE FUNCTION outbox_wake() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN PERFORM pg_notify('outbox', ''); RETURN NULL; END $$;
      CREATE TRIGGER outbox_wake AFTER INSERT ON outbox
        FOR EACH STATEMENT EXECUTE FUNCTION outbox_wake();

      CREATE TABLE live_events (
        id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        xid xid8 NOT NULL DEFAULT pg_current_xact_id(),
        audience text NOT NULL,
        type text NOT NULL,
        data jsonb NOT NULL,
        notice boolean NOT NULL DEFAULT false,
        created_at timestamptz NOT NULL DEFAULT now()
      );
      CREATE INDEX live_events_position_idx ON live_events (xid, id);
      CREATE INDEX live_events_notices_idx ON live_events (audience, id DESC) WHERE notice;
      CREATE FUNCTION live_events_wake() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN PERFORM pg_notify('live_events', ''); RETURN NULL; END $$;
      CREATE TRIGGER live_events_wake AFTER INSERT ON live_events
        FOR EACH STATEMENT EXECUTE FUNCTION live_events_wake();
      CREATE TABLE notice_reads (
        person_id uuid NOT NULL,
        audience text NOT NULL,
        up_to bigint NOT NULL,
        CONSTRAINT notice_reads_pkey PRIMARY KEY (person_id, audience)
      );

      CREATE TABLE files (
        id uuid PRIMARY KEY,
        name text NOT NULL,
        type text NOT NULL,
        size bigint NOT NULL CONSTRAINT files_size_check CHECK (size >= 0),
        sha256 text NOT NULL,
        member_id uuid,
        person_id uuid,
        created_at timestamptz NOT NULL DEFAULT now()
      );

      CREATE TABLE mails (
        id uuid PRIMARY KEY,
        recipient text NOT NULL,
        subject text NOT NULL,
        body text NOT NULL,
        state text NOT NULL DEFAULT 'waiting'
          CONSTRAINT mails_state_check CHECK (state IN ('waiting', 'sent', 'failed')),
        secret text,
        problem text,
        created_at timestamptz NOT NULL DEFAULT now(),
        sent_at timestamptz
      );

      CREATE TABLE audit_entries (
        id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        action text NOT NULL,
        subject_id text NOT NULL,
        person_id uuid,
        member_id uuid,
        request_id text,
        facts jsonb NOT NULL DEFAULT '{}',
        at timestamptz NOT NULL DEFAULT now()
      );
      CREATE INDEX audit_entries_subject_idx ON audit_entries (subject_id, id);

      CREATE TABLE idempotency_keys (
        person_id uuid NOT NULL,
        key text NOT NULL,
        fingerprint text NOT NULL,
        status integer,
        response json,
        created_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT idempotency_keys_pkey PRIMARY KEY (person_id, key)
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE idempotency_keys, audit_entries, mails, files, notice_reads, live_events, outbox;
      DROP FUNCTION live_events_wake();
      DROP FUNCTION outbox_wake();
    `);
  }
}
