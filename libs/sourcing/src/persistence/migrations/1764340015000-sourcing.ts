import { immutable } from '@wanchang/platform';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Requests for quotation: what is asked, who is asked, their quotes as versions, questions, awards. */
export class Sourcing1764340015000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(RFQS);
    await runner.query(INVITATIONS);
    await runner.query(QUESTIONS);
    await runner.query(AWARDS);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE rfq_awards, rfq_questions, rfq_answers, quotes, rfq_invitations, rfq_versions, rfqs, rfq_preferences;
      DROP SEQUENCE rfq_numbers;
    `);
  }
}

const RFQS = `
  CREATE SEQUENCE rfq_numbers;
  CREATE TABLE rfqs (
    id uuid PRIMARY KEY,
    number text NOT NULL DEFAULT yearly_number('XJ', nextval('rfq_numbers')) CONSTRAINT rfqs_number_key UNIQUE,
    member_id uuid NOT NULL CONSTRAINT rfqs_member_fk REFERENCES members (id),
    demand_id uuid CONSTRAINT rfqs_demand_fk REFERENCES listings (id),
    state text NOT NULL DEFAULT 'draft'
      CONSTRAINT rfqs_state_check CHECK (state IN ('draft', 'open', 'awarded', 'closed')),
    content jsonb NOT NULL,
    targets jsonb NOT NULL DEFAULT '{}',
    rates jsonb NOT NULL DEFAULT '{}',
    deadline timestamptz,
    version smallint NOT NULL DEFAULT 0,
    revision integer NOT NULL DEFAULT 1,
    close_reason text,
    created_by uuid NOT NULL CONSTRAINT rfqs_created_by_fk REFERENCES persons (id),
    created_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    sent_at timestamptz,
    ended_at timestamptz,
    reminded_for timestamptz,
    told_for timestamptz,
    CONSTRAINT rfqs_sent_check CHECK ((state = 'draft') = (sent_at IS NULL) AND (state = 'draft') = (version = 0)),
    CONSTRAINT rfqs_deadline_check CHECK (state = 'draft' OR deadline IS NOT NULL),
    CONSTRAINT rfqs_ended_check CHECK ((state IN ('awarded', 'closed')) = (ended_at IS NOT NULL)),
    CONSTRAINT rfqs_reason_check CHECK ((state = 'closed') = (close_reason IS NOT NULL))
  );
  CREATE INDEX rfqs_member_idx ON rfqs (member_id, id DESC);
  COMMENT ON COLUMN rfqs.content IS 'what suppliers read';
  COMMENT ON COLUMN rfqs.reminded_for IS 'the deadline of which suppliers were reminded';
  COMMENT ON COLUMN rfqs.told_for IS 'the deadline of whose end the buyer was told';
  COMMENT ON COLUMN rfqs.targets IS 'target prices by line, for the buyer alone';

  CREATE TABLE rfq_versions (
    rfq_id uuid NOT NULL CONSTRAINT rfq_versions_rfq_fk REFERENCES rfqs (id),
    version smallint NOT NULL,
    content jsonb NOT NULL,
    deadline timestamptz NOT NULL,
    summary text NOT NULL,
    created_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    CONSTRAINT rfq_versions_pkey PRIMARY KEY (rfq_id, version)
  );
  ${immutable('rfq_versions')}

  CREATE TABLE rfq_preferences (
    member_id uuid PRIMARY KEY CONSTRAINT rfq_preferences_member_fk REFERENCES members (id),
    accepts boolean NOT NULL,
    weekly smallint CONSTRAINT rfq_preferences_weekly_check CHECK (weekly BETWEEN 1 AND 1000)
  );
  COMMENT ON COLUMN rfq_preferences.weekly IS 'at most so many in seven days; null: any number';
