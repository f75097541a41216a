import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Supplies and demands with their versions and images, and imports with their rows. */
export class Catalog1764000400000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(LISTINGS);
    await runner.query(VIEWS);
    await runner.query(IMPORTS);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE listing_import_rows, listing_imports;
      DROP VIEW listing_changes, matchable_listings;
      DROP TABLE listing_images, listing_versions, listings;
    `);
  }
}

const LISTINGS = `
  CREATE TABLE listings (
    id uuid PRIMARY KEY,
    member_id uuid NOT NULL CONSTRAINT listings_member_fk REFERENCES members (id),
    side text NOT NULL CONSTRAINT listings_side_check CHECK (side IN ('supply', 'demand')),
    kind text NOT NULL CONSTRAINT listings_kind_check CHECK (kind IN
      ('space', 'resources', 'products', 'markets', 'means_of_production', 'technology', 'talent', 'capital')),
    title text NOT NULL CONSTRAINT listings_title_check CHECK (length(title) BETWEEN 1 AND 200),
    description text NOT NULL DEFAULT ''
      CONSTRAINT listings_description_check CHECK (length(description) <= 10000),
    industry_code text CONSTRAINT listings_industry_code_check CHECK (industry_code ~ '^([A-T]|[0-9]{2,3})$'),
    attributes jsonb NOT NULL DEFAULT '[]'
      CONSTRAINT listings_attributes_check CHECK (jsonb_typeof(attributes) = 'array'),
    quantity_value numeric(21, 6) CONSTRAINT listings_quantity_value_check CHECK (quantity_value > 0),
    quantity_unit text,
    price_amount numeric(21, 6) CONSTRAINT listings_price_amount_check CHECK (price_amount > 0),
    price_currency text,
    price_unit text,
    minimum_order_value numeric(21, 6)
      CONSTRAINT listings_minimum_order_value_check CHECK (minimum_order_value > 0),
    minimum_order_unit text,
    lead_time_days integer CONSTRAINT listings_lead_time_days_check CHECK (lead_time_days BETWEEN 0 AND 3650),
    due_date date,
    region_code text NOT NULL CONSTRAINT listings_region_code_check CHECK (region_code ~ '^[0-9]{6}$'),
    province_code text NOT NULL GENERATED ALWAYS AS (left(region_code, 2) || '0000') STORED,
    coast text NOT NULL CONSTRAINT listings_coast_check CHECK (coast IN ('coastal', 'interior')),
    cross_region_wish text NOT NULL DEFAULT 'any'
      CONSTRAINT listings_cross_region_wish_check CHECK (cross_region_wish IN ('any', 'coastal', 'interior')),
    valid_until date,
    last_day date GENERATED ALWAYS AS (least(valid_until, due_date)) STORED,
    state text NOT NULL CONSTRAINT listings_state_check CHECK (state IN
      ('draft', 'published', 'paused', 'withdrawn', 'expired')),
    version integer NOT NULL DEFAULT 1,
    published_at timestamptz,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT listings_quantity_check CHECK ((quantity_value IS NULL) = (quantity_unit IS NULL)),
    CONSTRAINT listings_price_check CHECK ((price_amount IS NULL) = (price_currency IS NULL)),
    CONSTRAINT listings_minimum_order_check
      CHECK ((minimum_order_value IS NULL) = (minimum_order_unit IS NULL)),
    CONSTRAINT listings_supply_only_check
      CHECK (side = 'supply' OR (lead_time_days IS NULL AND minimum_order_value IS NULL)),
    CONSTRAINT listings_demand_only_check CHECK (side = 'demand' OR due_date IS NULL),
    CONSTRAINT listings_published_check
      CHECK (state <> 'published' OR (published_at IS NOT NULL AND industry_code IS NOT NULL))
  );
  CREATE INDEX listings_member_idx ON listings (member_id, updated_at DESC, id DESC);
  CREATE INDEX listings_ending_idx ON listings (last_day) WHERE state IN ('published', 'paused');
  CREATE INDEX listings_published_idx ON listings (side, id) WHERE state = 'published';
  COMMENT ON COLUMN listings.price_amount IS 'null: negotiable; of a demand it is the ceiling';
  COMMENT ON COLUMN listings.last_day IS 'a demand also ends with its due date';

  CREATE TABLE listing_versions (
    listing_id uuid NOT NULL CONSTRAINT listing_versions_listing_fk REFERENCES listings (id),
    version integer NOT NULL,
    snapshot jsonb NOT NULL,
    by_person_id uuid CONSTRAINT listing_versions_by_person_fk REFERENCES persons (id),
    at timestamptz NOT NULL DEFAULT now(),
    xid xid8 NOT NULL DEFAULT pg_current_xact_id(),
    CONSTRAINT listing_versions_pkey PRIMARY KEY (listing_id, version)
  );
  CREATE INDEX listing_versions_xid_idx ON listing_versions (xid);

  CREATE TABLE listing_images (
    id uuid PRIMARY KEY CONSTRAINT listing_images_file_fk REFERENCES files (id),
    listing_id uuid NOT NULL CONSTRAINT listing_images_listing_fk REFERENCES listings (id),
    name text NOT NULL,
    position smallint NOT NULL CONSTRAINT listing_images_position_check CHECK (position BETWEEN 1 AND 10),
    CONSTRAINT listing_images_position_key UNIQUE (listing_id, position) DEFERRABLE INITIALLY DEFERRED
  );
