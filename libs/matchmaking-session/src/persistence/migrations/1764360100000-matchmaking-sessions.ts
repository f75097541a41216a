import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Matchmaking sessions: slots, tables, wishes, meetings, and what nobody can be in twice at one time. */
export class MatchmakingSessions1764360100000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(SESSIONS);
    await runner.query(WISHES);
    await runner.query(MEETINGS);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE conference_schedule_runs, conference_unmet, conference_bookings, conference_meetings,
        conference_wishes, conference_representatives, conference_participants, conference_tables, conference_slots,
        conference_sessions;
    `);
  }
}

const SESSIONS = `
  CREATE TABLE conference_sessions (
    id uuid PRIMARY KEY,
    conference_id uuid NOT NULL CONSTRAINT conference_sessions_conference_fk REFERENCES conferences (id),
    title text NOT NULL,
    state text NOT NULL CONSTRAINT conference_sessions_state_check CHECK (state IN ('collecting', 'draft', 'published')),
    version integer NOT NULL DEFAULT 1,
    most smallint NOT NULL CONSTRAINT conference_sessions_most_check CHECK (most BETWEEN 1 AND 200),
    wishes_until timestamptz NOT NULL,
    weights jsonb NOT NULL,
    published_version integer NOT NULL DEFAULT 0,
    published_at timestamptz,
    created_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT conference_sessions_published_check CHECK ((published_version > 0) = (published_at IS NOT NULL))
  );
  CREATE INDEX conference_sessions_conference_idx ON conference_sessions (conference_id);

  CREATE TABLE conference_slots (
    id uuid PRIMARY KEY,
    session_id uuid NOT NULL CONSTRAINT conference_slots_session_fk REFERENCES conference_sessions (id),
    starts_at timestamptz NOT NULL,
    ends_at timestamptz NOT NULL,
    CONSTRAINT conference_slots_order_check CHECK (ends_at > starts_at),
    CONSTRAINT conference_slots_overlap EXCLUDE USING gist
      (session_id WITH =, tstzrange(starts_at, ends_at) WITH &&)
  );

  CREATE TABLE conference_tables (
    id uuid PRIMARY KEY,
    session_id uuid NOT NULL CONSTRAINT conference_tables_session_fk REFERENCES conference_sessions (id),
    hall text NOT NULL,
    label text NOT NULL,
    seats smallint NOT NULL CONSTRAINT conference_tables_seats_check CHECK (seats BETWEEN 2 AND 100),
    properties text[] NOT NULL DEFAULT '{}',
    CONSTRAINT conference_tables_label_key UNIQUE (session_id, hall, label)
  );
`;

const WISHES = `
  CREATE TABLE conference_participants (
    session_id uuid NOT NULL CONSTRAINT conference_participants_session_fk REFERENCES conference_sessions (id),
    member_id uuid NOT NULL CONSTRAINT conference_participants_member_fk REFERENCES members (id),
    most smallint CONSTRAINT conference_participants_most_check CHECK (most BETWEEN 0 AND 200),
    CONSTRAINT conference_participants_pkey PRIMARY KEY (session_id, member_id)
  );
  COMMENT ON TABLE conference_participants IS 'what a unit has set for itself; without a row the session''s own limit holds';

  CREATE TABLE conference_representatives (
    session_id uuid NOT NULL CONSTRAINT conference_representatives_session_fk REFERENCES conference_sessions (id),
    delegate_id uuid NOT NULL CONSTRAINT conference_representatives_delegate_fk REFERENCES conference_delegates (id),
    away uuid[] NOT NULL,
    CONSTRAINT conference_representatives_pkey PRIMARY KEY (session_id, delegate_id)
  );
  COMMENT ON TABLE conference_representatives IS 'slots in which a delegate sits at no table; without a row they are there all the time';

  CREATE TABLE conference_wishes (
    session_id uuid NOT NULL CONSTRAINT conference_wishes_session_fk REFERENCES conference_sessions (id),
    from_member_id uuid NOT NULL CONSTRAINT conference_wishes_from_fk REFERENCES members (id),
    to_member_id uuid NOT NULL CONSTRAINT conference_wishes_to_fk REFERENCES members (id),
    wish text NOT NULL CONSTRAINT conference_wishes_wish_check CHECK (wish IN ('must', 'want', 'no')),
    at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT conference_wishes_pkey PRIMARY KEY (session_id, from_member_id, to_member_id),
    CONSTRAINT conference_wishes_other_check CHECK (from_member_id <> to_member_id)
  );
  COMMENT ON COLUMN conference_wishes.wish IS 'no: known to the unit that said it, and to nobody else';
