import type { Handles } from '../../api/live-events';
import { defineFeature, type Live } from '../define-feature';
import { auctionsKey, seatsKey } from './keys';

const live = {
  'auction.changed': [auctionsKey],
  'auction-seat.changed': [seatsKey],
} satisfies Live;

declare module '../../api/live-events' {
  interface HandledEvents extends Handles<typeof live> {}
}

export const feature = defineFeature({
  routes: {
    member: {
      'rfqs/:id/auction': async () => (await import('./auction-page')).AuctionPage,
      'rfq-invitations/:id/auction': async () => (await import('./seat-page')).SeatPage,
    },
  },
  live,
});
