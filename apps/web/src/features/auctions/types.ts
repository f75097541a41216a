import type { Schemas } from '../../api/schemas';

export type Auction = Schemas['AuctionDto'];
export type Seat = Schemas['AuctionSeatDto'];
export type AuctionFace = Pick<Auction | Seat, 'state' | 'startsAt' | 'endsAt' | 'now'>;
export type Bidder = Schemas['BidderDto'];
export type AuctionInput = Schemas['SetAuctionDto'];
export type Quoted = Schemas['ComparedSupplierDto'];
