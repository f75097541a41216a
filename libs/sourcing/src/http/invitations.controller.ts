import { Body, Controller, Get, HttpCode, Post, Put, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { activeMember, type MemberActor } from '@wanchang/membership';
import { Allow, CurrentActor, IdParam, Idempotent } from '@wanchang/platform';
import { RfqInvitationDto, RfqInvitationPageDto } from '../queries/answers/invitation.dto';
import { ShowInvitation } from '../queries/show-invitation.query';
import { AnswerInvitation } from '../use-cases/answer-invitation';
import { SaveQuoteDraft } from '../use-cases/save-quote-draft';
import { NoteSeen } from '../use-cases/note-seen';
import { AskRfqDto, DeclineRfqDto, InvitationsQueryDto, SendQuoteDto } from './invitation.requests';
import { QuoteInputDto } from '../quote-input';

@ApiTags('sourcing')
@Controller('api/v1/rfq-invitations')
@Allow(activeMember)
export class InvitationsController {
  constructor(
    private readonly show: ShowInvitation,
    private readonly answer: AnswerInvitation,
    private readonly save: SaveQuoteDraft,
    private readonly noteSeen: NoteSeen,
  ) {}

  @Get()
  @ApiOperation({ summary: 'Requests that reached my unit, newest first' })
  @ApiOkResponse({ type: RfqInvitationPageDto })
  list(
    @Query() query: InvitationsQueryDto,
    @CurrentActor() actor: MemberActor,
  ): Promise<RfqInvitationPageDto> {
    return this.show.list(query, actor);
  }

  @Get(':id')
  @ApiOperation({ summary: 'A request as my unit sees it, with its own quotes' })
  @ApiOkResponse({ type: RfqInvitationDto })
  async one(@IdParam() id: string, @CurrentActor() actor: MemberActor): Promise<RfqInvitationDto> {
    const invitation = await this.show.execute(id, actor);
    await this.noteSeen.execute(id, actor);
    return invitation;
  }

  @Put(':id/draft')
  @HttpCode(204)
  @ApiOperation({ summary: 'Keeps a quote that is not sent' })
  async draft(
    @IdParam() id: string,
    @Body() body: QuoteInputDto,
    @CurrentActor() actor: MemberActor,
  ): Promise<void> {
    await this.save.execute(id, body, actor);
  }

  @Post(':id/quotes')
  @HttpCode(200)
  @Idempotent()
  @ApiOperation({ summary: 'Sends a quote, or its next version, until the deadline' })
  @ApiOkResponse({ type: RfqInvitationDto })
  async quote(
    @IdParam() id: string,
    @Body() { version, ...quote }: SendQuoteDto,
    @CurrentActor() actor: MemberActor,
  ): Promise<RfqInvitationDto> {
    await this.answer.quote(id, quote, version, actor);
    return this.show.execute(id, actor);
  }

  @Post(':id/decline')
  @HttpCode(200)
  @Idempotent()
  @ApiOperation({ summary: 'Says no to a request' })
  @ApiOkResponse({ type: RfqInvitationDto })
  async decline(
    @IdParam() id: string,
    @Body() { reason }: DeclineRfqDto,
    @CurrentActor() actor: MemberActor,
  ): Promise<RfqInvitationDto> {
    await this.answer.decline(id, reason, actor);
    return this.show.execute(id, actor);
  }

  @Post(':id/withdraw')
  @HttpCode(200)
  @Idempotent()
  @ApiOperation({ summary: 'Takes back my unit’s quote' })
  @ApiOkResponse({ type: RfqInvitationDto })
  async withdraw(
    @IdParam() id: string,
    @Body() { reason }: DeclineRfqDto,
    @CurrentActor() actor: MemberActor,
  ): Promise<RfqInvitationDto> {
    await this.answer.withdraw(id, reason, actor);
    return this.show.execute(id, actor);
  }

  @Post(':id/questions')
  @HttpCode(200)
  @Idempotent()
  @ApiOperation({ summary: 'Asks the buyer, who alone reads it; its answer goes to all' })
  @ApiOkResponse({ type: RfqInvitationDto })
  async ask(
    @IdParam() id: string,
    @Body() { question }: AskRfqDto,
    @CurrentActor() actor: MemberActor,
  ): Promise<RfqInvitationDto> {
    await this.answer.ask(id, question, actor);
    return this.show.execute(id, actor);
  }
}
