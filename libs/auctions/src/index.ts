export { auctionsErrors } from './domain/auctions.errors';
export { AuctionsModule } from './auctions.module';
export { auctionsMigrations } from './persistence/migrations';
export { ShowAuction } from './queries/show-auction.query';
export { CancelAuction } from './use-cases/cancel-auction';
export { PlaceBid } from './use-cases/place-bid';
export { SetAuction } from './use-cases/set-auction';
export { SettleAuction } from './use-cases/settle-auction';
