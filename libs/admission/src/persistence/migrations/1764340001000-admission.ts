import { immutable } from '@wanchang/platform';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { CHARTER_TEXT } from './charter-text';

/** Versions of the charter, applications for membership, their inspections and the two office meetings (R9.1–R10.5, R16.1). */
export class Admission1764340001000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(CHARTERS);
    await runner.query(
      `INSERT INTO charter_versions (number, title, body, effective_from) VALUES (1, $1, $2, '2019-01-01')`,
      ['沿海与中西部县市区联席会议章程', CHARTER_TEXT],
    );
    await runner.query(APPLICATIONS);
    await runner.query(INSPECTIONS);
    await runner.query(MEETINGS);
    await runner.query(`
      UPDATE secretariat_duties SET rights = rights || '{admission-work}'
       WHERE key IN ('administration', 'general-affairs', 'admission');
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      UPDATE secretariat_duties
         SET rights = array_remove(rights, 'admission-work');
      DROP TABLE office_meeting_cases, office_meetings, inspectors, inspections, application_files,
        application_steps, application_people, applications, charter_versions;
    `);
  }
}

const CHARTERS = `
  CREATE TABLE charter_versions (
    number integer PRIMARY KEY,
    title text NOT NULL,
    body text NOT NULL,
    effective_from date NOT NULL,
    published_by uuid CONSTRAINT charter_versions_published_by_fk REFERENCES persons (id),
    published_at timestamptz NOT NULL DEFAULT now()
  );
  ${immutable('charter_versions')}
`;

const STATES = `'draft', 'applied', 'returned_by_secretariat', 'inspection', 'reported',
  'returned_by_secretary_general', 'endorsed', 'returned_by_chairman', 'approved', 'refused', 'withdrawn'`;
/** States in which a second application of the same unit is refused. */
const LIVE = `state NOT IN ('draft', 'approved', 'refused', 'withdrawn')`;

const APPLICATIONS = `
  CREATE TABLE applications (
    id uuid PRIMARY KEY,
    state text NOT NULL DEFAULT 'draft' CONSTRAINT applications_state_check CHECK (state IN (${STATES})),
    file jsonb NOT NULL DEFAULT '{}' CONSTRAINT applications_file_check CHECK (jsonb_typeof(file) = 'object'),
    kind text GENERATED ALWAYS AS (file ->> 'kind') STORED,
    name_zh text GENERATED ALWAYS AS (file ->> 'nameZh') STORED,
    credit_code text GENERATED ALWAYS AS (file ->> 'creditCode') STORED,
    created_by uuid NOT NULL CONSTRAINT applications_created_by_fk REFERENCES persons (id),
    charter_version integer CONSTRAINT applications_charter_fk REFERENCES charter_versions (number),
    charter_accepted_at timestamptz,
    charter_accepted_by uuid CONSTRAINT applications_charter_accepted_by_fk REFERENCES persons (id),
    received_on date,
    inspection_due_on date,
    due_provisional boolean NOT NULL DEFAULT false,
    member_id uuid CONSTRAINT applications_member_fk REFERENCES members (id),
    join_code text,
    escalated_on date,
    version integer NOT NULL DEFAULT 1,
    created_at timestamptz NOT NULL DEFAULT now(),
    changed_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT applications_received_check CHECK (state IN ('draft', 'withdrawn')
      OR (received_on IS NOT NULL AND inspection_due_on IS NOT NULL AND charter_version IS NOT NULL
          AND charter_accepted_at IS NOT NULL AND charter_accepted_by IS NOT NULL AND name_zh IS NOT NULL)),
    CONSTRAINT applications_approved_check CHECK ((state = 'approved') = (member_id IS NOT NULL))
  );
  CREATE UNIQUE INDEX applications_credit_code_key ON applications (credit_code) WHERE ${LIVE};
  CREATE UNIQUE INDEX applications_kind_name_key
    ON applications (kind, lower(normalize(name_zh, NFKC))) WHERE ${LIVE};
  CREATE UNIQUE INDEX applications_join_code_key ON applications (join_code);
  CREATE INDEX applications_state_idx ON applications (state, inspection_due_on, id);

  CREATE TABLE application_people (
    application_id uuid NOT NULL CONSTRAINT application_people_application_fk REFERENCES applications (id),
    person_id uuid NOT NULL CONSTRAINT application_people_person_fk REFERENCES persons (id),
    added_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT application_people_pkey PRIMARY KEY (application_id, person_id)
  );
  CREATE INDEX application_people_person_idx ON application_people (person_id);

  CREATE TABLE application_steps (
    id uuid PRIMARY KEY,
    application_id uuid NOT NULL CONSTRAINT application_steps_application_fk REFERENCES applications (id),
    action text NOT NULL,
    from_state text NOT NULL,
    to_state text NOT NULL,
    reason text,
    by_person_id uuid NOT NULL CONSTRAINT application_steps_by_person_fk REFERENCES persons (id),
    at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT application_steps_reason_check CHECK (action NOT IN ('refuse', 'return') OR length(reason) > 0)
  );
  CREATE INDEX application_steps_application_idx ON application_steps (application_id, at);
  ${immutable('application_steps')}

  CREATE TABLE application_files (
    file_id uuid PRIMARY KEY CONSTRAINT application_files_file_fk REFERENCES files (id),
    application_id uuid NOT NULL CONSTRAINT application_files_application_fk REFERENCES applications (id),
    purpose text NOT NULL CONSTRAINT application_files_purpose_check CHECK (purpose IN ('application', 'inspection')),
    added_by uuid NOT NULL CONSTRAINT application_files_added_by_fk REFERENCES persons (id),
    added_at timestamptz NOT NULL DEFAULT now()
  );
  CREATE INDEX application_files_application_idx ON application_files (application_id, added_at);
`;

