import { column, defineStatement, nullable } from '@wanchang/platform';
import type { FinalStage, InvitationState, Outcome, QuoteContent } from '../domain/quote';
import type { RfqState } from '../domain/rfq';
import { OUTCOME, OWN_DEADLINE } from '../persistence/invitation.statements';

/** Requests of unit $1, the newest first: in state $2, with $3 in number or title, from behind $4; at most $5; $6 one alone. */
export const LIST_RFQS = defineStatement(
  'sourcing.list-rfqs',
  {
    id: column.uuid,
    number: column.text(),
    title: column.text(),
    state: column.text<RfqState>(),
    deadline: nullable(column.instant),
    ended: column.boolean,
    lines: column.integer,
    asked: column.integer,
    quoted: column.integer,
    declined: column.integer,
    openQuestions: column.integer,
    createdAt: column.instant,
  },
  `SELECT r.id, r.number, r.content->>'title' AS title, r.state, r.deadline,
          coalesce(r.closes_at <= clock_timestamp(), false) AS ended, jsonb_array_length(r.content->'lines') AS lines,
          counted.asked, counted.quoted, counted.declined, coalesce(open.questions, 0)::int AS "openQuestions",
          r.created_at AS "createdAt"
     FROM rfqs r
    CROSS JOIN LATERAL (
      SELECT count(*)::int AS asked, (count(*) FILTER (WHERE i.state = 'quoted'))::int AS quoted,
             (count(*) FILTER (WHERE i.state = 'declined'))::int AS declined
        FROM rfq_invitations i WHERE i.rfq_id = r.id) counted
    CROSS JOIN LATERAL (
      SELECT count(*) AS questions FROM rfq_questions q JOIN rfq_invitations i ON i.id = q.invitation_id
       WHERE i.rfq_id = r.id AND q.answer_id IS NULL) open
    WHERE r.member_id = $1 AND ($2::text IS NULL OR r.state = $2)
      AND ($3::text IS NULL OR position(lower($3) IN lower(r.number || ' ' || (r.content->>'title'))) > 0)
      AND ($4::uuid IS NULL OR r.id < $4) AND ($6::uuid IS NULL OR r.id = $6)
    ORDER BY r.id DESC LIMIT $5`,
);

/** Whom request $1 asks, or will. */
export const SUPPLIERS_OF_RFQ = defineStatement(
  'sourcing.suppliers-of-rfq',
  {
    invitationId: column.uuid,
    memberId: column.uuid,
    state: column.text<InvitationState>(),
    reason: column.text(),
    answer: nullable(column.text()),
    seen: column.boolean,
    answeredAt: nullable(column.instant),
    outdated: column.boolean,
    dealRoomId: nullable(column.uuid),
    awardedTotal: nullable(column.text()),
    shortListed: column.boolean,
    note: column.text(),
    final: nullable(column.text<FinalStage>()),
  },
  `SELECT i.id AS "invitationId", i.member_id AS "memberId", i.state, i.reason, i.answer, i.seen_at IS NOT NULL AS seen,
          i.answered_at AS "answeredAt", i.state = 'quoted' AND coalesce(
            (SELECT max(q.rfq_version) FROM quotes q WHERE q.invitation_id = i.id) < r.version, false) AS outdated,
          a.deal_room_id AS "dealRoomId", a.currency || ' ' || a.total AS "awardedTotal", i.short_listed AS "shortListed",
          i.note, i.final
     FROM rfq_invitations i JOIN rfqs r ON r.id = i.rfq_id LEFT JOIN rfq_awards a ON a.invitation_id = i.id
     JOIN member_refs m ON m.id = i.member_id
    WHERE i.rfq_id = $1 ORDER BY m.name_zh, i.id`,
);

