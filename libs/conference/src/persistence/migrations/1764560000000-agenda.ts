import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The agenda: halls, items with speakers and those who sign up, materials; and the addresses of personal calendars. */
export class Agenda1764560000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE conference_halls (
        id uuid PRIMARY KEY,
        conference_id uuid NOT NULL CONSTRAINT conference_halls_conference_fk REFERENCES conferences (id),
        name text NOT NULL,
        capacity integer NOT NULL CONSTRAINT conference_halls_capacity_check CHECK (capacity BETWEEN 1 AND 100000),
        equipment text[] NOT NULL,
        CONSTRAINT conference_halls_name_key UNIQUE (conference_id, name)
      );

      CREATE TABLE conference_agenda_items (
        id uuid PRIMARY KEY,
        conference_id uuid NOT NULL CONSTRAINT conference_agenda_items_conference_fk REFERENCES conferences (id),
        hall_id uuid CONSTRAINT conference_agenda_items_hall_fk REFERENCES conference_halls (id),
        kind text NOT NULL CONSTRAINT conference_agenda_items_kind_check
          CHECK (kind IN ('negotiation', 'discussion', 'pooling')),
        title text NOT NULL,
        summary text,
        starts_at timestamptz NOT NULL,
        ends_at timestamptz NOT NULL,
        sign_up boolean NOT NULL,
        places integer CONSTRAINT conference_agenda_items_places_check CHECK (places > 0),
        published_at timestamptz,
        minutes text,
        agreed text[] NOT NULL,
        version integer NOT NULL DEFAULT 1,
        CONSTRAINT conference_agenda_items_order_check CHECK (ends_at > starts_at)
      );
      CREATE INDEX conference_agenda_items_time_idx ON conference_agenda_items (conference_id, starts_at);
      COMMENT ON COLUMN conference_agenda_items.published_at IS 'units see it from then on';

      CREATE TABLE conference_agenda_people (
        item_id uuid NOT NULL CONSTRAINT conference_agenda_people_item_fk
          REFERENCES conference_agenda_items (id) ON DELETE CASCADE,
        delegate_id uuid NOT NULL CONSTRAINT conference_agenda_people_delegate_fk REFERENCES conference_delegates (id),
        part text NOT NULL CONSTRAINT conference_agenda_people_part_check CHECK (part IN ('speaker', 'attendee')),
        at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT conference_agenda_people_pkey PRIMARY KEY (item_id, delegate_id)
      );
      CREATE INDEX conference_agenda_people_delegate_idx ON conference_agenda_people (delegate_id);

      CREATE TABLE conference_agenda_files (
        item_id uuid NOT NULL CONSTRAINT conference_agenda_files_item_fk
          REFERENCES conference_agenda_items (id) ON DELETE CASCADE,
        file_id uuid NOT NULL CONSTRAINT conference_agenda_files_file_fk REFERENCES files (id),
        at timestamptz NOT NULL DEFAULT clock_timestamp(),
        CONSTRAINT conference_agenda_files_pkey PRIMARY KEY (item_id, file_id)
      );

      ALTER TABLE conference_delegates ADD COLUMN calendar uuid CONSTRAINT conference_delegates_calendar_key UNIQUE;
      COMMENT ON COLUMN conference_delegates.calendar IS 'the address of the personal calendar: who knows it reads it, and nothing else';

      CREATE VIEW conference_busy AS
        SELECT p.delegate_id, i.conference_id, i.title, i.starts_at, i.ends_at
          FROM conference_agenda_people p JOIN conference_agenda_items i ON i.id = p.item_id;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP VIEW conference_busy;
      ALTER TABLE conference_delegates DROP COLUMN calendar;
      DROP TABLE conference_agenda_files, conference_agenda_people, conference_agenda_items, conference_halls;
    `);
  }
}
