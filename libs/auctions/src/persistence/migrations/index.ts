import { Auctions1764550020000 } from './1764550020000-auctions';

export const auctionsMigrations = [Auctions1764550020000];
