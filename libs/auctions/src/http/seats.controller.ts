import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { activeMember, type MemberActor } from '@wanchang/membership';
import { Allow, CurrentActor, IdParam, Idempotent } from '@wanchang/platform';
import { AuctionSeatDto } from '../queries/answers/auction.dto';
import { ShowAuction } from '../queries/show-auction.query';
import { PlaceBid } from '../use-cases/place-bid';
import { PlaceBidDto } from './auction.requests';

@ApiTags('auctions')
@Controller('api/v1/rfq-invitations/:id/auction')
@Allow(activeMember)
export class SeatsController {
  constructor(
    private readonly show: ShowAuction,
    private readonly bid: PlaceBid,
  ) {}

  @Get()
  @ApiOperation({ summary: 'An auction as my unit sees it, with its own bids' })
  @ApiOkResponse({ type: AuctionSeatDto })
  one(@IdParam() id: string, @CurrentActor() actor: MemberActor): Promise<AuctionSeatDto> {
    return this.show.seat(id, actor);
  }

  @Post('bids')
  @HttpCode(200)
  @Idempotent()
  @ApiOperation({ summary: 'Bids a lower total' })
  @ApiOkResponse({ type: AuctionSeatDto })
  async place(
    @IdParam() id: string,
    @Body() { amount }: PlaceBidDto,
    @CurrentActor() actor: MemberActor,
  ): Promise<AuctionSeatDto> {
    await this.bid.execute(id, amount, actor);
    return this.show.seat(id, actor);
  }
}
