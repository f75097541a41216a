import { column, defineStatement, nullable, type RowOf } from '@wanchang/platform';
import type { InvitationState } from '../domain/quote';
import type { Rates, RfqContent, RfqState, Targets } from '../domain/rfq';

const RFQ = {
  id: column.uuid,
  number: column.text(),
  memberId: column.uuid,
  demandId: nullable(column.uuid),
  state: column.text<RfqState>(),
  content: column.json<RfqContent>(),
  targets: column.json<Targets>(),
  rates: column.json<Rates>(),
  deadline: nullable(column.instant),
  version: column.integer,
  revision: column.integer,
  sealed: column.boolean,
  noticeDays: column.integer,
  awardFrom: nullable(column.instant),
  held: column.boolean,
  finalDeadline: nullable(column.instant),
  closeReason: nullable(column.text()),
  createdAt: column.instant,
  sentAt: nullable(column.instant),
  endedAt: nullable(column.instant),
  now: column.instant,
};

/** Of an invitation `i` of request `r`: it is asked for a last offer that has not come. */
export const AWAITS_LAST_OFFER = `i.final = 'offer' AND r.state = 'open' AND r.final_deadline > now()
      AND NOT EXISTS (SELECT FROM quotes q WHERE q.invitation_id = i.id AND q.created_at >= r.final_from)`;

const COLUMNS = `id, number, member_id AS "memberId", demand_id AS "demandId", state, content, targets, rates, deadline,
  version::int AS version, revision, sealed, notice_days::int AS "noticeDays", award_from AS "awardFrom", held,
  final_deadline AS "finalDeadline", close_reason AS "closeReason", created_at AS "createdAt", sent_at AS "sentAt",
  ended_at AS "endedAt", clock_timestamp() AS now`;

/** Request $1 of unit $2. */
export const READ_RFQ = defineStatement(
  'sourcing.read-rfq',
  RFQ,
  `SELECT ${COLUMNS} FROM rfqs WHERE id = $1 AND member_id = $2`,
);

/** The same; quotes and other decisions wait until the transaction ends. */
export const LOCK_RFQ = defineStatement(
  'sourcing.lock-rfq',
  RFQ,
  `SELECT ${COLUMNS} FROM rfqs WHERE id = $1 AND member_id = $2 FOR UPDATE`,
);

export type RfqRow = RowOf<typeof READ_RFQ>;

/** $2 content, $3 targets, $4 deadline, of a draft at revision $5. */
export const REVISE_DRAFT = defineStatement(
  'sourcing.revise-draft',
  {},
  `UPDATE rfqs SET content = $2, targets = $3, deadline = $4, revision = revision + 1
    WHERE id = $1 AND state = 'draft' AND revision = $5`,
);

export const SEND_RFQ = defineStatement(
  'sourcing.send-rfq',
  {},
  `UPDATE rfqs SET state = 'open', version = 1, sent_at = clock_timestamp(), revision = revision + 1
    WHERE id = $1 AND state = 'draft' AND deadline > clock_timestamp()`,
);

/** $2 content, $3 targets, $4 deadline: the next version of an open request. */
export const AMEND_RFQ = defineStatement(
  'sourcing.amend-rfq',
  {},
  `UPDATE rfqs SET content = $2, targets = $3, deadline = $4, version = version + 1, revision = revision + 1
    WHERE id = $1 AND state = 'open' AND deadline > clock_timestamp()`,
);

/** $2 the later deadline. */
export const EXTEND_RFQ = defineStatement(
  'sourcing.extend-rfq',
  {},
  `UPDATE rfqs SET deadline = $2, revision = revision + 1
    WHERE id = $1 AND state = 'open' AND deadline < $2 AND $2 > clock_timestamp() AND NOT held AND final_deadline IS NULL
      AND (NOT sealed OR deadline > clock_timestamp())`,
);

/** $2 awarded or closed, $3 the reason of the latter. */
export const END_RFQ = defineStatement(
  'sourcing.end-rfq',
  {},
  `UPDATE rfqs SET state = $2, close_reason = $3, ended_at = clock_timestamp(), revision = revision + 1
    WHERE id = $1 AND state = 'open' AND NOT held
      AND ($2 <> 'awarded' OR NOT sealed OR award_from <= clock_timestamp())`,
);

/** Asks units $2 for the reasons $3: those that have access and were not asked yet. $4 the buyer. */
export const ADD_SUPPLIERS = defineStatement(
  'sourcing.add-suppliers',
  { memberId: column.uuid },
  `INSERT INTO rfq_invitations (id, rfq_id, member_id, reason)
   SELECT gen_random_uuid(), $1, unit.id, given.reason
     FROM unnest($2::uuid[], $3::text[]) AS given (member_id, reason) JOIN active_members unit ON unit.id = given.member_id
    WHERE unit.id <> $4
   ON CONFLICT (rfq_id, member_id) DO NOTHING
   RETURNING member_id AS "memberId"`,
);