`;

const MEETINGS = `
  CREATE TABLE conference_meetings (
    id uuid PRIMARY KEY,
    session_id uuid NOT NULL CONSTRAINT conference_meetings_session_fk REFERENCES conference_sessions (id),
    a_member_id uuid NOT NULL CONSTRAINT conference_meetings_a_member_fk REFERENCES members (id),
    b_member_id uuid NOT NULL CONSTRAINT conference_meetings_b_member_fk REFERENCES members (id),
    a_delegate_id uuid NOT NULL CONSTRAINT conference_meetings_a_delegate_fk REFERENCES conference_delegates (id),
    b_delegate_id uuid NOT NULL CONSTRAINT conference_meetings_b_delegate_fk REFERENCES conference_delegates (id),
    slot_id uuid CONSTRAINT conference_meetings_slot_fk REFERENCES conference_slots (id),
    table_id uuid CONSTRAINT conference_meetings_table_fk REFERENCES conference_tables (id),
    locked boolean NOT NULL DEFAULT false,
    version integer NOT NULL DEFAULT 1,
    weight double precision NOT NULL,
    told_slot_id uuid CONSTRAINT conference_meetings_told_slot_fk REFERENCES conference_slots (id),
    told_table_id uuid CONSTRAINT conference_meetings_told_table_fk REFERENCES conference_tables (id),
    told_a_delegate_id uuid CONSTRAINT conference_meetings_told_a_fk REFERENCES conference_delegates (id),
    told_b_delegate_id uuid CONSTRAINT conference_meetings_told_b_fk REFERENCES conference_delegates (id),
    held boolean,
    no_show_member_id uuid CONSTRAINT conference_meetings_no_show_fk REFERENCES members (id),
    CONSTRAINT conference_meetings_pair_key UNIQUE (session_id, a_member_id, b_member_id),
    CONSTRAINT conference_meetings_order_check CHECK (a_member_id < b_member_id),
    CONSTRAINT conference_meetings_place_check CHECK ((slot_id IS NULL) = (table_id IS NULL)),
    CONSTRAINT conference_meetings_told_check CHECK ((told_slot_id IS NULL) = (told_table_id IS NULL)),
    CONSTRAINT conference_meetings_locked_check CHECK (NOT locked OR slot_id IS NOT NULL),
    CONSTRAINT conference_meetings_no_show_check
      CHECK (no_show_member_id IS NULL OR (held IS FALSE AND no_show_member_id IN (a_member_id, b_member_id)))
  );
  COMMENT ON COLUMN conference_meetings.told_slot_id IS 'as it was published last: what units see; the difference drives every notice';

  CREATE TABLE conference_bookings (
    meeting_id uuid NOT NULL CONSTRAINT conference_bookings_meeting_fk
      REFERENCES conference_meetings (id) ON DELETE CASCADE,
    resource_id uuid NOT NULL,
    during tstzrange NOT NULL,
    CONSTRAINT conference_bookings_pkey PRIMARY KEY (meeting_id, resource_id),
    CONSTRAINT conference_bookings_clash EXCLUDE USING gist (resource_id WITH =, during WITH &&)
  );
  COMMENT ON TABLE conference_bookings IS 'each meeting books both its people and its table: none of them is in two at one time';

  CREATE TABLE conference_unmet (
    session_id uuid NOT NULL CONSTRAINT conference_unmet_session_fk REFERENCES conference_sessions (id),
    a_member_id uuid NOT NULL CONSTRAINT conference_unmet_a_fk REFERENCES members (id),
    b_member_id uuid NOT NULL CONSTRAINT conference_unmet_b_fk REFERENCES members (id),
    reason_zh text NOT NULL,
    reason_en text NOT NULL,
    CONSTRAINT conference_unmet_pkey PRIMARY KEY (session_id, a_member_id, b_member_id)
  );

  CREATE TABLE conference_schedule_runs (
    id uuid PRIMARY KEY CONSTRAINT conference_schedule_runs_run_fk REFERENCES runs (id),
    session_id uuid NOT NULL CONSTRAINT conference_schedule_runs_session_fk REFERENCES conference_sessions (id),
    wishes integer NOT NULL DEFAULT 0,
    placed integer NOT NULL DEFAULT 0,
    seconds double precision NOT NULL DEFAULT 0,
    bound double precision,
    gap double precision,
    proven boolean NOT NULL DEFAULT false,
    started_at timestamptz NOT NULL DEFAULT now()
  );
  CREATE INDEX conference_schedule_runs_session_idx ON conference_schedule_runs (session_id, started_at DESC);
`;
