import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Posts with their terms, and nominations of liaisons (R6.1–R6.5). */
export class Posts1764340002000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE posts (
        id uuid PRIMARY KEY,
        kind text NOT NULL CONSTRAINT posts_kind_check CHECK (kind IN
          ('chairman', 'vice_chairman', 'secretary_general', 'standing_director', 'director', 'liaison')),
        person_id uuid NOT NULL CONSTRAINT posts_person_fk REFERENCES persons (id),
        member_id uuid CONSTRAINT posts_member_fk REFERENCES members (id),
        starts_at timestamptz NOT NULL,
        ends_at timestamptz NOT NULL,
        term_ends_on date NOT NULL,
        basis text NOT NULL CONSTRAINT posts_basis_check CHECK (basis IN
          ('election', 'conference_appointment', 'approval', 'nomination')),
        decision text NOT NULL CONSTRAINT posts_decision_check CHECK (length(decision) > 0),
        second_reason text,
        predecessor_id uuid CONSTRAINT posts_predecessor_fk REFERENCES posts (id),
        end_reason text,
        ended_by uuid CONSTRAINT posts_ended_by_fk REFERENCES persons (id),
        letter_id uuid CONSTRAINT posts_letter_fk REFERENCES documents (id),
        announced_on date,
        appointed_by uuid CONSTRAINT posts_appointed_by_fk REFERENCES persons (id),
        created_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT posts_period_check CHECK (ends_at >= starts_at),
        CONSTRAINT posts_unit_check CHECK (kind NOT IN ('standing_director', 'director', 'liaison')
          OR member_id IS NOT NULL),
        CONSTRAINT posts_holder_overlap EXCLUDE USING gist
          (person_id WITH =, kind WITH =, coalesce(member_id, '00000000-0000-0000-0000-000000000000') WITH =,
           tstzrange(starts_at, ends_at) WITH &&),
        CONSTRAINT posts_office_overlap EXCLUDE USING gist (kind WITH =, tstzrange(starts_at, ends_at) WITH &&)
          WHERE (kind IN ('chairman', 'secretary_general'))
      );
      CREATE INDEX posts_person_idx ON posts (person_id, ends_at);
      CREATE INDEX posts_member_idx ON posts (member_id, ends_at);
      CREATE INDEX posts_ending_idx ON posts (ends_at);

      CREATE TABLE post_nominations (
        id uuid PRIMARY KEY,
        member_id uuid NOT NULL CONSTRAINT post_nominations_member_fk REFERENCES members (id),
        person_id uuid NOT NULL CONSTRAINT post_nominations_person_fk REFERENCES persons (id),
        replaces_id uuid CONSTRAINT post_nominations_replaces_fk REFERENCES posts (id),
        reason text NOT NULL,
        nominated_by uuid NOT NULL CONSTRAINT post_nominations_nominated_by_fk REFERENCES persons (id),
        nominated_at timestamptz NOT NULL DEFAULT now(),
        state text NOT NULL DEFAULT 'open'
          CONSTRAINT post_nominations_state_check CHECK (state IN ('open', 'accepted', 'refused')),
        refusal text,
        settled_by uuid CONSTRAINT post_nominations_settled_by_fk REFERENCES persons (id),
        settled_at timestamptz,
        CONSTRAINT post_nominations_settled_check CHECK ((state = 'open') = (settled_at IS NULL))
      );
      CREATE UNIQUE INDEX post_nominations_open_key ON post_nominations (member_id) WHERE state = 'open';

      CREATE VIEW posts_in_force AS
        SELECT p.id, p.kind, p.person_id, p.member_id, p.starts_at, p.ends_at FROM posts p
         WHERE p.starts_at <= now() AND p.ends_at > now()
           AND (p.member_id IS NULL OR EXISTS (SELECT FROM active_members m WHERE m.id = p.member_id));
      COMMENT ON VIEW posts_in_force IS 'posts whose rights exist at this moment; a unit without access lends none';

      UPDATE secretariat_duties SET rights = rights || '{post-appointments}'
       WHERE key IN ('administration', 'general-affairs');
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      UPDATE secretariat_duties SET rights = array_remove(rights, 'post-appointments');
      DROP VIEW posts_in_force;
      DROP TABLE post_nominations, posts;
    `);
  }
}
