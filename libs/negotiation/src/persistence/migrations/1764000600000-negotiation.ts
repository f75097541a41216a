import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Deal rooms with their messages, files, offers and agreements. */
export class Negotiation1764000600000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(RECORDS_STAND);
    await runner.query(DEAL_ROOMS);
    await runner.query(MESSAGES);
    await runner.query(OFFERS);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE agreements, offers, room_reads, room_files, messages, deal_rooms;
      DROP SEQUENCE agreement_numbers, deal_room_numbers;
      DROP FUNCTION yearly_number(text, bigint), refuse_change();
    `);
  }
}

const RECORDS_STAND = `
  CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      RAISE EXCEPTION 'rows of % stand as written', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
    END $$;
  CREATE FUNCTION yearly_number(prefix text, serial bigint) RETURNS text LANGUAGE sql STABLE AS $$
    SELECT prefix || to_char(now() AT TIME ZONE 'Asia/Shanghai', '-YYYY-')
      || lpad(serial::text, greatest(6, length(serial::text)), '0') $$;
`;

const DEAL_ROOMS = `
  CREATE SEQUENCE deal_room_numbers;
  CREATE TABLE deal_rooms (
    id uuid PRIMARY KEY,
    number text NOT NULL DEFAULT yearly_number('WR', nextval('deal_room_numbers'))
      CONSTRAINT deal_rooms_number_key UNIQUE,
    subject text NOT NULL CONSTRAINT deal_rooms_subject_check CHECK (length(subject) BETWEEN 1 AND 200),
    buyer_member_id uuid NOT NULL CONSTRAINT deal_rooms_buyer_fk REFERENCES members (id),
    seller_member_id uuid NOT NULL CONSTRAINT deal_rooms_seller_fk REFERENCES members (id),
    supply_id uuid CONSTRAINT deal_rooms_supply_fk REFERENCES listings (id),
    demand_id uuid CONSTRAINT deal_rooms_demand_fk REFERENCES listings (id),
    match_id uuid CONSTRAINT deal_rooms_match_fk REFERENCES matches (id) ON DELETE SET NULL,
    state text NOT NULL DEFAULT 'open'
      CONSTRAINT deal_rooms_state_check CHECK (state IN ('open', 'agreed', 'closed')),
    waiting_for text CONSTRAINT deal_rooms_waiting_for_check CHECK (waiting_for IN ('buyer', 'seller')),
    opened_by uuid NOT NULL CONSTRAINT deal_rooms_opened_by_fk REFERENCES persons (id),
    last_seq integer NOT NULL DEFAULT 0,
    last_message_at timestamptz(3) NOT NULL DEFAULT clock_timestamp(),
    version integer NOT NULL DEFAULT 1,
    created_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT deal_rooms_two_units_check CHECK (buyer_member_id <> seller_member_id),
    CONSTRAINT deal_rooms_about_check CHECK (supply_id IS NOT NULL OR demand_id IS NOT NULL),
    CONSTRAINT deal_rooms_waiting_check CHECK ((waiting_for IS NULL) = (state <> 'open'))
  );
  CREATE UNIQUE INDEX deal_rooms_open_key
    ON deal_rooms (buyer_member_id, seller_member_id, supply_id, demand_id)
    NULLS NOT DISTINCT WHERE state = 'open';
  CREATE INDEX deal_rooms_buyer_idx ON deal_rooms (buyer_member_id, last_message_at DESC, id DESC);
  CREATE INDEX deal_rooms_seller_idx ON deal_rooms (seller_member_id, last_message_at DESC, id DESC);
  CREATE INDEX deal_rooms_match_idx ON deal_rooms (match_id);
  COMMENT ON COLUMN deal_rooms.waiting_for IS 'the side whose move it is';