`;

const VIEWS = `
  CREATE VIEW matchable_listings AS
    SELECT listings.* FROM listings JOIN active_members ON active_members.id = listings.member_id
     WHERE listings.state = 'published'
       AND (listings.last_day IS NULL OR listings.last_day >= (now() AT TIME ZONE 'Asia/Shanghai')::date);
  COMMENT ON VIEW matchable_listings IS
    'listings that other units may see at this moment; matchmaking and search are re-authorised by it';

  CREATE VIEW listing_changes AS
    SELECT listing_id, xid FROM listing_versions
     UNION ALL
    SELECT listings.id, standing_changes.xid FROM standing_changes JOIN listings USING (member_id)
     WHERE listings.state = 'published';
  COMMENT ON VIEW listing_changes IS
    'which transactions changed whether or how a listing stands in matchable_listings, but for the passing of days';
`;

const IMPORTS = `
  CREATE TABLE listing_imports (
    id uuid PRIMARY KEY,
    member_id uuid NOT NULL CONSTRAINT listing_imports_member_fk REFERENCES members (id),
    file_id uuid NOT NULL CONSTRAINT listing_imports_file_fk REFERENCES files (id),
    file_name text NOT NULL,
    side text NOT NULL CONSTRAINT listing_imports_side_check CHECK (side IN ('supply', 'demand')),
    kind text NOT NULL,
    publish boolean NOT NULL,
    state text NOT NULL DEFAULT 'queued' CONSTRAINT listing_imports_state_check CHECK (state IN
      ('queued', 'running', 'done', 'failed', 'cancelled')),
    total integer,
    processed integer NOT NULL DEFAULT 0,
    accepted integer NOT NULL DEFAULT 0,
    rejected integer NOT NULL DEFAULT 0,
    problem jsonb,
    created_by uuid CONSTRAINT listing_imports_created_by_fk REFERENCES persons (id),
    created_at timestamptz NOT NULL DEFAULT now(),
    finished_at timestamptz,
    CONSTRAINT listing_imports_count_check CHECK (processed = accepted + rejected AND processed <= total),
    CONSTRAINT listing_imports_finished_check
      CHECK ((finished_at IS NULL) = (state IN ('queued', 'running')))
  );
  CREATE INDEX listing_imports_member_idx ON listing_imports (member_id, created_at DESC, id DESC);

  CREATE TABLE listing_import_rows (
    import_id uuid NOT NULL CONSTRAINT listing_import_rows_import_fk REFERENCES listing_imports (id),
    row integer NOT NULL,
    status text NOT NULL CONSTRAINT listing_import_rows_status_check CHECK (status IN ('accepted', 'rejected')),
    title text NOT NULL,
    listing_id uuid CONSTRAINT listing_import_rows_listing_fk REFERENCES listings (id),
    problems jsonb NOT NULL,
    raw json NOT NULL,
    CONSTRAINT listing_import_rows_pkey PRIMARY KEY (import_id, row),
    CONSTRAINT listing_import_rows_listing_check CHECK ((status = 'accepted') = (listing_id IS NOT NULL))
  );
  COMMENT ON COLUMN listing_import_rows.raw IS 'cells by header; json keeps the order of the columns';
  COMMENT ON COLUMN listing_import_rows.row IS 'the number of the row in the sheet, as a spreadsheet shows it';
`;
