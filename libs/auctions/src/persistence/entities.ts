import { AuctionBidEntity } from './auction-bid.entity';
import { AuctionBidderEntity } from './auction-bidder.entity';
import { AuctionEntity } from './auction.entity';

export const auctionsEntities = [AuctionEntity, AuctionBidderEntity, AuctionBidEntity];