`;

const MESSAGES = `
  CREATE TABLE messages (
    id uuid PRIMARY KEY,
    room_id uuid NOT NULL CONSTRAINT messages_room_fk REFERENCES deal_rooms (id),
    seq integer NOT NULL,
    kind text NOT NULL CONSTRAINT messages_kind_check CHECK (kind IN ('text', 'file', 'system')),
    author_id uuid CONSTRAINT messages_author_fk REFERENCES persons (id),
    author_name text,
    author_side text CONSTRAINT messages_author_side_check CHECK (author_side IN ('buyer', 'seller')),
    body text CONSTRAINT messages_body_check CHECK (length(body) <= 4000),
    event jsonb,
    client_id text CONSTRAINT messages_client_id_check CHECK (length(client_id) <= 100),
    created_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    CONSTRAINT messages_seq_key UNIQUE (room_id, seq),
    CONSTRAINT messages_author_check CHECK (num_nulls(author_id, author_name, author_side) IN (0, 3)),
    CONSTRAINT messages_system_check
      CHECK ((kind = 'system') = (author_id IS NULL) AND (kind = 'system') = (event IS NOT NULL)
        AND (body IS NULL) = (event IS NOT NULL))
  );
  CREATE UNIQUE INDEX messages_client_id_key ON messages (room_id, author_id, client_id)
    NULLS NOT DISTINCT WHERE client_id IS NOT NULL;
  CREATE TRIGGER messages_stand BEFORE UPDATE OR DELETE ON messages
    FOR EACH ROW EXECUTE FUNCTION refuse_change();
  COMMENT ON COLUMN messages.event IS 'of the product''s own messages: code and arguments, worded when read';

  CREATE TABLE room_files (
    file_id uuid PRIMARY KEY CONSTRAINT room_files_file_fk REFERENCES files (id),
    room_id uuid NOT NULL CONSTRAINT room_files_room_fk REFERENCES deal_rooms (id),
    person_id uuid NOT NULL CONSTRAINT room_files_person_fk REFERENCES persons (id),
    side text NOT NULL CONSTRAINT room_files_side_check CHECK (side IN ('buyer', 'seller')),
    message_id uuid CONSTRAINT room_files_message_fk REFERENCES messages (id)
  );
  CREATE INDEX room_files_message_idx ON room_files (message_id);
  COMMENT ON COLUMN room_files.message_id IS 'null: uploaded, not yet sent';

  CREATE TABLE room_reads (
    room_id uuid NOT NULL CONSTRAINT room_reads_room_fk REFERENCES deal_rooms (id),
    person_id uuid NOT NULL CONSTRAINT room_reads_person_fk REFERENCES persons (id),
    seq integer NOT NULL,
    CONSTRAINT room_reads_pkey PRIMARY KEY (room_id, person_id)
  );
`;

const OFFERS = `
  CREATE TABLE offers (
    room_id uuid NOT NULL CONSTRAINT offers_room_fk REFERENCES deal_rooms (id),
    no smallint NOT NULL CONSTRAINT offers_no_check CHECK (no BETWEEN 1 AND 200),
    side text NOT NULL CONSTRAINT offers_side_check CHECK (side IN ('buyer', 'seller')),
    person_id uuid NOT NULL CONSTRAINT offers_person_fk REFERENCES persons (id),
    person_name text NOT NULL,
    terms jsonb NOT NULL,
    total numeric(17, 2) NOT NULL CONSTRAINT offers_total_check CHECK (total >= 0 AND total < 1e15),
    currency text NOT NULL CONSTRAINT offers_currency_check CHECK (currency ~ '^[A-Z]{3}$'),
    valid_until timestamptz NOT NULL,
    created_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    state text NOT NULL DEFAULT 'open' CONSTRAINT offers_state_check
      CHECK (state IN ('open', 'countered', 'withdrawn', 'declined', 'accepted', 'expired')),
    settled_at timestamptz,
    CONSTRAINT offers_pkey PRIMARY KEY (room_id, no),
    CONSTRAINT offers_settled_check CHECK ((state = 'open') = (settled_at IS NULL)),
    CONSTRAINT offers_accepted_in_time_check CHECK (state <> 'accepted' OR settled_at < valid_until)
  );
  CREATE UNIQUE INDEX offers_open_key ON offers (room_id) WHERE state = 'open';
  CREATE UNIQUE INDEX offers_accepted_key ON offers (room_id) WHERE state = 'accepted';
  CREATE INDEX offers_lapse_idx ON offers (valid_until) WHERE state = 'open';
  CREATE TRIGGER offers_terms_stand BEFORE DELETE OR UPDATE OF
    room_id, no, side, person_id, person_name, terms, total, currency, valid_until, created_at ON offers
    FOR EACH ROW EXECUTE FUNCTION refuse_change();

  CREATE SEQUENCE agreement_numbers;
  CREATE TABLE agreements (
    id uuid PRIMARY KEY,
    number text NOT NULL DEFAULT yearly_number('WA', nextval('agreement_numbers'))
      CONSTRAINT agreements_number_key UNIQUE,
    room_id uuid NOT NULL CONSTRAINT agreements_room_key UNIQUE,
    offer_no smallint NOT NULL,
    terms jsonb NOT NULL,
    total numeric(17, 2) NOT NULL,
    currency text NOT NULL,
    accepted_by uuid NOT NULL CONSTRAINT agreements_accepted_by_fk REFERENCES persons (id),
    accepted_by_name text NOT NULL,
    accepted_at timestamptz NOT NULL,
    CONSTRAINT agreements_offer_fk FOREIGN KEY (room_id, offer_no) REFERENCES offers (room_id, no)
  );
  CREATE TRIGGER agreements_stand BEFORE UPDATE OR DELETE ON agreements
    FOR EACH ROW EXECUTE FUNCTION refuse_change();
`;
