import { Body, Controller, HttpCode, Post, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { ApiSubmitted, submitted, type SubmittedApprovalDto } from '@wanchang/approvals';
import { activeMember, MemberDirectory, type MemberActor } from '@wanchang/membership';
import { Allow, CurrentActor, IdParam, Idempotent } from '@wanchang/platform';
import type { FastifyReply } from 'fastify';
import { RfqDto, SentRfqDto } from '../queries/answers/rfq.dto';
import { ShowRfq } from '../queries/show-rfq.query';
import { CallFinalRound } from '../use-cases/call-final-round';
import { SendRfq } from '../use-cases/send-rfq';
import { AwardInUnit, BuyerActions } from './buyer-actions';
import {
  AwardRfqDto,
  CloseRfqDto,
  ExtendRfqDto,
  PublishRfqAnswerDto,
  ReviseRfqDto,
} from './rfq.requests';

@ApiTags('sourcing')
@Controller('api/v1/rfqs/:id')
@Allow(activeMember)
export class RfqStepsController {
  constructor(
    private readonly show: ShowRfq,
    private readonly members: MemberDirectory,
    private readonly send: SendRfq,
    private readonly finalRound: CallFinalRound,
    private readonly act: BuyerActions,
    private readonly awarding: AwardInUnit,
  ) {}

  @Post('send')
  @HttpCode(200)
  @Idempotent()
  @ApiOperation({ summary: 'Asks everyone who is chosen, each once; the weights are frozen' })
  @ApiOkResponse({ type: SentRfqDto })
  async sendRfq(@IdParam() id: string, @CurrentActor() actor: MemberActor): Promise<SentRfqDto> {
    const refs = await this.members.refs(await this.send.execute(id, actor));
    return { rfq: await this.show.execute(id, actor), leftOut: [...refs.values()] };
  }

  @Post('amend')
  @HttpCode(200)
  @Idempotent()
  @ApiOperation({ summary: 'The next version of an open request; quotes have to be confirmed' })
  @ApiOkResponse({ type: RfqDto })
  async amend(
    @IdParam() id: string,
    @Body() { revision, ...input }: ReviseRfqDto,
    @CurrentActor() actor: MemberActor,
  ): Promise<RfqDto> {
    await this.act.change.amend(id, input, revision, actor);
    return this.show.execute(id, actor);
  }

  @Post('extend')
  @HttpCode(200)
  @Idempotent()
  @ApiOperation({ summary: 'A later deadline; all are told' })
  @ApiOkResponse({ type: RfqDto })
  async extend(
    @IdParam() id: string,
    @Body() { deadline }: ExtendRfqDto,
    @CurrentActor() actor: MemberActor,
  ): Promise<RfqDto> {
    await this.act.change.extend(id, deadline, actor);
    return this.show.execute(id, actor);
  }

  @Post('final-round')
  @HttpCode(200)
  @Idempotent()
  @ApiOperation({
    summary: 'Asks those on the short list for their last offer, after the deadline',
  })
  @ApiOkResponse({ type: RfqDto })
  async callFinalRound(
    @IdParam() id: string,
    @Body() { deadline }: ExtendRfqDto,
    @CurrentActor() actor: MemberActor,
  ): Promise<RfqDto> {
    await this.finalRound.execute(id, deadline, actor);
    return this.show.execute(id, actor);
  }

  @Post('answers')
  @HttpCode(200)
  @Idempotent()
  @ApiOperation({ summary: 'Answers a question before all suppliers, without saying whose it was' })
  @ApiOkResponse({ type: RfqDto })
  async answer(
    @IdParam() id: string,
    @Body() { questionId, ...answer }: PublishRfqAnswerDto,
    @CurrentActor() actor: MemberActor,
  ): Promise<RfqDto> {
    await this.act.answer.execute(id, { ...answer, questionId: questionId ?? null }, actor);
    return this.show.execute(id, actor);
  }

  @Post('award')
  @HttpCode(200)
  @Idempotent()
  @ApiOperation({ summary: 'Awards lines, whole or split: each part is an agreement, once' })
  @ApiOkResponse({ type: RfqDto })
  @ApiSubmitted()
  async award(
    @IdParam() id: string,
    @Body() { parts }: AwardRfqDto,
    @CurrentActor() actor: MemberActor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<RfqDto | SubmittedApprovalDto> {
    const approvalId = await this.awarding.execute(id, parts, actor);
    if (approvalId !== null) return submitted(approvalId, reply);
    return this.show.execute(id, actor);
  }

  @Post('close')
  @HttpCode(200)
  @Idempotent()
  @ApiOperation({ summary: 'Ends a request without an award' })
  @ApiOkResponse({ type: RfqDto })
  async close(
    @IdParam() id: string,
    @Body() { reason }: CloseRfqDto,
    @CurrentActor() actor: MemberActor,
  ): Promise<RfqDto> {
    await this.act.end.close(id, reason, actor);
    return this.show.execute(id, actor);
  }
}