const INSPECTIONS = `
  CREATE TABLE inspections (
    application_id uuid PRIMARY KEY CONSTRAINT inspections_application_fk REFERENCES applications (id),
    proposed_days text[] NOT NULL DEFAULT '{}',
    invitation text,
    invited_at timestamptz,
    visited_on date,
    findings jsonb,
    summary text,
    recommendation text CONSTRAINT inspections_recommendation_check
      CHECK (recommendation IN ('admit', 'admit_with_conditions', 'refuse')),
    reported_by uuid CONSTRAINT inspections_reported_by_fk REFERENCES persons (id),
    reported_at timestamptz,
    CONSTRAINT inspections_report_check CHECK (reported_at IS NULL
      OR (visited_on IS NOT NULL AND findings IS NOT NULL AND summary IS NOT NULL
          AND recommendation IS NOT NULL AND reported_by IS NOT NULL))
  );
  CREATE TABLE inspectors (
    application_id uuid NOT NULL CONSTRAINT inspectors_application_fk REFERENCES applications (id),
    person_id uuid NOT NULL CONSTRAINT inspectors_person_fk REFERENCES persons (id),
    assigned_by uuid NOT NULL CONSTRAINT inspectors_assigned_by_fk REFERENCES persons (id),
    assigned_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT inspectors_pkey PRIMARY KEY (application_id, person_id)
  );
  CREATE INDEX inspectors_person_idx ON inspectors (person_id);
`;

const MEETINGS = `
  CREATE TABLE office_meetings (
    id uuid PRIMARY KEY,
    kind text NOT NULL CONSTRAINT office_meetings_kind_check CHECK (kind IN ('secretary_general', 'chairman')),
    held_on date NOT NULL,
    place text,
    attendees text NOT NULL,
    minutes_id uuid CONSTRAINT office_meetings_minutes_fk REFERENCES documents (id),
    version integer NOT NULL DEFAULT 1,
    created_by uuid NOT NULL CONSTRAINT office_meetings_created_by_fk REFERENCES persons (id),
    created_at timestamptz NOT NULL DEFAULT now()
  );
  CREATE TABLE office_meeting_cases (
    meeting_id uuid NOT NULL CONSTRAINT office_meeting_cases_meeting_fk REFERENCES office_meetings (id),
    application_id uuid NOT NULL CONSTRAINT office_meeting_cases_application_fk REFERENCES applications (id),
    position integer NOT NULL,
    outcome text CONSTRAINT office_meeting_cases_outcome_check CHECK (outcome IN ('pass', 'refuse', 'return')),
    reason text,
    decided_by uuid CONSTRAINT office_meeting_cases_decided_by_fk REFERENCES persons (id),
    decided_at timestamptz,
    CONSTRAINT office_meeting_cases_pkey PRIMARY KEY (meeting_id, application_id),
    CONSTRAINT office_meeting_cases_decided_check CHECK ((outcome IS NULL) = (decided_at IS NULL)
      AND (outcome IS NULL) = (decided_by IS NULL)),
    CONSTRAINT office_meeting_cases_reason_check CHECK (outcome IS NULL OR outcome = 'pass' OR length(reason) > 0)
  );
  CREATE UNIQUE INDEX office_meeting_cases_open_key ON office_meeting_cases (application_id) WHERE outcome IS NULL;
`;
