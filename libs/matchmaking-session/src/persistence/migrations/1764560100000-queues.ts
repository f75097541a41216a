import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A hundred to one: queues before one unit, at several desks. */
export class Queues1764560100000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE conference_queues (
        id uuid PRIMARY KEY,
        conference_id uuid NOT NULL CONSTRAINT conference_queues_conference_fk REFERENCES conferences (id),
        host_member_id uuid NOT NULL CONSTRAINT conference_queues_host_fk REFERENCES members (id),
        title text NOT NULL,
        place text NOT NULL,
        desks smallint NOT NULL CONSTRAINT conference_queues_desks_check CHECK (desks BETWEEN 1 AND 20),
        minutes smallint NOT NULL CONSTRAINT conference_queues_minutes_check CHECK (minutes BETWEEN 1 AND 240),
        open boolean NOT NULL DEFAULT true,
        last_number integer NOT NULL DEFAULT 0,
        created_at timestamptz NOT NULL DEFAULT now()
      );
      CREATE INDEX conference_queues_conference_idx ON conference_queues (conference_id);
      COMMENT ON COLUMN conference_queues.minutes IS 'of a meeting, as stated; what is held corrects it';

      CREATE TABLE conference_queue_tickets (
        id uuid PRIMARY KEY,
        queue_id uuid NOT NULL CONSTRAINT conference_queue_tickets_queue_fk REFERENCES conference_queues (id),
        number integer NOT NULL,
        member_id uuid NOT NULL CONSTRAINT conference_queue_tickets_member_fk REFERENCES members (id),
        state text NOT NULL CONSTRAINT conference_queue_tickets_state_check
          CHECK (state IN ('waiting', 'called', 'skipped', 'done', 'left')),
        rank double precision NOT NULL,
        desk smallint,
        taken_at timestamptz NOT NULL DEFAULT now(),
        called_at timestamptz,
        ended_at timestamptz,
        CONSTRAINT conference_queue_tickets_number_key UNIQUE (queue_id, number),
        CONSTRAINT conference_queue_tickets_called_check
          CHECK (state <> 'called' OR (desk IS NOT NULL AND called_at IS NOT NULL)),
        CONSTRAINT conference_queue_tickets_done_check CHECK (state <> 'done' OR ended_at IS NOT NULL)
      );
      CREATE UNIQUE INDEX conference_queue_tickets_live_key ON conference_queue_tickets (queue_id, member_id)
        WHERE state IN ('waiting', 'called', 'skipped');
      CREATE UNIQUE INDEX conference_queue_tickets_desk_key ON conference_queue_tickets (queue_id, desk)
        WHERE state = 'called';
      COMMENT ON COLUMN conference_queue_tickets.rank IS 'the order of calling; who comes back is put in between';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE conference_queue_tickets, conference_queues`);
  }
}