`;

const INVITATIONS = `
  CREATE TABLE rfq_invitations (
    id uuid PRIMARY KEY,
    rfq_id uuid NOT NULL CONSTRAINT rfq_invitations_rfq_fk REFERENCES rfqs (id),
    member_id uuid NOT NULL CONSTRAINT rfq_invitations_member_fk REFERENCES members (id),
    state text NOT NULL DEFAULT 'asked' CONSTRAINT rfq_invitations_state_check
      CHECK (state IN ('asked', 'declined', 'quoted', 'withdrawn')),
    reason text NOT NULL DEFAULT '',
    answer text,
    draft jsonb,
    asked_at timestamptz,
    seen_at timestamptz,
    answered_at timestamptz,
    short_listed boolean NOT NULL DEFAULT false,
    note text NOT NULL DEFAULT '',
    CONSTRAINT rfq_invitations_member_key UNIQUE (rfq_id, member_id)
  );
  CREATE INDEX rfq_invitations_member_idx ON rfq_invitations (member_id, asked_at DESC, id DESC);
  COMMENT ON TABLE rfq_invitations IS 'its ids are random: they tell a supplier nothing of others';
  COMMENT ON COLUMN rfq_invitations.reason IS 'why the buyer asks this unit; for the buyer alone';
  COMMENT ON COLUMN rfq_invitations.answer IS 'why the supplier declined or withdrew';
  COMMENT ON COLUMN rfq_invitations.draft IS 'a quote that is not sent; for the supplier alone';

  CREATE TABLE quotes (
    invitation_id uuid NOT NULL CONSTRAINT quotes_invitation_fk REFERENCES rfq_invitations (id),
    no smallint NOT NULL,
    rfq_version smallint NOT NULL,
    content jsonb NOT NULL,
    valid_until timestamptz NOT NULL,
    person_id uuid NOT NULL CONSTRAINT quotes_person_fk REFERENCES persons (id),
    person_name text NOT NULL,
    created_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    CONSTRAINT quotes_pkey PRIMARY KEY (invitation_id, no),
    CONSTRAINT quotes_no_check CHECK (no BETWEEN 1 AND 50)
  );
  ${immutable('quotes')}
`;

const QUESTIONS = `
  CREATE TABLE rfq_answers (
    id uuid PRIMARY KEY,
    rfq_id uuid NOT NULL CONSTRAINT rfq_answers_rfq_fk REFERENCES rfqs (id),
    question text NOT NULL,
    answer text NOT NULL,
    published_at timestamptz NOT NULL DEFAULT clock_timestamp()
  );
  CREATE INDEX rfq_answers_rfq_idx ON rfq_answers (rfq_id, published_at);
  ${immutable('rfq_answers')}
  CREATE TABLE rfq_questions (
    id uuid PRIMARY KEY,
    invitation_id uuid NOT NULL CONSTRAINT rfq_questions_invitation_fk REFERENCES rfq_invitations (id),
    question text NOT NULL,
    answer_id uuid CONSTRAINT rfq_questions_answer_fk REFERENCES rfq_answers (id),
    asked_at timestamptz NOT NULL DEFAULT clock_timestamp()
  );
  CREATE INDEX rfq_questions_invitation_idx ON rfq_questions (invitation_id);
  COMMENT ON TABLE rfq_answers IS 'what all suppliers read: without the name of who asked';
`;

const AWARDS = `
  CREATE TABLE rfq_awards (
    invitation_id uuid PRIMARY KEY CONSTRAINT rfq_awards_invitation_fk REFERENCES rfq_invitations (id),
    quote_no smallint NOT NULL,
    lines jsonb NOT NULL,
    total numeric(17, 2) NOT NULL,
    currency text NOT NULL,
    deal_room_id uuid NOT NULL CONSTRAINT rfq_awards_room_fk REFERENCES deal_rooms (id),
    agreement_id uuid NOT NULL CONSTRAINT rfq_awards_agreement_key UNIQUE,
    awarded_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    CONSTRAINT rfq_awards_quote_fk FOREIGN KEY (invitation_id, quote_no) REFERENCES quotes (invitation_id, no)
  );
  ${immutable('rfq_awards')}
`;
