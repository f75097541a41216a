import { defineFact } from '@wanchang/platform';
import { defineContractFact } from './contract-fact';
import { ratingsChanged } from './fulfilment.events';

export const contractRated = defineContractFact('fulfilment.contract-rated', {
  title: { zh: '评价对方', en: 'contract rated' },
  audit: ({ side }) => ({ side }),
  events: ({ contract: { buyerMemberId, sellerMemberId } }) => [
    ratingsChanged.of({ memberIds: [buyerMemberId, sellerMemberId] }),
  ],
  tells: () => ({
    zh: '对方已评价；贵方评价后双方可见，最迟 14 天后公开。',
    en: 'The other side has rated; both are shown once you have too, at the latest after 14 days.',
  }),
});

export const ratingAnswered = defineContractFact('fulfilment.rating-answered', {
  title: { zh: '回复评价', en: 'rating answered' },
  audit: ({ side }) => ({ side }),
  tells: () => ({ zh: '对方回复了贵方的评价。', en: 'The other side answered your rating.' }),
});

export const ratingHidden = defineFact<{
  readonly contractId: string;
  readonly side: string;
  readonly memberId: string;
  readonly reason: string;
}>('fulfilment.rating-hidden', {
  title: { zh: '隐藏评价', en: 'rating hidden' },
  subject: ({ contractId }) => contractId,
  page: () => '/secretariat/contracts',
  audit: ({ side, reason }) => ({ side, reason }),
  events: ({ memberId }) => [ratingsChanged.of({ memberIds: [memberId] })],
});
