import { instantIn } from '../support/deals';
import { named, type Routes } from './route';
import { invitedToQuote, quotedRfq } from './sourcing.routes';

/** Routes of price auctions: of the buyer, and of one bidder. Deadlines for quotes are days away, so none is set here. */
export const auctionsRoutes: Routes = {
  'GET /api/v1/rfqs/:id/auction': { audience: 'unit', ids: named(quotedRfq) },
  'POST /api/v1/rfqs/:id/auction': {
    audience: 'unit',
    ids: named(quotedRfq),
    json: (_, { id }) => ({
      ...{ invitationIds: [id, '00000000-0000-4000-8000-000000000000'], step: '100' },
      ...{ startsAt: instantIn(1), endsAt: instantIn(2), extensionMinutes: 3, rankVisible: true },
    }),
    answer: 409,
  },
  'POST /api/v1/rfqs/:id/auction/cancel': {
    audience: 'unit',
    ids: named(quotedRfq),
    json: () => ({ reason: '规格有误' }),
    answer: 404,
  },
  'GET /api/v1/rfq-invitations/:id/auction': {
    audience: 'unit',
    ids: named(invitedToQuote),
    answer: 404,
  },
  'POST /api/v1/rfq-invitations/:id/auction/bids': {
    audience: 'unit',
    ids: named(invitedToQuote),
    json: () => ({ amount: '1000' }),
    answer: 404,
  },
};
