import { column, defineStatement, nullable, type RowOf } from '@wanchang/platform';
import type { AuctionKeptState } from '../domain/auction';

const AUCTION = {
  id: column.uuid,
  rfqId: column.uuid,
  memberId: column.uuid,
  number: column.text(),
  title: column.text(),
  currency: column.text(),
  step: column.numeric,
  startsAt: column.instant,
  plannedEnd: column.instant,
  endsAt: column.instant,
  extensionMinutes: column.integer,
  rankVisible: column.boolean,
  state: column.text<AuctionKeptState>(),
  cancelReason: nullable(column.text()),
  now: column.instant,
};

const COLUMNS = `a.id, a.rfq_id AS "rfqId", a.member_id AS "memberId", a.number, a.title, a.currency, a.step,
  a.starts_at AS "startsAt", a.planned_end AS "plannedEnd", a.ends_at AS "endsAt",
  a.extension_minutes::int AS "extensionMinutes", a.rank_visible AS "rankVisible", a.state,
  a.cancel_reason AS "cancelReason", clock_timestamp() AS now`;

/** The newest auction of request $1 of unit $2. */
export const READ_AUCTION = defineStatement(
  'auctions.read-auction',
  AUCTION,
  `SELECT ${COLUMNS} FROM auctions a WHERE a.rfq_id = $1 AND a.member_id = $2 ORDER BY a.created_at DESC LIMIT 1`,
);
export type AuctionRow = RowOf<typeof READ_AUCTION>;

/** Auction $1, held: bids and decisions follow one another. */
export const LOCK_AUCTION = defineStatement(
  'auctions.lock-auction',
  {},
  `SELECT FROM auctions WHERE id = $1 FOR UPDATE`,
);

/** The same by its id, after it is held. */
export const AUCTION_BY_ID = defineStatement(
  'auctions.auction-by-id',
  AUCTION,
  `SELECT ${COLUMNS} FROM auctions a WHERE a.id = $1`,
);

/** The newest auction in which invitation $1 of unit $2 may bid: what the bidder itself has there, and its own rank. */
export const READ_SEAT = defineStatement(
  'auctions.read-seat',
  {
    ...AUCTION,
    invitationId: column.uuid,
    buyerActive: column.boolean,
    startAmount: column.numeric,
    amount: column.numeric,
    bids: column.integer,
    rank: column.integer,
  },
  `SELECT ${COLUMNS}, b.invitation_id AS "invitationId", b.start_amount AS "startAmount", b.amount, b.bids,
          EXISTS (SELECT FROM active_members unit WHERE unit.id = a.member_id) AS "buyerActive",
          (1 + (SELECT count(*) FROM auction_bidders o WHERE o.auction_id = b.auction_id AND
             (o.amount, o.bid_at, o.invitation_id) < (b.amount, b.bid_at, b.invitation_id)))::int AS rank
     FROM auction_bidders b JOIN auctions a ON a.id = b.auction_id
    WHERE b.invitation_id = $1 AND b.member_id = $2 ORDER BY a.created_at DESC LIMIT 1`,
);
export type SeatRow = RowOf<typeof READ_SEAT>;

/** Who bids in auction $1, the lowest first; of two equal bids the earlier. */
export const BIDDERS = defineStatement(
  'auctions.bidders',
  {
    invitationId: column.uuid,
    memberId: column.uuid,
    startAmount: column.numeric,
    amount: column.numeric,
    bids: column.integer,
    bidAt: column.instant,
  },
  `SELECT invitation_id AS "invitationId", member_id AS "memberId", start_amount AS "startAmount", amount, bids,
          bid_at AS "bidAt"
     FROM auction_bidders WHERE auction_id = $1 ORDER BY amount, bid_at, invitation_id`,
);
export type BidderRow = RowOf<typeof BIDDERS>;

/**
 * Bid $3 of bidder $2 in auction $1, by person $4 named $5: only while the auction runs by the clock of this very statement
 * and below the last bid by a step. One in the last minutes moves the end, by the same clock.
 */
export const PLACE_BID = defineStatement(
  'auctions.place-bid',
  { no: column.integer, endsAt: column.instant },
  `WITH clock AS MATERIALIZED (SELECT clock_timestamp() AS at),
     accepted AS MATERIALIZED (
       SELECT a.id, b.invitation_id, b.bids + 1 AS no, clock.at
         FROM auctions a JOIN auction_bidders b ON b.auction_id = a.id CROSS JOIN clock
        WHERE a.id = $1 AND b.invitation_id = $2 AND a.state = 'set' AND a.starts_at <= clock.at AND clock.at < a.ends_at
          AND $3::numeric <= b.amount - a.step),
     kept AS (
       INSERT INTO auction_bids (auction_id, invitation_id, no, amount, at, person_id, person_name)
       SELECT id, invitation_id, no, $3::numeric, at, $4::uuid, $5::text FROM accepted),
     lowered AS (
       UPDATE auction_bidders b SET amount = $3::numeric, bid_at = accepted.at, bids = accepted.no FROM accepted
        WHERE b.auction_id = accepted.id AND b.invitation_id = accepted.invitation_id)
   UPDATE auctions a SET ends_at = greatest(a.ends_at, accepted.at + make_interval(mins => a.extension_minutes))
     FROM accepted WHERE a.id = accepted.id
   RETURNING accepted.no, a.ends_at AS "endsAt"`,
);

/** Bids in auction $1, the newest first; of bidder $2 alone unless it is null. */
export const BIDS = defineStatement(
  'auctions.bids',
  {
    invitationId: column.uuid,
    no: column.integer,
    amount: column.numeric,
    at: column.instant,
    personName: column.text(),
  },
  `SELECT invitation_id AS "invitationId", no, amount, at, person_name AS "personName" FROM auction_bids
    WHERE auction_id = $1 AND ($2::uuid IS NULL OR invitation_id = $2) ORDER BY at DESC, no DESC LIMIT 200`,
);

/** Auction $1 is settled, once, if it is over. */
export const SETTLE = defineStatement(
  'auctions.settle',
  {},
  `UPDATE auctions SET state = 'settled' WHERE id = $1 AND state = 'set' AND ends_at <= clock_timestamp()`,
);

/** Auction $1 is cancelled for the reason $2, if it is not over. */
export const CANCEL = defineStatement(
  'auctions.cancel',
  {},
  `UPDATE auctions SET state = 'cancelled', cancel_reason = $2
    WHERE id = $1 AND state = 'set' AND ends_at > clock_timestamp()`,
);