export const QUESTIONS_OF_RFQ = defineStatement(
  'sourcing.questions-of-rfq',
  {
    id: column.uuid,
    memberId: column.uuid,
    question: column.text(),
    answered: column.boolean,
    askedAt: column.instant,
  },
  `SELECT q.id, i.member_id AS "memberId", q.question, q.answer_id IS NOT NULL AS answered, q.asked_at AS "askedAt"
     FROM rfq_questions q JOIN rfq_invitations i ON i.id = q.invitation_id
    WHERE i.rfq_id = $1 ORDER BY q.asked_at LIMIT 1000`,
);

/** The newest quotes that request $1 has, withdrawn ones left out. */
export const QUOTES_OF_RFQ = defineStatement(
  'sourcing.quotes-of-rfq',
  {
    invitationId: column.uuid,
    memberId: column.uuid,
    no: column.integer,
    content: column.json<QuoteContent>(),
    validUntil: column.instant,
    outdated: column.boolean,
    lapsed: column.boolean,
    shortListed: column.boolean,
    hidden: column.boolean,
    note: column.text(),
  },
  `SELECT i.id AS "invitationId", i.member_id AS "memberId", q.no::int AS no, q.content, q.valid_until AS "validUntil",
          q.rfq_version < r.version AS outdated, q.valid_until <= clock_timestamp() AS lapsed,
          i.short_listed AS "shortListed", i.hidden, i.note
     FROM rfqs r JOIN rfq_invitations i ON i.rfq_id = r.id AND i.state = 'quoted'
     JOIN LATERAL (SELECT * FROM quotes WHERE invitation_id = i.id ORDER BY no DESC LIMIT 1) q ON true
    WHERE r.id = $1 ORDER BY i.id`,
);

/** Invitations of unit $1, the newest first: open ones or ended ones by $2, from behind $3 and $4; at most $5. */
export const LIST_INVITATIONS = defineStatement(
  'sourcing.list-invitations',
  {
    id: column.uuid,
    number: column.text(),
    title: column.text(),
    buyerId: column.uuid,
    rfqState: column.text<RfqState>(),
    state: column.text<InvitationState>(),
    outcome: nullable(column.text<Outcome>()),
    deadline: column.instant,
    ended: column.boolean,
    final: nullable(column.text<FinalStage>()),
    outdated: column.boolean,
    askedAt: column.instant,
  },
  `SELECT i.id, r.number, r.content->>'title' AS title, r.member_id AS "buyerId", r.state AS "rfqState", i.state,
          ${OUTCOME} AS outcome, ${OWN_DEADLINE} AS deadline, ${OWN_DEADLINE} <= clock_timestamp() AS ended, i.final,
          i.state = 'quoted' AND r.state = 'open' AND coalesce(
            (SELECT max(q.rfq_version) FROM quotes q WHERE q.invitation_id = i.id) < r.version, false) AS outdated,
          i.asked_at AS "askedAt"
     FROM rfq_invitations i JOIN rfqs r ON r.id = i.rfq_id LEFT JOIN rfq_awards a ON a.invitation_id = i.id
    WHERE i.member_id = $1 AND i.asked_at IS NOT NULL
      AND ($2::boolean IS NULL OR $2 = (r.state = 'open' AND ${OWN_DEADLINE} > clock_timestamp()))
      AND ($3::timestamptz IS NULL OR (date_trunc('milliseconds', i.asked_at), i.id) < ($3, $4::uuid))
    ORDER BY date_trunc('milliseconds', i.asked_at) DESC, i.id DESC LIMIT $5`,
);

/** What unit $2 asked about invitation $1 and was not answered. */
export const OWN_QUESTIONS = defineStatement(
  'sourcing.own-questions',
  { question: column.text() },
  `SELECT q.question FROM rfq_questions q JOIN rfq_invitations i ON i.id = q.invitation_id
    WHERE q.invitation_id = $1 AND i.member_id = $2 AND q.answer_id IS NULL ORDER BY q.asked_at LIMIT 100`,
);

export const NEWEST_CHANGES = defineStatement(
  'sourcing.newest-changes',
  { summary: column.text() },
  `SELECT summary FROM rfq_versions WHERE rfq_id = $1 ORDER BY version DESC LIMIT 1`,
);
