import { column, defineStatement, nullable, type RowOf } from '@wanchang/platform';
import type { OpenerSide } from '@wanchang/sealed-bids';
import type { InvitationState, RfqContent } from '@wanchang/sourcing';
import type { ProfileName } from '../domain/legal-profiles';
import type { TenderRole } from '../domain/tender';
import type { TenderState } from '../domain/tender.states';

const SIDES_OF = (rows: string) =>
  `coalesce((SELECT array_agg(DISTINCT side) FROM ${rows} WHERE rfq_id = t.rfq_id), '{}')`;

/** Tender $1 with the role of unit $2 in it, or of the secretariat where $3; no row for whom it does not concern. */
export const READ_TENDER = defineStatement(
  'tendering.read-tender',
  {
    rfqId: column.uuid,
    memberId: column.uuid,
    thirdId: column.uuid,
    number: column.text(),
    content: column.json<RfqContent>(),
    state: column.text<TenderState>(),
    profile: column.text<ProfileName>(),
    publicMoney: column.boolean,
    revision: column.integer,
    listedAt: nullable(column.instant),
    listHash: nullable(column.text()),
    openedAt: nullable(column.instant),
    record: nullable(column.text()),
    signedAt: nullable(column.instant),
    rfqOpen: column.boolean,
    rfqDraft: column.boolean,
    version: column.integer,
    sentAt: nullable(column.instant),
    deadline: nullable(column.instant),
    awardFrom: nullable(column.instant),
    role: column.text<TenderRole>(),
    invitationId: nullable(column.uuid),
    invitationState: nullable(column.text<InvitationState>()),
    keys: column.texts<OpenerSide>(),
    opened: column.texts<OpenerSide>(),
    signed: column.texts<OpenerSide>(),
    openObjections: column.integer,
    openToTerms: column.integer,
    overdueObjections: column.integer,
    now: column.instant,
  },
  `SELECT t.rfq_id AS "rfqId", t.member_id AS "memberId", t.third_id AS "thirdId", r.number, r.content, t.state,
          t.profile, t.public_money AS "publicMoney", t.revision, t.listed_at AS "listedAt", t.list_hash AS "listHash",
          t.opened_at AS "openedAt", t.record, t.signed_at AS "signedAt", r.state = 'open' AS "rfqOpen", r.state = 'draft' AS "rfqDraft",
          r.version::int AS version, r.sent_at AS "sentAt", r.deadline, r.award_from AS "awardFrom",
          CASE WHEN t.member_id = $2 THEN 'buyer' WHEN t.third_id = $2 THEN 'third'
               WHEN i.id IS NOT NULL THEN 'bidder' ELSE 'secretariat' END AS role,
          i.id AS "invitationId", i.state AS "invitationState",
          ${SIDES_OF('tender_openers')} AS keys, ${SIDES_OF('tender_shares')} AS opened,
          ${SIDES_OF('tender_signatures')} AS signed,
          o."openObjections", o."openToTerms", o."overdueObjections", clock_timestamp() AS now
     FROM tenders t JOIN sealed_rfqs r ON r.id = t.rfq_id
     LEFT JOIN sealed_rfq_invitations i ON i.rfq_id = t.rfq_id AND i.member_id = $2 AND i.asked_at IS NOT NULL
    CROSS JOIN LATERAL (
      SELECT count(*)::int AS "openObjections", (count(*) FILTER (WHERE stage = 'terms'))::int AS "openToTerms",
             (count(*) FILTER (WHERE due_at <= clock_timestamp()))::int AS "overdueObjections"
        FROM tender_objections WHERE rfq_id = t.rfq_id AND answer IS NULL) o
    WHERE t.rfq_id = $1 AND (t.member_id = $2 OR t.third_id = $2 OR i.id IS NOT NULL OR $3::boolean)`,
);
export type TenderRow = RowOf<typeof READ_TENDER>;

/**
 * Decisions about tender $1 come one after the other. It waits for quotes that are on their way in: what was taken before
 * the deadline stands when this returns.
 */
