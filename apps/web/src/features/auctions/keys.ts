export const auctionsKey = ['auctions'] as const;
export const seatsKey = ['auction-seats'] as const;
