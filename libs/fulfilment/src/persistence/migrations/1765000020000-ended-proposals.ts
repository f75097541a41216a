import { immutable, mutable } from '@wanchang/platform';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Proposed projects and formulas end by a refusal or by who proposed them, with the reason. */
export class EndedProposals1765000020000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(PROJECTS);
    await runner.query(FORMULAS);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(DOWN);
  }
}

const PROJECTS = `
  ${mutable('cooperations')}
  ALTER TABLE cooperations ADD COLUMN ended_at timestamptz,
    DROP CONSTRAINT cooperations_state_check,
    ADD CONSTRAINT cooperations_state_check CHECK (state IN ('proposed', 'active', 'declined', 'withdrawn')),
    ADD CONSTRAINT cooperations_ended_check CHECK ((state IN ('declined', 'withdrawn')) = (ended_at IS NOT NULL));
  ${immutable('cooperations', ['state', 'active_at', 'ended_at'])}
`;

const FORMULAS = `
  ${mutable('cooperation_formulas')}
  ALTER TABLE cooperation_formulas
    ADD COLUMN member_id uuid CONSTRAINT cooperation_formulas_member_fk REFERENCES members (id),
    ADD COLUMN ended_at timestamptz,
    ADD COLUMN ended_kind text CONSTRAINT cooperation_formulas_ended_kind_check CHECK (ended_kind IN ('declined', 'withdrawn')),
    ADD COLUMN ended_by uuid CONSTRAINT cooperation_formulas_ended_by_fk REFERENCES members (id),
    ADD COLUMN end_reason text,
    ADD CONSTRAINT cooperation_formulas_ended_check CHECK (num_nulls(ended_at, ended_kind, ended_by, end_reason) IN (0, 4)),
    ADD CONSTRAINT cooperation_formulas_force_check CHECK (in_force_at IS NULL OR ended_at IS NULL);
  UPDATE cooperation_formulas f SET member_id = (
    SELECT a.member_id FROM cooperation_acceptances a
     WHERE a.cooperation_id = f.cooperation_id AND a.formula_no = f.no ORDER BY a.at LIMIT 1);
  ALTER TABLE cooperation_formulas ALTER COLUMN member_id SET NOT NULL;
  COMMENT ON COLUMN cooperation_formulas.member_id IS 'who proposed it, and accepted it by that';
  ${immutable('cooperation_formulas', ['in_force_at', 'ended_at', 'ended_kind', 'ended_by', 'end_reason'])}
`;

const DOWN = `
  ${mutable('cooperation_formulas')}
  ALTER TABLE cooperation_formulas DROP COLUMN member_id, DROP COLUMN ended_at, DROP COLUMN ended_kind, DROP COLUMN ended_by,
    DROP COLUMN end_reason;
  ${immutable('cooperation_formulas', ['in_force_at'])}
  ${mutable('cooperations')}
  UPDATE cooperations SET state = 'proposed', ended_at = NULL WHERE ended_at IS NOT NULL;
  ALTER TABLE cooperations DROP COLUMN ended_at, DROP CONSTRAINT cooperations_state_check,
    ADD CONSTRAINT cooperations_state_check CHECK (state IN ('proposed', 'active'));
  ${immutable('cooperations', ['state', 'active_at'])}
`;
