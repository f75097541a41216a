import { Body, Controller, HttpCode, Ip, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { activeMember, type MemberActor } from '@wanchang/membership';
import { Allow, CurrentActor, IdParam, Idempotent } from '@wanchang/platform';
import { tenderingErrors } from '../domain/tendering.errors';
import { TenderDto, TenderReceiptDto } from '../queries/answers/tender.dto';
import { ShowTender } from '../queries/show-tender.query';
import { ObjectToTender } from '../use-cases/object-to-tender';
import { SealQuote } from '../use-cases/seal-quote';
import { AnswerObjectionDto, RaiseObjectionDto, SealedQuoteDto } from './tender.requests';

@ApiTags('tendering')
@Controller('api/v1/tenders/:id')
@Allow(activeMember)
export class BiddingController {
  constructor(
    private readonly show: ShowTender,
    private readonly seal: SealQuote,
    private readonly objection: ObjectToTender,
  ) {}

  @Post('quotes')
  @HttpCode(200)
  @Idempotent()
  @ApiOperation({ summary: 'Takes a sealed quote until the deadline, and gives its receipt' })
  @ApiOkResponse({ type: TenderReceiptDto })
  async quote(
    @IdParam() id: string,
    @Body() { envelope }: SealedQuoteDto,
    @Ip() address: string,
    @CurrentActor() actor: MemberActor,
  ): Promise<TenderReceiptDto> {
    const receipt = await this.seal.execute(id, envelope, address, actor);
    // What came too late is on record by then, so it is refused here and not by an error that would undo that.
    if (!receipt) throw tenderingErrors('deadline-passed');
    return receipt;
  }

  @Post('objections')
  @HttpCode(200)
  @Idempotent()
  @ApiOperation({ summary: 'Objects to what is asked for, the opening or the result' })
  @ApiOkResponse({ type: TenderDto })
  async object(
    @IdParam() id: string,
    @Body() { text }: RaiseObjectionDto,
    @CurrentActor() actor: MemberActor,
  ): Promise<TenderDto> {
    await this.objection.raise(id, text, actor);
    return this.show.execute(id, actor);
  }

  @Post('objections/:objectionId/answer')
  @HttpCode(200)
  @Idempotent()
  @ApiOperation({ summary: 'Answers an objection, as the buyer' })
  @ApiOkResponse({ type: TenderDto })
  async answer(
    @IdParam() id: string,
    @IdParam('objectionId') objectionId: string,
    @Body() { answer }: AnswerObjectionDto,
    @CurrentActor() actor: MemberActor,
  ): Promise<TenderDto> {
    await this.objection.answer(id, objectionId, answer, actor);
    return this.show.execute(id, actor);
  }
}
