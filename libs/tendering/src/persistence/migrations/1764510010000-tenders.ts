import { immutable } from '@wanchang/platform';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Sealed tenders: openers with their keys, sealed quotes, what opening brings, objections, signatures. No price stands here before the opening. */
export class Tenders1764510010000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(TENDERS);
    await runner.query(QUOTES);
    await runner.query(OPENING);
    await runner.query(`
      UPDATE secretariat_duties SET rights = rights || '{tender-work}'
       WHERE key IN ('administration', 'general-affairs', 'services')`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      UPDATE secretariat_duties SET rights = array_remove(rights, 'tender-work');
      DROP TABLE tender_objections, tender_signatures, opened_quotes, tender_shares, late_quotes, sealed_quotes,
        tender_openers, tenders;
    `);
  }
}

const TENDERS = `
  CREATE TABLE tenders (
    rfq_id uuid PRIMARY KEY CONSTRAINT tenders_rfq_fk REFERENCES rfqs (id),
    member_id uuid NOT NULL CONSTRAINT tenders_member_fk REFERENCES members (id),
    state text NOT NULL DEFAULT 'preparing' CONSTRAINT tenders_state_check
      CHECK (state IN ('preparing', 'open', 'listed', 'failed', 'opened', 'signed')),
    profile text NOT NULL CONSTRAINT tenders_profile_check CHECK (profile IN ('free', 'firm', 'tender')),
    public_money boolean NOT NULL,
    third_id uuid NOT NULL CONSTRAINT tenders_third_fk REFERENCES members (id),
    revision integer NOT NULL DEFAULT 1,
    created_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    listed_at timestamptz,
    list_hash text,
    opened_at timestamptz,
    record text,
    signed_at timestamptz,
    CONSTRAINT tenders_third_check CHECK (third_id <> member_id),
    CONSTRAINT tenders_listed_check CHECK (
      (state IN ('preparing', 'open')) = (listed_at IS NULL) AND (listed_at IS NULL) = (list_hash IS NULL)),
    CONSTRAINT tenders_opened_check CHECK ((state IN ('opened', 'signed')) = (opened_at IS NOT NULL)),
    CONSTRAINT tenders_signed_check CHECK ((state = 'signed') = (signed_at IS NOT NULL)),
    CONSTRAINT tenders_record_check CHECK (state = 'opened' OR (state = 'signed') = (record IS NOT NULL))
  );
  CREATE INDEX tenders_third_idx ON tenders (third_id);
  CREATE INDEX tenders_member_idx ON tenders (member_id);
  COMMENT ON COLUMN tenders.list_hash IS 'of the hashes of the quotes that stood at the deadline';
  COMMENT ON COLUMN tenders.record IS 'the text that openers sign, frozen by the first signature';

  CREATE TABLE tender_openers (
    rfq_id uuid NOT NULL CONSTRAINT tender_openers_tender_fk REFERENCES tenders (rfq_id) ON DELETE CASCADE,
    side text NOT NULL CONSTRAINT tender_openers_side_check CHECK (side IN ('buyer', 'secretariat', 'third')),
    person_id uuid NOT NULL CONSTRAINT tender_openers_person_fk REFERENCES persons (id),
    person_name text NOT NULL,
    recipient text NOT NULL CONSTRAINT tender_openers_recipient_key UNIQUE,
    verifier text NOT NULL,
    made_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    CONSTRAINT tender_openers_pkey PRIMARY KEY (rfq_id, side),
    CONSTRAINT tender_openers_person_key UNIQUE (rfq_id, person_id)
  );
  COMMENT ON TABLE tender_openers IS 'public keys alone: the secret ones never leave the browsers of their openers';
`;

const QUOTES = `
  CREATE TABLE sealed_quotes (
    id uuid PRIMARY KEY,
    rfq_id uuid NOT NULL CONSTRAINT sealed_quotes_tender_fk REFERENCES tenders (rfq_id),
    invitation_id uuid NOT NULL CONSTRAINT sealed_quotes_invitation_fk REFERENCES rfq_invitations (id),
    no smallint NOT NULL CONSTRAINT sealed_quotes_no_check CHECK (no BETWEEN 1 AND 50),
    rfq_version smallint NOT NULL,
    receipt text NOT NULL CONSTRAINT sealed_quotes_receipt_key UNIQUE,
    envelope text NOT NULL,
    hash text NOT NULL CONSTRAINT sealed_quotes_hash_key UNIQUE,
    commitment text NOT NULL,
    person_id uuid NOT NULL CONSTRAINT sealed_quotes_person_fk REFERENCES persons (id),
    person_name text NOT NULL,
    network text NOT NULL,
    received_at timestamptz NOT NULL,
    CONSTRAINT sealed_quotes_no_key UNIQUE (invitation_id, no)
  );
  CREATE INDEX sealed_quotes_rfq_idx ON sealed_quotes (rfq_id);
  ${immutable('sealed_quotes')}
  COMMENT ON COLUMN sealed_quotes.envelope IS 'ciphertext; handed out from the deadline on';
  COMMENT ON COLUMN sealed_quotes.network IS 'hash of the network address with the tender, to see that two are the same';

  CREATE TABLE late_quotes (
    id uuid PRIMARY KEY,
    rfq_id uuid NOT NULL CONSTRAINT late_quotes_tender_fk REFERENCES tenders (rfq_id),
    invitation_id uuid NOT NULL CONSTRAINT late_quotes_invitation_fk REFERENCES rfq_invitations (id),
    hash text NOT NULL,
    refused_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    CONSTRAINT late_quotes_hash_key UNIQUE (invitation_id, hash)
  );
  CREATE INDEX late_quotes_rfq_idx ON late_quotes (rfq_id);
  ${immutable('late_quotes')}
`;

const OPENING = `
  CREATE TABLE tender_shares (
    sealed_quote_id uuid NOT NULL CONSTRAINT tender_shares_quote_fk REFERENCES sealed_quotes (id),
    side text NOT NULL,
    rfq_id uuid NOT NULL,
    share text,
    given_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    CONSTRAINT tender_shares_pkey PRIMARY KEY (sealed_quote_id, side),
    CONSTRAINT tender_shares_opener_fk FOREIGN KEY (rfq_id, side) REFERENCES tender_openers (rfq_id, side)
  );
  CREATE INDEX tender_shares_opener_idx ON tender_shares (rfq_id, side);
  ${immutable('tender_shares')}
  COMMENT ON COLUMN tender_shares.share IS 'null: the opener could not open it';

  CREATE TABLE opened_quotes (
    sealed_quote_id uuid PRIMARY KEY CONSTRAINT opened_quotes_quote_fk REFERENCES sealed_quotes (id),
    outcome text NOT NULL CONSTRAINT opened_quotes_outcome_check CHECK (outcome IN ('opened', 'unreadable')),
    why text NOT NULL CONSTRAINT opened_quotes_why_check CHECK (why IN ('', 'shares', 'invalid')),
    content jsonb,
    device text,
    opened_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    CONSTRAINT opened_quotes_content_check CHECK (
      (outcome = 'opened') = (content IS NOT NULL) AND (outcome = 'opened') = (why = ''))
  );
  COMMENT ON COLUMN opened_quotes.device IS 'mark of the browser in which it was sealed; it was sealed with the quote';

  CREATE TABLE tender_signatures (
    rfq_id uuid NOT NULL,
    side text NOT NULL,
    signature text NOT NULL,
    signed_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    CONSTRAINT tender_signatures_pkey PRIMARY KEY (rfq_id, side),
    CONSTRAINT tender_signatures_opener_fk FOREIGN KEY (rfq_id, side) REFERENCES tender_openers (rfq_id, side)
  );
  ${immutable('tender_signatures')}

  CREATE TABLE tender_objections (
    id uuid PRIMARY KEY,
    rfq_id uuid NOT NULL CONSTRAINT tender_objections_tender_fk REFERENCES tenders (rfq_id),
    invitation_id uuid NOT NULL CONSTRAINT tender_objections_invitation_fk REFERENCES rfq_invitations (id),
    stage text NOT NULL CONSTRAINT tender_objections_stage_check CHECK (stage IN ('terms', 'opening', 'result')),
    text text NOT NULL,
    raised_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    answer text,
    answered_by text,
    answered_at timestamptz,
    CONSTRAINT tender_objections_answer_check CHECK (
      (answer IS NULL) = (answered_at IS NULL) AND (answer IS NULL) = (answered_by IS NULL))
  );
  CREATE INDEX tender_objections_rfq_idx ON tender_objections (rfq_id);
  ${immutable('tender_objections', ['answer', 'answered_by', 'answered_at'])}
`;
