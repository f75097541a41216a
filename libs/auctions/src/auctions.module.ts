import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { MembershipModule } from '@wanchang/membership';
import { SourcingModule } from '@wanchang/sourcing';
import './auctions.home';
import { Auctions } from './persistence/auctions';
import { auctionsEntities } from './persistence/entities';
import { ShowAuction } from './queries/show-auction.query';
import { CancelAuction } from './use-cases/cancel-auction';
import { PlaceBid } from './use-cases/place-bid';
import { SetAuction } from './use-cases/set-auction';
import { SettleAuction } from './use-cases/settle-auction';

const providers = [Auctions, ShowAuction, SetAuction, PlaceBid, SettleAuction, CancelAuction];

@Module({
  imports: [TypeOrmModule.forFeature(auctionsEntities), MembershipModule, SourcingModule],
  providers,
  exports: providers,
})
export class AuctionsModule {}
