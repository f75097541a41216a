import { immutable } from '@wanchang/platform';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Price auctions among those who have quoted for a request. */
export class Auctions1764550020000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(AUCTIONS);
    await runner.query(BIDS);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE auction_bids, auction_bidders, auctions`);
  }
}

const AUCTIONS = `
  CREATE TABLE auctions (
    id uuid PRIMARY KEY,
    rfq_id uuid NOT NULL CONSTRAINT auctions_rfq_fk REFERENCES rfqs (id),
    member_id uuid NOT NULL CONSTRAINT auctions_member_fk REFERENCES members (id),
    number text NOT NULL,
    title text NOT NULL,
    currency text NOT NULL,
    step numeric(17, 2) NOT NULL CONSTRAINT auctions_step_check CHECK (step > 0),
    starts_at timestamptz NOT NULL,
    planned_end timestamptz NOT NULL,
    ends_at timestamptz NOT NULL,
    extension_minutes smallint NOT NULL
      CONSTRAINT auctions_extension_check CHECK (extension_minutes BETWEEN 0 AND 60),
    rank_visible boolean NOT NULL,
    state text NOT NULL DEFAULT 'set'
      CONSTRAINT auctions_state_check CHECK (state IN ('set', 'settled', 'cancelled')),
    cancel_reason text,
    created_by uuid NOT NULL CONSTRAINT auctions_created_by_fk REFERENCES persons (id),
    created_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    CONSTRAINT auctions_time_check CHECK (starts_at < planned_end AND planned_end <= ends_at),
    CONSTRAINT auctions_reason_check CHECK ((state = 'cancelled') = (cancel_reason IS NOT NULL))
  );
  CREATE UNIQUE INDEX auctions_rfq_key ON auctions (rfq_id) WHERE state <> 'cancelled';
  CREATE INDEX auctions_rfq_idx ON auctions (rfq_id, created_at DESC);
  COMMENT ON COLUMN auctions.ends_at IS 'a bid in the last minutes moves it';

  CREATE TABLE auction_bidders (
    auction_id uuid NOT NULL CONSTRAINT auction_bidders_auction_fk REFERENCES auctions (id),
    invitation_id uuid NOT NULL CONSTRAINT auction_bidders_invitation_fk REFERENCES rfq_invitations (id),
    member_id uuid NOT NULL CONSTRAINT auction_bidders_member_fk REFERENCES members (id),
    start_amount numeric(17, 2) NOT NULL CONSTRAINT auction_bidders_start_check CHECK (start_amount > 0),
    amount numeric(17, 2) NOT NULL,
    bid_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    bids integer NOT NULL DEFAULT 0,
    CONSTRAINT auction_bidders_pkey PRIMARY KEY (auction_id, invitation_id),
    CONSTRAINT auction_bidders_amount_check CHECK (amount > 0 AND amount <= start_amount)
  );
  CREATE INDEX auction_bidders_invitation_idx ON auction_bidders (invitation_id);
  COMMENT ON COLUMN auction_bidders.start_amount IS 'total of the quote, freight included';
`;

const BIDS = `
  CREATE TABLE auction_bids (
    auction_id uuid NOT NULL,
    invitation_id uuid NOT NULL,
    no integer NOT NULL,
    amount numeric(17, 2) NOT NULL,
    at timestamptz NOT NULL,
    person_id uuid NOT NULL CONSTRAINT auction_bids_person_fk REFERENCES persons (id),
    person_name text NOT NULL,
    CONSTRAINT auction_bids_pkey PRIMARY KEY (auction_id, invitation_id, no),
    CONSTRAINT auction_bids_bidder_fk FOREIGN KEY (auction_id, invitation_id)
      REFERENCES auction_bidders (auction_id, invitation_id)
  );
  ${immutable('auction_bids')}
`;
