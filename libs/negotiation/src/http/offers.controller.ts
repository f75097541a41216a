import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import {
  ApiCreatedResponse,
  ApiOkResponse,
  ApiOperation,
  ApiParam,
  ApiTags,
} from '@nestjs/swagger';
import { activeMember, type MemberActor } from '@wanchang/membership';
import { Allow, CurrentActor, Idempotent, IdParam } from '@wanchang/platform';
import { DealRoomDto } from '../queries/answers/deal-room.dto';
import { OfferDto } from '../queries/answers/offer.dto';
import { ShowDealRoom } from '../queries/show-deal-room.query';
import { AcceptOffer } from '../use-cases/accept-offer';
import { DeclineOffer } from '../use-cases/decline-offer';
import { MakeOffer } from '../use-cases/make-offer';
import { WithdrawOffer } from '../use-cases/withdraw-offer';
import { AnswerOfferDto, MakeOfferDto } from './dto/offer.dto';
import { offerNo } from './offer-no';

@ApiTags('negotiation')
@Controller('api/v1/deal-rooms/:id/offers')
@Allow(activeMember)
export class OffersController {
  constructor(
    private readonly make: MakeOffer,
    private readonly accept: AcceptOffer,
    private readonly decline: DeclineOffer,
    private readonly withdraw: WithdrawOffer,
    private readonly showRoom: ShowDealRoom,
  ) {}

  @Post()
  @Idempotent()
  @ApiOperation({ summary: 'Makes the first offer, or a new version in answer to the latest' })
  @ApiCreatedResponse({ type: OfferDto })
  async makeOffer(
    @IdParam() id: string,
    @Body() body: MakeOfferDto,
    @CurrentActor() actor: MemberActor,
  ): Promise<OfferDto> {
    const no = await this.make.execute(id, body, actor);
    const room = await this.showRoom.execute(id, actor);
    return room.offers.find((offer) => offer.no === no)!;
  }

  @Post(':no/accept')
  @Idempotent()
  @HttpCode(200)
  @ApiOperation({ summary: 'Accepts the latest offer of the other side: the room’s one agreement' })
  @ApiParam({ name: 'no', type: 'integer' })
  @ApiOkResponse({ type: DealRoomDto })
  async acceptOffer(
    @IdParam() id: string,
    @Param('no', offerNo) no: number,
    @CurrentActor() actor: MemberActor,
  ): Promise<DealRoomDto> {
    await this.accept.execute(id, no, actor);
    return this.showRoom.execute(id, actor);
  }

  @Post(':no/decline')
  @Idempotent()
  @HttpCode(200)
  @ApiOperation({ summary: 'Says no to the latest offer of the other side' })
  @ApiParam({ name: 'no', type: 'integer' })
  @ApiOkResponse({ type: DealRoomDto })
  async declineOffer(
    @IdParam() id: string,
    @Param('no', offerNo) no: number,
    @Body() { reason }: AnswerOfferDto,
    @CurrentActor() actor: MemberActor,
  ): Promise<DealRoomDto> {
    await this.decline.execute(id, no, reason, actor);
    return this.showRoom.execute(id, actor);
  }

  @Post(':no/withdraw')
  @Idempotent()
  @HttpCode(200)
  @ApiOperation({ summary: 'Takes back my unit’s latest offer' })
  @ApiParam({ name: 'no', type: 'integer' })
  @ApiOkResponse({ type: DealRoomDto })
  async withdrawOffer(
    @IdParam() id: string,
    @Param('no', offerNo) no: number,
    @Body() { reason }: AnswerOfferDto,
    @CurrentActor() actor: MemberActor,
  ): Promise<DealRoomDto> {
    await this.withdraw.execute(id, no, reason, actor);
    return this.showRoom.execute(id, actor);
  }
}
