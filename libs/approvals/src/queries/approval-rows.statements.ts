import type { LocalisedText, Money } from '@wanchang/kernel';
import { column, defineStatement, nullable, type RowOf } from '@wanchang/platform';
import type { ApprovalAction } from '../domain/action';
import type { ApprovalState, Verdict } from '../domain/approval.states';

/** Which of a unit's approvals: what waits for the person, what they submitted, all. */
export const BOXES = ['waiting', 'submitted', 'all'] as const;
export type Box = (typeof BOXES)[number];

/** Of unit $1 for person $2: box $3, at subject $4 or any, before $5 or from the newest, $6 of them; $7 one alone. */
export const LIST_APPROVALS = defineStatement(
  'approvals.list',
  {
    id: column.uuid,
    action: column.text<ApprovalAction>(),
    subjectId: column.uuid,
    title: column.text(),
    link: column.text(),
    amounts: column.json<Money[]>(),
    submittedByName: column.text(),
    submittedAt: column.instant,
    state: column.text<ApprovalState>(),
    step: column.integer,
    steps: column.integer,
    waitingFor: column.texts(),
    mine: column.boolean,
    closing: nullable(column.json<LocalisedText>()),
    refusal: nullable(column.text()),
    closedAt: nullable(column.instant),
  },
  `SELECT a.id, a.action, a.subject_id AS "subjectId", a.content ->> 'title' AS title, a.content ->> 'link' AS link,
          a.content -> 'amounts' AS amounts, a.submitted_by_name AS "submittedByName", a.submitted_at AS "submittedAt",
          a.state, a.step, (SELECT count(*)::int FROM approval_steps s WHERE s.approval_id = a.id) AS steps,
          ARRAY (SELECT DISTINCT n.name FROM approval_deciders d JOIN person_names n ON n.id = d.person_id
                  WHERE d.approval_id = a.id ORDER BY n.name) AS "waitingFor",
          EXISTS (SELECT FROM approval_deciders d WHERE d.approval_id = a.id AND d.person_id = $2) AS mine,
          a.closing,
          (SELECT s.comment FROM approval_steps s WHERE s.approval_id = a.id AND s.verdict = 'refused') AS refusal,
          a.closed_at AS "closedAt"
     FROM approvals a
    WHERE a.member_id = $1 AND ($4::uuid IS NULL OR a.subject_id = $4) AND ($7::uuid IS NULL OR a.id = $7)
      AND ($3::text = 'all' OR $3 = 'submitted' AND a.submitted_by = $2
           OR $3 = 'waiting' AND a.id IN (SELECT approval_id FROM approval_deciders WHERE member_id = $1 AND person_id = $2))
      AND ($5::uuid IS NULL OR a.id < $5)
    ORDER BY a.id DESC LIMIT $6`,
);

export type ApprovalRow = RowOf<typeof LIST_APPROVALS>;

/** The steps of approval $1, with the names of people as they are now. */
export const HISTORY = defineStatement(
  'approvals.history',
  {
    no: column.integer,
    people: column.texts(),
    administrators: column.boolean,
    verdict: nullable(column.text<Verdict>()),
    decidedByName: nullable(column.text()),
    forName: nullable(column.text()),
    comment: nullable(column.text()),
    decidedAt: nullable(column.instant),
  },
  `SELECT s.no, ARRAY (SELECT n.name FROM person_names n WHERE n.id = ANY (s.people) ORDER BY n.name) AS people,
          s.administrators, s.verdict, s.decided_by_name AS "decidedByName",
          (SELECT n.name FROM person_names n WHERE n.id = s.for_person_id AND s.for_person_id <> s.decided_by) AS "forName",
          s.comment, s.decided_at AS "decidedAt"
     FROM approval_steps s WHERE s.approval_id = $1 ORDER BY s.no`,
);

/** Delegations of person $2 of unit $1, or to them, that are not over on day $3. */
export const LIST_DELEGATIONS = defineStatement(
  'approvals.list-delegations',
  {
    id: column.uuid,
    fromName: column.text(),
    toName: column.text(),
    fromDay: column.text(),
    untilDay: column.text(),
    mine: column.boolean,
  },
  `SELECT d.id, f.name AS "fromName", t.name AS "toName", d.from_day::text AS "fromDay", d.until_day::text AS "untilDay",
          d.from_person_id = $2 AS mine
     FROM approval_delegations d JOIN person_names f ON f.id = d.from_person_id JOIN person_names t ON t.id = d.to_person_id
    WHERE d.member_id = $1 AND $2 IN (d.from_person_id, d.to_person_id) AND d.ended_at IS NULL AND d.until_day >= $3::date
    ORDER BY d.from_day, d.id`,
);
