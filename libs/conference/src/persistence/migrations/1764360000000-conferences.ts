import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Conferences from the proposal to the report: who proposes, who hosts, who comes. */
export class Conferences1764360000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(CONFERENCES);
    await runner.query(HOSTINGS);
    await runner.query(DELEGATES);
    await runner.query(`
      UPDATE secretariat_duties SET rights = rights || '{conference-work}'
       WHERE key IN ('administration', 'general-affairs', 'conference')`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      UPDATE secretariat_duties SET rights = array_remove(rights, 'conference-work');
      DROP TABLE conference_delegates, conference_cohosts, conference_hostings, conference_supporters, conferences;
    `);
  }
}

const CONFERENCES = `
  CREATE TABLE conferences (
    id uuid PRIMARY KEY,
    kind text NOT NULL CONSTRAINT conferences_kind_check CHECK (kind IN ('annual', 'extra')),
    year smallint NOT NULL CONSTRAINT conferences_year_check CHECK (year BETWEEN 1994 AND 2999),
    title text NOT NULL,
    state text NOT NULL CONSTRAINT conferences_state_check
      CHECK (state IN ('proposed', 'called', 'hosted', 'announced', 'registration', 'preparing', 'running',
                       'closed', 'reported', 'postponed', 'cancelled')),
    version integer NOT NULL DEFAULT 1,
    theme text,
    tasks text[] NOT NULL DEFAULT '{}',
    starts_on date,
    ends_on date,
    place text,
    registration_until date,
    quota smallint NOT NULL DEFAULT 3 CONSTRAINT conferences_quota_check CHECK (quota BETWEEN 1 AND 100),
    capacity integer CONSTRAINT conferences_capacity_check CHECK (capacity > 0),
    last_number integer NOT NULL DEFAULT 0,
    results text,
    reason text,
    postpone_reason text,
    created_by uuid CONSTRAINT conferences_created_by_fk REFERENCES persons (id),
    created_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT conferences_dates_check CHECK (ends_on >= starts_on),
    CONSTRAINT conferences_announced_check CHECK (
      state NOT IN ('announced', 'registration', 'preparing', 'running', 'closed', 'reported')
      OR (theme IS NOT NULL AND cardinality(tasks) > 0)),
    CONSTRAINT conferences_reported_check CHECK (state <> 'reported' OR results IS NOT NULL)
  );
  CREATE UNIQUE INDEX conferences_annual_key ON conferences (year) WHERE kind = 'annual' AND state <> 'cancelled';

  CREATE TABLE conference_supporters (
    conference_id uuid NOT NULL CONSTRAINT conference_supporters_conference_fk REFERENCES conferences (id),
    purpose text NOT NULL CONSTRAINT conference_supporters_purpose_check CHECK (purpose IN ('call', 'postpone')),
    member_id uuid NOT NULL CONSTRAINT conference_supporters_member_fk REFERENCES members (id),
    person_id uuid NOT NULL CONSTRAINT conference_supporters_person_fk REFERENCES persons (id),
    at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT conference_supporters_pkey PRIMARY KEY (conference_id, purpose, member_id)
  );
`;

const HOSTINGS = `
  CREATE TABLE conference_hostings (
    id uuid PRIMARY KEY,
    conference_id uuid NOT NULL CONSTRAINT conference_hostings_conference_fk REFERENCES conferences (id),
    member_id uuid NOT NULL CONSTRAINT conference_hostings_member_fk REFERENCES members (id),
    venue text NOT NULL,
    capacity integer NOT NULL CONSTRAINT conference_hostings_capacity_check CHECK (capacity > 0),
    starts_on date NOT NULL,
    ends_on date NOT NULL,
    budget numeric(14, 2) NOT NULL CONSTRAINT conference_hostings_budget_check CHECK (budget >= 0),
    note text,
    state text NOT NULL CONSTRAINT conference_hostings_state_check CHECK (state IN ('applied', 'chosen', 'refused')),
    decision text,
    decided_on date,
    decided_by uuid CONSTRAINT conference_hostings_decided_by_fk REFERENCES persons (id),
    applied_by uuid NOT NULL CONSTRAINT conference_hostings_applied_by_fk REFERENCES persons (id),
    applied_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT conference_hostings_dates_check CHECK (ends_on >= starts_on),
    CONSTRAINT conference_hostings_decided_check
      CHECK ((state = 'applied') = (decision IS NULL) AND (state = 'applied') = (decided_on IS NULL))
  );
  CREATE UNIQUE INDEX conference_hostings_member_key ON conference_hostings (conference_id, member_id)
    WHERE state <> 'refused';
  CREATE UNIQUE INDEX conference_hostings_chosen_key ON conference_hostings (conference_id) WHERE state = 'chosen';

  CREATE TABLE conference_cohosts (
    hosting_id uuid NOT NULL CONSTRAINT conference_cohosts_hosting_fk REFERENCES conference_hostings (id),
    member_id uuid NOT NULL CONSTRAINT conference_cohosts_member_fk REFERENCES members (id),
    confirmed_at timestamptz,
    CONSTRAINT conference_cohosts_pkey PRIMARY KEY (hosting_id, member_id)
  );
`;

const DELEGATES = `
  CREATE TABLE conference_delegates (
    id uuid PRIMARY KEY,
    conference_id uuid NOT NULL CONSTRAINT conference_delegates_conference_fk REFERENCES conferences (id),
    member_id uuid NOT NULL CONSTRAINT conference_delegates_member_fk REFERENCES members (id),
    number integer NOT NULL,
    person_id uuid CONSTRAINT conference_delegates_person_fk REFERENCES persons (id),
    name text NOT NULL,
    email text,
    phone text,
    position text,
    role text NOT NULL CONSTRAINT conference_delegates_role_check
      CHECK (role IN ('delegate', 'expert', 'media', 'interpreter', 'staff')),
    state text NOT NULL CONSTRAINT conference_delegates_state_check
      CHECK (state IN ('registered', 'waiting', 'withdrawn')),
    arrival text,
    needs_hotel boolean NOT NULL,
    food text,
    interpreter text,
    consent boolean NOT NULL,
    badge uuid NOT NULL CONSTRAINT conference_delegates_badge_key UNIQUE,
    arrived_at timestamptz,
    registered_by uuid CONSTRAINT conference_delegates_registered_by_fk REFERENCES persons (id),
    registered_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    CONSTRAINT conference_delegates_number_key UNIQUE (conference_id, number),
    CONSTRAINT conference_delegates_arrived_check CHECK (arrived_at IS NULL OR state = 'registered')
  );
  CREATE UNIQUE INDEX conference_delegates_person_key ON conference_delegates (conference_id, member_id, name)
    WHERE state <> 'withdrawn';
  CREATE INDEX conference_delegates_queue_idx ON conference_delegates (conference_id, state, registered_at);
  COMMENT ON COLUMN conference_delegates.badge IS 'what the badge shows: other than the id, so that a link in a list opens no door';
`;
