import { Body, Controller, HttpCode, Param, Post, Res } from '@nestjs/common';
import {
  ApiCreatedResponse,
  ApiOkResponse,
  ApiOperation,
  ApiParam,
  ApiTags,
} from '@nestjs/swagger';
import {
  ApiSubmitted,
  DecideInUnit,
  submitted,
  type SubmittedApprovalDto,
} from '@wanchang/approvals';
import { activeMember, type MemberActor } from '@wanchang/membership';
import { Allow, CurrentActor, Idempotent, IdParam } from '@wanchang/platform';
import type { FastifyReply } from 'fastify';
import { AcceptOfferDecision, SendOfferDecision } from '../offer-decisions';
import { DealRoomDto } from '../queries/answers/deal-room.dto';
import { OfferDto } from '../queries/answers/offer.dto';
import { ShowDealRoom } from '../queries/show-deal-room.query';
import { DeclineOffer } from '../use-cases/decline-offer';
import { WithdrawOffer } from '../use-cases/withdraw-offer';
import { AnswerOfferDto, MakeOfferDto } from './dto/offer.dto';
import { offerNo } from './offer-no';

@ApiTags('negotiation')
@Controller('api/v1/deal-rooms/:id/offers')
@Allow(activeMember)
export class OffersController {
  constructor(
    private readonly unit: DecideInUnit,
    private readonly sending: SendOfferDecision,
    private readonly accepting: AcceptOfferDecision,
    private readonly decline: DeclineOffer,
    private readonly withdraw: WithdrawOffer,
    private readonly showRoom: ShowDealRoom,
  ) {}

  @Post()
  @Idempotent()
  @ApiOperation({ summary: 'Makes the first offer, or a new version in answer to the latest' })
  @ApiCreatedResponse({ type: OfferDto })
  @ApiSubmitted()
  async makeOffer(
    @IdParam() id: string,
    @Body() body: MakeOfferDto,
    @CurrentActor() actor: MemberActor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<OfferDto | SubmittedApprovalDto> {
    const offer = { roomId: id, ...body };
    const { done, approvalId } = await this.unit.execute(this.sending, offer, actor);
    if (approvalId !== null) return submitted(approvalId, reply);
    const room = await this.showRoom.execute(id, actor);
    return room.offers.find(({ no }) => no === done)!;
  }

  @Post(':no/accept')
  @Idempotent()
  @HttpCode(200)
  @ApiOperation({ summary: 'Accepts the latest offer of the other side: the room’s one agreement' })
  @ApiParam({ name: 'no', type: 'integer' })
  @ApiOkResponse({ type: DealRoomDto })
  @ApiSubmitted()
  async acceptOffer(
    @IdParam() id: string,
    @Param('no', offerNo) no: number,
    @CurrentActor() actor: MemberActor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<DealRoomDto | SubmittedApprovalDto> {
    const offer = { roomId: id, no };
    const { approvalId } = await this.unit.execute(this.accepting, offer, actor);
    if (approvalId !== null) return submitted(approvalId, reply);
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
