import { column, defineStatement, nullable, type RowOf } from '@wanchang/platform';
import type { OpenerSide } from '@wanchang/sealed-bids';
import type { QuoteContent } from '@wanchang/sourcing';
import type { OpeningOutcome, OpeningProblem } from '../domain/opening';
import type { ObjectionStage } from '../domain/tender';

/**
 * A sealed quote of invitation $2 for version $5 of request $3: only before the deadline of this moment. $1 id, $4 its
 * number, $6 receipt, $7 envelope, $8 hash, $9 commitment, $10 and $11 the person, $12 the network,
 * $13 the hashes of its files.
 */
export const SEAL_QUOTE = defineStatement(
  'tendering.seal-quote',
  { receivedAt: column.instant },
  `WITH clock AS MATERIALIZED (SELECT clock_timestamp() AS at)
   INSERT INTO sealed_quotes (id, rfq_id, invitation_id, no, rfq_version, receipt, envelope, hash, commitment, person_id,
                              person_name, network, files, received_at)
   SELECT $1, r.id, i.id, $4::smallint, r.version, $6, $7, $8, $9, $10::uuid, $11, $12, $13::text[], clock.at
     FROM sealed_rfq_invitations i JOIN sealed_rfqs r ON r.id = i.rfq_id CROSS JOIN clock
    WHERE i.id = $2 AND r.id = $3 AND r.state = 'open' AND r.version = $5 AND r.deadline > clock.at
   RETURNING received_at AS "receivedAt"`,
);

/** $1 id, of invitation $3 of request $2: the envelope with hash $4 came too late. */
export const NOTE_LATE = defineStatement(
  'tendering.note-late',
  {},
  `INSERT INTO late_quotes (id, rfq_id, invitation_id, hash) VALUES ($1, $2, $3, $4)
   ON CONFLICT (invitation_id, hash) DO NOTHING`,
);

/** Of the unit's own invitation $1, the newest first. */
export const OWN_SEALED = defineStatement(
  'tendering.own-sealed',
  {
    no: column.integer,
    rfqVersion: column.integer,
    receipt: column.text(),
    hash: column.text(),
    commitment: column.text(),
    files: column.texts(),
    personName: column.text(),
    receivedAt: column.instant,
  },
  `SELECT no::int AS no, rfq_version::int AS "rfqVersion", receipt, hash, commitment, files,
          person_name AS "personName",
          received_at AS "receivedAt"
     FROM sealed_quotes WHERE invitation_id = $1 ORDER BY no DESC`,
);

/** The newest quote of each bidder of request $1 that was not withdrawn. */
const STANDING = `sealed_quotes q JOIN sealed_rfq_invitations i ON i.id = q.invitation_id AND i.state = 'quoted'
    WHERE q.rfq_id = $1 AND q.no = (SELECT max(no) FROM sealed_quotes WHERE invitation_id = q.invitation_id)`;

/** What stands on the list of request $1, by hash: nobody sees from the order whose it is. */
export const LISTED = defineStatement(
  'tendering.listed',
  { hash: column.text(), rfqVersion: column.integer, files: column.texts() },
  `SELECT q.hash, q.rfq_version::int AS "rfqVersion", q.files FROM ${STANDING} ORDER BY q.hash COLLATE "C"`,
);

/** The ciphertexts of request $1 that are opened: of its newest version, once its list stands. */
export const TO_OPEN = defineStatement(
  'tendering.to-open',
  { id: column.uuid, hash: column.text(), envelope: column.text() },
  `SELECT q.id, q.hash, q.envelope FROM ${STANDING} AND q.rfq_version = (SELECT version FROM sealed_rfqs WHERE id = $1)
      AND EXISTS (SELECT FROM tenders t JOIN sealed_rfqs r ON r.id = t.rfq_id
                   WHERE t.rfq_id = $1 AND t.listed_at IS NOT NULL AND r.deadline <= clock_timestamp())
    ORDER BY q.hash COLLATE "C"`,
);

/** Everything that came in for request $1, with what became of it. */
export const ALL_SEALED = defineStatement(
  'tendering.all-sealed',
  {
    id: column.uuid,
    invitationId: column.uuid,
    memberId: column.uuid,
    rfqVersion: column.integer,
    receipt: column.text(),
    hash: column.text(),
    commitment: column.text(),
    files: column.texts(),
    envelope: column.text(),
    personId: column.uuid,
    personName: column.text(),
    network: column.text(),
    receivedAt: column.instant,
    newest: column.boolean,
    withdrawnAt: nullable(column.instant),
    outcome: nullable(column.text<OpeningOutcome>()),
    why: nullable(column.text<OpeningProblem | ''>()),
    content: nullable(column.json<QuoteContent>()),
    device: nullable(column.text()),
  },
  `SELECT q.id, q.invitation_id AS "invitationId", i.member_id AS "memberId", q.rfq_version::int AS "rfqVersion",
          q.receipt, q.hash, q.commitment, q.files, q.envelope, q.person_id AS "personId", q.person_name AS "personName",
          q.network, q.received_at AS "receivedAt",
          q.no = (SELECT max(no) FROM sealed_quotes WHERE invitation_id = q.invitation_id) AS newest,
          CASE WHEN i.state = 'withdrawn' THEN i.answered_at END AS "withdrawnAt", o.outcome, o.why, o.content, o.device
     FROM sealed_quotes q JOIN sealed_rfq_invitations i ON i.id = q.invitation_id
     LEFT JOIN opened_quotes o ON o.sealed_quote_id = q.id
    WHERE q.rfq_id = $1 ORDER BY q.received_at, q.id`,
);
export type SealedRow = RowOf<typeof ALL_SEALED>;

export const SHARES = defineStatement(
  'tendering.shares',
  {
    sealedQuoteId: column.uuid,
    side: column.text<OpenerSide>(),
    recipient: column.text(),
    share: nullable(column.text()),
    givenAt: column.instant,
  },
  `SELECT s.sealed_quote_id AS "sealedQuoteId", s.side, o.recipient, s.share, s.given_at AS "givenAt"
     FROM tender_shares s JOIN tender_openers o USING (rfq_id, side) WHERE rfq_id = $1 ORDER BY s.given_at, s.side`,
);

export const LATE = defineStatement(
  'tendering.late',
  { memberId: column.uuid, hash: column.text(), refusedAt: column.instant },
  `SELECT i.member_id AS "memberId", l.hash, l.refused_at AS "refusedAt"
     FROM late_quotes l JOIN sealed_rfq_invitations i ON i.id = l.invitation_id
    WHERE l.rfq_id = $1 ORDER BY l.refused_at, l.id`,
);

export const OBJECTIONS = defineStatement(
  'tendering.objections',
  {
    id: column.uuid,
    memberId: column.uuid,
    stage: column.text<ObjectionStage>(),
    text: column.text(),
    raisedAt: column.instant,
    dueAt: nullable(column.instant),
    overdue: column.boolean,
    answer: nullable(column.text()),
    answeredBy: nullable(column.text()),
    answeredAt: nullable(column.instant),
  },
  `SELECT o.id, i.member_id AS "memberId", o.stage, o.text, o.raised_at AS "raisedAt", o.due_at AS "dueAt",
          coalesce(coalesce(o.answered_at, clock_timestamp()) > o.due_at, false) AS overdue, o.answer,
          o.answered_by AS "answeredBy", o.answered_at AS "answeredAt"
     FROM tender_objections o JOIN sealed_rfq_invitations i ON i.id = o.invitation_id
    WHERE o.rfq_id = $1 ORDER BY o.raised_at, o.id`,
);