export const COUNT_SUPPLIERS = defineStatement(
  'sourcing.count-suppliers',
  { count: column.integer },
  `SELECT count(*)::int AS count FROM rfq_invitations WHERE rfq_id = $1`,
);

/** Those of request $1 that are not asked yet and cannot be: no access, or they take no more requests at present. */
export const LEAVE_OUT = defineStatement(
  'sourcing.leave-out',
  { memberId: column.uuid },
  `DELETE FROM rfq_invitations i
    WHERE i.rfq_id = $1 AND i.asked_at IS NULL AND (
      NOT EXISTS (SELECT FROM active_members unit WHERE unit.id = i.member_id)
      OR EXISTS (SELECT FROM rfq_preferences p WHERE p.member_id = i.member_id AND (NOT p.accepts OR p.weekly <=
           (SELECT count(*) FROM rfq_invitations other
             WHERE other.member_id = i.member_id AND other.asked_at > now() - interval '7 days'))))
   RETURNING i.member_id AS "memberId"`,
);

/** Of request $1, those that are asked by this statement. */
export const ASK = defineStatement(
  'sourcing.ask',
  { invitationId: column.uuid, memberId: column.uuid },
  `UPDATE rfq_invitations SET asked_at = clock_timestamp() WHERE rfq_id = $1 AND asked_at IS NULL
   RETURNING id AS "invitationId", member_id AS "memberId"`,
);

/** Everyone who was asked. */
export const ASKED = defineStatement(
  'sourcing.asked',
  {
    invitationId: column.uuid,
    memberId: column.uuid,
    state: column.text<InvitationState>(),
  },
  `SELECT id AS "invitationId", member_id AS "memberId", state FROM rfq_invitations
    WHERE rfq_id = $1 AND asked_at IS NOT NULL`,
);

/** Once for each deadline of an open request, that of a final round included: suppliers are reminded. */
export const NOTE_REMINDED = defineStatement(
  'sourcing.note-reminded',
  {},
  `UPDATE rfqs SET reminded_for = closes_at
    WHERE id = $1 AND state = 'open' AND closes_at > clock_timestamp() AND reminded_for IS DISTINCT FROM closes_at`,
);

/** Once for each deadline that is over: the buyer is told. Of a sealed request it is told by whoever opens it. */
export const NOTE_TOLD = defineStatement(
  'sourcing.note-told',
  {},
  `UPDATE rfqs SET told_for = closes_at
    WHERE id = $1 AND state = 'open' AND NOT sealed AND closes_at <= clock_timestamp() AND told_for IS DISTINCT FROM closes_at`,
);

/** Request $1 asks those on the short list who have quoted for a last offer until $2; earlier rounds are over. */
export const CALL_FINAL_ROUND = defineStatement(
  'sourcing.call-final-round',
  { invitationId: column.uuid, memberId: column.uuid, called: column.boolean },
  `UPDATE rfq_invitations SET final = CASE WHEN short_listed AND state = 'quoted' THEN 'offer' END
    WHERE rfq_id = $1 AND (final IS NOT NULL OR short_listed)
   RETURNING id AS "invitationId", member_id AS "memberId", coalesce(final = 'offer', false) AS called`,
);

/** Those who are asked for a last offer by request $1 and have not quoted since. */
export const LAST_OFFERS_AWAITED = defineStatement(
  'sourcing.last-offers-awaited',
  { invitationId: column.uuid, memberId: column.uuid },
  `SELECT i.id AS "invitationId", i.member_id AS "memberId" FROM rfq_invitations i JOIN rfqs r ON r.id = i.rfq_id
    WHERE r.id = $1 AND ${AWAITS_LAST_OFFER}`,
);

export const SET_FINAL_DEADLINE = defineStatement(
  'sourcing.set-final-deadline',
  {},
  `UPDATE rfqs SET final_deadline = $2, final_from = clock_timestamp(), revision = revision + 1
    WHERE id = $1 AND $2 > clock_timestamp()`,
);

/** Those of $2 among whom request $1 was asked bid in an auction, and nobody else is asked once more. */
export const SEAT_BIDDERS = defineStatement(
  'sourcing.seat-bidders',
  {},
  `UPDATE rfq_invitations SET final = CASE WHEN id = ANY($2) THEN 'auction' END
    WHERE rfq_id = $1 AND (final IS NOT NULL OR id = ANY($2))`,
);
