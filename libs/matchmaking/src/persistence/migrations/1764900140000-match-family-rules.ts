import { immutable } from '@wanchang/platform';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which properties of which goods bind: versions that take the place of what the product brings along. */
export class MatchFamilyRules1764900140000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE match_family_rules (
        version integer PRIMARY KEY CHECK (version > 0),
        rules jsonb NOT NULL CHECK (jsonb_typeof(rules) = 'array'),
        note text NOT NULL,
        created_by uuid NOT NULL CONSTRAINT match_family_rules_created_by_fk REFERENCES persons (id),
        created_at timestamptz NOT NULL DEFAULT now()
      );
      COMMENT ON TABLE match_family_rules IS
        'versions of the rules by which goods of a family are told apart; the newest is in force, none: those of the product';
    `);
    await runner.query(immutable('match_family_rules'));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE match_family_rules`);
  }
}