export const LOCK_TENDER = defineStatement(
  'tendering.lock-tender',
  {},
  `SELECT FROM sealed_rfqs WHERE id = $1 FOR UPDATE`,
);

export const REVISE_TENDER = defineStatement(
  'tendering.revise-tender',
  {},
  `UPDATE tenders SET profile = $2, public_money = $3, third_id = $4, revision = revision + 1
    WHERE rfq_id = $1 AND state = 'preparing' AND revision = $5`,
);

/** Tender $1 goes from state $2 to state $3. */
export const MOVE_TENDER = defineStatement(
  'tendering.move-tender',
  {},
  `UPDATE tenders SET state = $3, opened_at = CASE WHEN $3 = 'opened' THEN clock_timestamp() ELSE opened_at END
    WHERE rfq_id = $1 AND state = $2`,
);

/** The list of tender $1 with hash $2 stands from now on; $3 listed or failed. */
export const LIST_TENDER = defineStatement(
  'tendering.list-tender',
  {},
  `UPDATE tenders SET state = $3, list_hash = $2, listed_at = clock_timestamp()
    WHERE rfq_id = $1 AND state = 'open'`,
);

/** The record of tender $1 is the text $2 from the first signature on. */
export const FREEZE_RECORD = defineStatement(
  'tendering.freeze-record',
  {},
  `UPDATE tenders SET record = $2 WHERE rfq_id = $1 AND state = 'opened' AND record IS NULL`,
);

export const COMPLETE_TENDER = defineStatement(
  'tendering.complete-tender',
  { signedAt: column.instant },
  `UPDATE tenders SET state = 'signed', signed_at = clock_timestamp() WHERE rfq_id = $1 AND state = 'opened'
   RETURNING signed_at AS "signedAt"`,
);

/** Who is asked by request $1. */
export const BIDDERS = defineStatement(
  'tendering.bidders',
  { invitationId: column.uuid, memberId: column.uuid, state: column.text<InvitationState>() },
  `SELECT id AS "invitationId", member_id AS "memberId", state FROM sealed_rfq_invitations WHERE rfq_id = $1`,
);

/** Tenders that concern unit $1 as buyer or third side, or the secretariat where $2, newest first, from behind $3; at most $4. */
export const LIST_TENDERS = defineStatement(
  'tendering.list-tenders',
  {
    rfqId: column.uuid,
    number: column.text(),
    title: column.text(),
    memberId: column.uuid,
    state: column.text<TenderState>(),
    closed: column.boolean,
    profile: column.text<ProfileName>(),
    deadline: nullable(column.instant),
    ended: column.boolean,
    role: column.text<TenderRole>(),
    keyMissing: column.boolean,
    overdueObjections: column.integer,
  },
  `SELECT t.rfq_id AS "rfqId", r.number, r.content->>'title' AS title, t.member_id AS "memberId", t.state,
          r.state IN ('awarded', 'closed') AS closed, t.profile, r.deadline, coalesce(r.deadline <= clock_timestamp(), false) AS ended,
          mine.role, t.state = 'preparing' AND NOT EXISTS (
            SELECT FROM tender_openers o WHERE o.rfq_id = t.rfq_id AND o.side = mine.role) AS "keyMissing",
          (SELECT count(*) FROM tender_objections o WHERE o.rfq_id = t.rfq_id AND o.answer IS NULL
            AND o.due_at <= clock_timestamp())::int AS "overdueObjections"
     FROM tenders t JOIN sealed_rfqs r ON r.id = t.rfq_id
    CROSS JOIN LATERAL (SELECT CASE WHEN t.member_id = $1 THEN 'buyer' WHEN t.third_id = $1 THEN 'third'
                               ELSE 'secretariat' END AS role) mine
    WHERE (t.member_id = $1 OR t.third_id = $1 OR $2::boolean) AND ($3::uuid IS NULL OR t.rfq_id < $3)
    ORDER BY t.rfq_id DESC LIMIT $4`,
);
