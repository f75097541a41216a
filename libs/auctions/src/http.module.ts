import { Module } from '@nestjs/common';
import { AuctionsModule } from './auctions.module';
import { AuctionsController } from './http/auctions.controller';
import { SeatsController } from './http/seats.controller';

@Module({ imports: [AuctionsModule], controllers: [AuctionsController, SeatsController] })
export class AuctionsHttpModule {}
