import { column, defineStatement, nullable, type RowOf } from '@wanchang/platform';
import type { DealSide } from '../domain/deal-room';
import type { OfferState } from '../domain/offer.states';
import type { Terms } from '../domain/terms';

/** Whether its validity has ended is asked of the database's clock at this very moment. */
export const OFFER_ON_TABLE = defineStatement(
  'negotiation.offer-on-table',
  {
    no: column.integer,
    side: column.text<DealSide>(),
    state: column.text<OfferState>(),
    lapsed: column.boolean,
    revocable: nullable(column.boolean),
  },
  `SELECT no, side, state, valid_until <= clock_timestamp() AS lapsed, (terms ->> 'revocable')::boolean AS revocable
     FROM offers WHERE room_id = $1 AND no = $2`,
);

/** $3 the state that follows; only while the offer is open and valid. */
export const SETTLE_OFFER = defineStatement(
  'negotiation.settle-offer',
  {},
  `UPDATE offers SET state = $3, settled_at = moment.at
     FROM (SELECT clock_timestamp() AS at OFFSET 0) AS moment
    WHERE room_id = $1 AND no = $2 AND state = 'open' AND valid_until > moment.at`,
);

/** $3 the state that follows; only when the validity of an open offer has ended. */
export const LAPSE_OFFER = defineStatement(
  'negotiation.lapse-offer',
  {},
  `UPDATE offers SET state = $3, settled_at = clock_timestamp()
    WHERE room_id = $1 AND no = $2 AND state = 'open' AND valid_until <= clock_timestamp()`,
);

/** All versions of a room's offer, oldest first. */
export const OFFERS_OF_ROOM = defineStatement(
  'negotiation.offers-of-room',
  {
    no: column.integer,
    side: column.text<DealSide>(),
    byName: column.text(),
    state: column.text<OfferState>(),
    lapsed: column.boolean,
    revocable: nullable(column.boolean),
    terms: column.json<Terms>(),
    total: column.numeric,
    createdAt: column.instant,
    validUntil: column.instant,
  },
  `SELECT no, side, person_name AS "byName", state, valid_until <= clock_timestamp() AS lapsed,
          (terms ->> 'revocable')::boolean AS revocable, terms, total, created_at AS "createdAt", valid_until AS "validUntil"
     FROM offers WHERE room_id = $1 ORDER BY no`,
);

const AGREEMENT = {
  id: column.uuid,
  number: column.text(),
  offerNo: column.integer,
  terms: column.json<Terms>(),
  total: column.numeric,
  currency: column.text(),
  acceptedByName: column.text(),
  acceptedAt: column.instant,
};

const AGREEMENT_COLUMNS = `id, number, offer_no AS "offerNo", terms, total, currency,
  accepted_by_name AS "acceptedByName", accepted_at AS "acceptedAt"`;

/** The accepted offer $2 of room $1 as the room's one agreement. */
export const AGREE = defineStatement(
  'negotiation.agree',
  AGREEMENT,
  `INSERT INTO agreements (id, room_id, offer_no, terms, total, currency, accepted_by,
                           accepted_by_name, accepted_at)
   SELECT $3, room_id, no, terms, total, currency, $4, $5, settled_at
     FROM offers WHERE room_id = $1 AND no = $2 AND state = 'accepted'
   RETURNING ${AGREEMENT_COLUMNS}`,
);

export const AGREEMENT_OF_ROOM = defineStatement(
  'negotiation.agreement-of-room',
  AGREEMENT,
  `SELECT ${AGREEMENT_COLUMNS} FROM agreements WHERE room_id = $1`,
);

/** An offer as it is shown; one whose validity has ended is `expired`, recorded or not. */
export type OfferRow = RowOf<typeof OFFERS_OF_ROOM>;
export type AgreementRow = RowOf<typeof AGREE>;
