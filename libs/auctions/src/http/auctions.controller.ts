import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { activeMember, type MemberActor } from '@wanchang/membership';
import { Allow, CurrentActor, IdParam, Idempotent } from '@wanchang/platform';
import { AuctionOfRfqDto } from '../queries/answers/auction.dto';
import { ShowAuction } from '../queries/show-auction.query';
import { CancelAuction } from '../use-cases/cancel-auction';
import { SetAuction } from '../use-cases/set-auction';
import { CancelAuctionDto, SetAuctionDto } from './auction.requests';

@ApiTags('auctions')
@Controller('api/v1/rfqs/:id/auction')
@Allow(activeMember)
export class AuctionsController {
  constructor(
    private readonly show: ShowAuction,
    private readonly set: SetAuction,
    private readonly cancel: CancelAuction,
  ) {}

  @Get()
  @ApiOperation({ summary: 'The auction of a request of my unit, with bidders and bids' })
  @ApiOkResponse({ type: AuctionOfRfqDto })
  one(@IdParam() id: string, @CurrentActor() actor: MemberActor): Promise<AuctionOfRfqDto> {
    return this.show.ofRfq(id, actor);
  }

  @Post()
  @Idempotent()
  @ApiOperation({ summary: 'Sets a price auction among those who have quoted' })
  @ApiCreatedResponse({ type: AuctionOfRfqDto })
  async start(
    @IdParam() id: string,
    @Body() { invitationIds, ...rules }: SetAuctionDto,
    @CurrentActor() actor: MemberActor,
  ): Promise<AuctionOfRfqDto> {
    await this.set.execute(id, invitationIds, rules, actor);
    return this.show.ofRfq(id, actor);
  }

  @Post('cancel')
  @HttpCode(200)
  @Idempotent()
  @ApiOperation({ summary: 'Calls an auction off before it is over; quotes stand as they were' })
  @ApiOkResponse({ type: AuctionOfRfqDto })
  async callOff(
    @IdParam() id: string,
    @Body() { reason }: CancelAuctionDto,
    @CurrentActor() actor: MemberActor,
  ): Promise<AuctionOfRfqDto> {
    await this.cancel.execute(id, reason, actor);
    return this.show.ofRfq(id, actor);
  }
}
