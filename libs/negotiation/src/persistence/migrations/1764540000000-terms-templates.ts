import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Terms that a unit offers again and again, under names of its own. */
export class TermsTemplates1764540000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE terms_templates (
        id uuid PRIMARY KEY,
        member_id uuid NOT NULL CONSTRAINT terms_templates_member_fk REFERENCES members (id),
        name text NOT NULL CONSTRAINT terms_templates_name_check CHECK (length(name) BETWEEN 1 AND 60),
        content jsonb NOT NULL,
        person_id uuid NOT NULL CONSTRAINT terms_templates_person_fk REFERENCES persons (id),
        person_name text NOT NULL,
        version integer NOT NULL DEFAULT 1,
        updated_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT terms_templates_name_key UNIQUE (member_id, name)
      );
      COMMENT ON COLUMN terms_templates.person_id IS 'who wrote it as it stands';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE terms_templates`);
  }
}
