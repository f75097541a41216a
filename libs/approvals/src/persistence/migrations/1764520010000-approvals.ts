import { immutable } from '@wanchang/platform';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Rules of a unit, what was submitted under them, its steps, and who stands in for whom. */
export class Approvals1764520010000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(RULES);
    await runner.query(SUBMITTED);
    await runner.query(DECIDERS);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP VIEW approval_deciders;
      DROP TABLE approval_delegations, approval_steps, approvals, approval_rules;
    `);
  }
}

const RULES = `
  CREATE TABLE approval_rules (
    member_id uuid NOT NULL CONSTRAINT approval_rules_member_fk REFERENCES members (id),
    version integer NOT NULL CONSTRAINT approval_rules_version_check CHECK (version > 0),
    rules jsonb NOT NULL,
    set_by uuid NOT NULL CONSTRAINT approval_rules_set_by_fk REFERENCES persons (id),
    set_by_name text NOT NULL,
    set_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    CONSTRAINT approval_rules_pkey PRIMARY KEY (member_id, version)
  );
  ${immutable('approval_rules')}
  CREATE TABLE approval_delegations (
    id uuid PRIMARY KEY,
    member_id uuid NOT NULL CONSTRAINT approval_delegations_member_fk REFERENCES members (id),
    from_person_id uuid NOT NULL CONSTRAINT approval_delegations_from_fk REFERENCES persons (id),
    to_person_id uuid NOT NULL CONSTRAINT approval_delegations_to_fk REFERENCES persons (id),
    from_day date NOT NULL,
    until_day date NOT NULL,
    created_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    ended_at timestamptz,
    CONSTRAINT approval_delegations_self_check CHECK (from_person_id <> to_person_id),
    CONSTRAINT approval_delegations_days_check CHECK (until_day >= from_day),
    CONSTRAINT approval_delegations_overlap EXCLUDE USING gist
      (member_id WITH =, from_person_id WITH =, daterange(from_day, until_day, '[]') WITH &&) WHERE (ended_at IS NULL)
  );
  ${immutable('approval_delegations', ['ended_at'])}
`;

const SUBMITTED = `
  CREATE TABLE approvals (
    id uuid PRIMARY KEY,
    member_id uuid NOT NULL CONSTRAINT approvals_member_fk REFERENCES members (id),
    action text NOT NULL CONSTRAINT approvals_action_check CHECK (action IN ('send-offer', 'accept-offer', 'award-rfq')),
    subject_id uuid NOT NULL,
    request jsonb NOT NULL,
    content jsonb NOT NULL,
    content_hash text NOT NULL CONSTRAINT approvals_content_hash_check CHECK (content_hash ~ '^[0-9a-f]{64}$'),
    rules_version integer NOT NULL,
    submitted_by uuid NOT NULL CONSTRAINT approvals_submitted_by_fk REFERENCES persons (id),
    submitted_by_name text NOT NULL,
    submitted_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    step smallint NOT NULL DEFAULT 1 CONSTRAINT approvals_step_check CHECK (step BETWEEN 1 AND 3),
    state text NOT NULL DEFAULT 'waiting' CONSTRAINT approvals_state_check
      CHECK (state IN ('waiting', 'approved', 'refused', 'void', 'withdrawn')),
    closing jsonb,
    closed_at timestamptz,
    reminded_at timestamptz,
    CONSTRAINT approvals_rules_fk FOREIGN KEY (member_id, rules_version) REFERENCES approval_rules (member_id, version),
    CONSTRAINT approvals_closed_check CHECK ((state = 'waiting') = (closed_at IS NULL)),
    CONSTRAINT approvals_void_check CHECK ((state = 'void') = (closing IS NOT NULL))
  );
  CREATE UNIQUE INDEX approvals_waiting_key ON approvals (member_id, action, subject_id) WHERE state = 'waiting';
  CREATE INDEX approvals_subject_idx ON approvals (subject_id, id DESC);
  CREATE INDEX approvals_member_idx ON approvals (member_id, id DESC);
  ${immutable('approvals', ['step', 'state', 'closing', 'closed_at', 'reminded_at'])}
  CREATE TABLE approval_steps (
    approval_id uuid NOT NULL CONSTRAINT approval_steps_approval_fk REFERENCES approvals (id),
    no smallint NOT NULL CONSTRAINT approval_steps_no_check CHECK (no BETWEEN 1 AND 3),
    administrators boolean NOT NULL,
    people uuid[] NOT NULL,
    verdict text CONSTRAINT approval_steps_verdict_check CHECK (verdict IN ('approved', 'refused')),
    decided_by uuid CONSTRAINT approval_steps_decided_by_fk REFERENCES persons (id),
    decided_by_name text,
    for_person_id uuid CONSTRAINT approval_steps_for_person_fk REFERENCES persons (id),
    comment text CONSTRAINT approval_steps_comment_check CHECK (length(comment) <= 500),
    decided_at timestamptz,
    CONSTRAINT approval_steps_pkey PRIMARY KEY (approval_id, no),
    CONSTRAINT approval_steps_decided_check CHECK (num_nulls(verdict, decided_by, decided_by_name, for_person_id, decided_at) IN (0, 5))
  );
  ${immutable('approval_steps', [
    ...['people', 'administrators', 'verdict', 'decided_by', 'decided_by_name'],
    ...['for_person_id', 'comment', 'decided_at'],
  ])}
`;

const DECIDERS = `
  CREATE VIEW approval_deciders AS
    WITH named AS (
      SELECT a.id AS approval_id, a.member_id, a.submitted_by, u.person_id
        FROM approvals a JOIN approval_steps s ON s.approval_id = a.id AND s.no = a.step
        JOIN unit_people u ON u.member_id = a.member_id
         AND (u.person_id = ANY (s.people) OR s.administrators AND u.role = 'administrator')
       WHERE a.state = 'waiting'
    ), able AS (
      SELECT approval_id, member_id, submitted_by, person_id, person_id AS for_person_id FROM named
      UNION ALL
      SELECT n.approval_id, n.member_id, n.submitted_by, d.to_person_id, n.person_id
        FROM named n JOIN approval_delegations d ON d.member_id = n.member_id AND d.from_person_id = n.person_id
        JOIN unit_people u ON u.member_id = d.member_id AND u.person_id = d.to_person_id
       WHERE d.ended_at IS NULL AND (now() AT TIME ZONE 'Asia/Shanghai')::date BETWEEN d.from_day AND d.until_day
    )
    SELECT approval_id, member_id, person_id, for_person_id FROM able
     WHERE submitted_by NOT IN (person_id, for_person_id)
       AND NOT EXISTS (SELECT FROM approval_steps earlier WHERE earlier.approval_id = able.approval_id
                          AND earlier.decided_by IN (able.person_id, able.for_person_id));
  COMMENT ON VIEW approval_deciders IS 'who can decide the present step of a waiting approval, and in whose place';
`;
