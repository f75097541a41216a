import { immutable } from '@wanchang/platform';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Cases of expulsion: reasons and evidence, notice, answer, decision, appeal (R12.2). */
export class Expulsions1764360100000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(CASES);
    await runner.query(HISTORY);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE expulsion_files, expulsion_steps, expulsion_cases;`);
  }
}

const CASES = `
  CREATE TABLE expulsion_cases (
    id uuid PRIMARY KEY,
    member_id uuid NOT NULL CONSTRAINT expulsion_cases_member_fk REFERENCES members (id),
    state text NOT NULL DEFAULT 'prepared' CONSTRAINT expulsion_cases_state_check CHECK (state IN
      ('prepared', 'noticed', 'answered', 'dismissed', 'dropped', 'expelled', 'appealed', 'upheld', 'reversed')),
    reasons text NOT NULL CONSTRAINT expulsion_cases_reasons_check CHECK (length(reasons) > 0),
    opened_by uuid NOT NULL CONSTRAINT expulsion_cases_opened_by_fk REFERENCES persons (id),
    opened_at timestamptz NOT NULL DEFAULT now(),
    noticed_at timestamptz,
    answer_due_on date,
    answer text,
    decision_reason text,
    decided_by uuid CONSTRAINT expulsion_cases_decided_by_fk REFERENCES persons (id),
    decided_at timestamptz,
    circular_id uuid CONSTRAINT expulsion_cases_circular_fk REFERENCES documents (id),
    appeal_due_on date,
    appeal text,
    appeal_reason text,
    reversal_id uuid CONSTRAINT expulsion_cases_reversal_fk REFERENCES documents (id),
    version integer NOT NULL DEFAULT 1,
    CONSTRAINT expulsion_cases_noticed_check CHECK (state IN ('prepared', 'dropped')
      OR (noticed_at IS NOT NULL AND answer_due_on IS NOT NULL)),
    CONSTRAINT expulsion_cases_decided_check CHECK (state IN ('prepared', 'noticed', 'answered', 'dropped')
      OR (decided_by IS NOT NULL AND decided_at IS NOT NULL AND length(decision_reason) > 0)),
    CONSTRAINT expulsion_cases_circular_check CHECK (state NOT IN ('expelled', 'appealed', 'upheld', 'reversed')
      OR circular_id IS NOT NULL)
  );
  CREATE UNIQUE INDEX expulsion_cases_open_key ON expulsion_cases (member_id)
    WHERE state IN ('prepared', 'noticed', 'answered', 'appealed');
  CREATE INDEX expulsion_cases_member_idx ON expulsion_cases (member_id, id);
`;

const HISTORY = `
  CREATE TABLE expulsion_steps (
    id uuid PRIMARY KEY,
    case_id uuid NOT NULL CONSTRAINT expulsion_steps_case_fk REFERENCES expulsion_cases (id),
    action text NOT NULL,
    from_state text NOT NULL,
    to_state text NOT NULL,
    reason text,
    by_person_id uuid NOT NULL CONSTRAINT expulsion_steps_by_person_fk REFERENCES persons (id),
    at timestamptz NOT NULL DEFAULT now()
  );
  CREATE INDEX expulsion_steps_case_idx ON expulsion_steps (case_id, at);
  ${immutable('expulsion_steps')}

  CREATE TABLE expulsion_files (
    file_id uuid PRIMARY KEY CONSTRAINT expulsion_files_file_fk REFERENCES files (id),
    case_id uuid NOT NULL CONSTRAINT expulsion_files_case_fk REFERENCES expulsion_cases (id),
    purpose text NOT NULL CONSTRAINT expulsion_files_purpose_check CHECK (purpose IN ('evidence', 'answer', 'appeal')),
    added_by uuid NOT NULL CONSTRAINT expulsion_files_added_by_fk REFERENCES persons (id),
    added_at timestamptz NOT NULL DEFAULT now()
  );
  CREATE INDEX expulsion_files_case_idx ON expulsion_files (case_id, added_at);
  ${immutable('expulsion_files')}
`;
