import { column, defineStatement, nullable, type RowOf } from '@wanchang/platform';
import type { FinalStage, InvitationState, Outcome, QuoteContent } from '../domain/quote';
import type { RfqContent, RfqState } from '../domain/rfq';

/** What a supplier may read of a request: no target, no note or reason of the buyer, nothing of others. */
const INVITATION = {
  id: column.uuid,
  rfqId: column.uuid,
  number: column.text(),
  memberId: column.uuid,
  buyerId: column.uuid,
  buyerActive: column.boolean,
  content: column.json<RfqContent>(),
  deadline: column.instant,
  version: column.integer,
  sealed: column.boolean,
  rfqState: column.text<RfqState>(),
  state: column.text<InvitationState>(),
  final: nullable(column.text<FinalStage>()),
  answer: nullable(column.text()),
  draft: nullable(column.json<QuoteContent>()),
  askedAt: column.instant,
  lastNo: column.integer,
  lastVersion: column.integer,
  outcome: nullable(column.text<Outcome>()),
  dealRoomId: nullable(column.uuid),
  now: column.instant,
};

export const OUTCOME = `CASE r.state WHEN 'closed' THEN 'closed'
  WHEN 'awarded' THEN CASE WHEN a.invitation_id IS NULL THEN 'not-awarded' ELSE 'awarded' END END`;

/** Until when a supplier may quote: those who are asked once more have longer, and nobody else knows. */
export const OWN_DEADLINE = `CASE WHEN i.final = 'offer' THEN r.final_deadline ELSE r.deadline END`;

/** Invitation $1 of unit $2. */
export const READ_INVITATION = defineStatement(
  'sourcing.read-invitation',
  INVITATION,
  `SELECT i.id, r.id AS "rfqId", r.number, i.member_id AS "memberId", r.member_id AS "buyerId",
          EXISTS (SELECT FROM active_members unit WHERE unit.id = r.member_id) AS "buyerActive", r.content,
          ${OWN_DEADLINE} AS deadline, r.version::int AS version, r.sealed, r.state AS "rfqState", i.state, i.final, i.answer, i.draft, i.asked_at AS "askedAt",
          coalesce((SELECT max(q.no) FROM quotes q WHERE q.invitation_id = i.id), 0)::int AS "lastNo",
          coalesce((SELECT max(q.rfq_version) FROM quotes q WHERE q.invitation_id = i.id), 0)::int AS "lastVersion",
          ${OUTCOME} AS outcome, a.deal_room_id AS "dealRoomId", clock_timestamp() AS now
     FROM rfq_invitations i JOIN rfqs r ON r.id = i.rfq_id LEFT JOIN rfq_awards a ON a.invitation_id = i.id
    WHERE i.id = $1 AND i.member_id = $2 AND i.asked_at IS NOT NULL`,
);

/** Held with its request, so that nobody awards or amends it meanwhile. */
export const LOCK_INVITATION = defineStatement(
  'sourcing.lock-invitation',
  {},
  `SELECT FROM rfq_invitations i JOIN rfqs r ON r.id = i.rfq_id
    WHERE i.id = $1 AND i.member_id = $2 AND i.asked_at IS NOT NULL FOR NO KEY UPDATE OF i FOR SHARE OF r`,
);
export type InvitationRow = RowOf<typeof READ_INVITATION>;

/** Invitation $1, version $2 of its quote, of version $3 of the request: only before the deadline of this moment. */
export const SEND_QUOTE = defineStatement(
  'sourcing.send-quote',
  { no: column.integer },
  `WITH clock AS MATERIALIZED (SELECT clock_timestamp() AS at)
   INSERT INTO quotes (invitation_id, no, rfq_version, content, valid_until, person_id, person_name, created_at)
   SELECT i.id, $2::smallint, r.version, $4::jsonb, $5::timestamptz, $6::uuid, $7::text, clock.at
     FROM rfq_invitations i JOIN rfqs r ON r.id = i.rfq_id CROSS JOIN clock
    WHERE i.id = $1 AND r.state = 'open' AND NOT r.sealed AND r.version = $3 AND ${OWN_DEADLINE} > clock.at
   RETURNING no`,
);

/** Invitation $1 is in state $2 with the answer $3, if its request is open and its deadline not over. */
export const ANSWER_INVITATION = defineStatement(
  'sourcing.answer-invitation',
  {},
  `UPDATE rfq_invitations i SET state = $2, answer = $3, answered_at = clock_timestamp(), draft = NULL
     FROM rfqs r WHERE r.id = i.rfq_id AND i.id = $1 AND r.state = 'open'
      AND ${OWN_DEADLINE} > clock_timestamp()`,
);

export const SEEN = defineStatement(
  'sourcing.seen',
  {},
  `UPDATE rfq_invitations SET seen_at = clock_timestamp() WHERE id = $1 AND member_id = $2 AND seen_at IS NULL`,
);
