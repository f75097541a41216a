import { Body, Controller, Delete, Get, HttpCode, Post, Put, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { activeMember, type MemberActor } from '@wanchang/membership';
import { Allow, CurrentActor, IdParam, Idempotent } from '@wanchang/platform';
import { RfqCandidatePageDto, RfqDto, RfqPageDto } from '../queries/answers/rfq.dto';
import { FindCandidates } from '../queries/find-candidates.query';
import { ShowRfq } from '../queries/show-rfq.query';
import { BuyerActions } from './buyer-actions';
import {
  CandidatesQueryDto,
  ChooseSuppliersDto,
  DraftRfqDto,
  ReviseRfqDto,
  RfqsQueryDto,
} from './rfq.requests';

@ApiTags('sourcing')
@Controller('api/v1/rfqs')
@Allow(activeMember)
export class RfqsController {
  constructor(
    private readonly show: ShowRfq,
    private readonly candidates: FindCandidates,
    private readonly act: BuyerActions,
  ) {}

  @Get()
  @ApiOperation({ summary: 'The requests for quotation of my unit, newest first' })
  @ApiOkResponse({ type: RfqPageDto })
  list(@Query() query: RfqsQueryDto, @CurrentActor() actor: MemberActor): Promise<RfqPageDto> {
    return this.show.list(query, actor);
  }

  @Post()
  @Idempotent()
  @ApiOperation({ summary: 'Drafts a request, from a demand of my unit or blank' })
  @ApiCreatedResponse({ type: RfqDto })
  async create(
    @Body() { demandId, ...input }: DraftRfqDto,
    @CurrentActor() actor: MemberActor,
  ): Promise<RfqDto> {
    const id = await this.act.draft.create(input, demandId ?? null, actor);
    return this.show.execute(id, actor);
  }

  @Get(':id')
  @ApiOperation({ summary: 'A request of my unit: whom it asks, questions, what can be done' })
  @ApiOkResponse({ type: RfqDto })
  one(@IdParam() id: string, @CurrentActor() actor: MemberActor): Promise<RfqDto> {
    return this.show.execute(id, actor);
  }

  @Put(':id')
  @ApiOperation({ summary: 'Changes a draft' })
  @ApiOkResponse({ type: RfqDto })
  async revise(
    @IdParam() id: string,
    @Body() { revision, ...input }: ReviseRfqDto,
    @CurrentActor() actor: MemberActor,
  ): Promise<RfqDto> {
    await this.act.draft.revise(id, input, revision, actor);
    return this.show.execute(id, actor);
  }

  @Post(':id/clone')
  @Idempotent()
  @ApiOperation({ summary: 'Drafts the same request once more' })
  @ApiCreatedResponse({ type: RfqDto })
  async clone(@IdParam() id: string, @CurrentActor() actor: MemberActor): Promise<RfqDto> {
    return this.show.execute(await this.act.draft.clone(id, actor), actor);
  }

  @Get(':id/candidates')
  @ApiOperation({ summary: 'Units that the request could go to, by name and place' })
  @ApiOkResponse({ type: RfqCandidatePageDto })
  search(
    @IdParam() id: string,
    @Query() query: CandidatesQueryDto,
    @CurrentActor() actor: MemberActor,
  ): Promise<RfqCandidatePageDto> {
    return this.candidates.search(id, query, actor);
  }

  @Get(':id/matched-candidates')
  @ApiOperation({ summary: 'Suppliers that match the demand of the request, best first, with why' })
  @ApiOkResponse({ type: RfqCandidatePageDto })
  async matched(
    @IdParam() id: string,
    @CurrentActor() actor: MemberActor,
  ): Promise<RfqCandidatePageDto> {
    return { items: await this.candidates.matched(id, actor), nextCursor: null };
  }

  @Post(':id/suppliers')
  @HttpCode(200)
  @ApiOperation({ summary: 'Chooses whom a draft will ask; each unit once' })
  @ApiOkResponse({ type: RfqDto })
  async choose(
    @IdParam() id: string,
    @Body() { memberIds }: ChooseSuppliersDto,
    @CurrentActor() actor: MemberActor,
  ): Promise<RfqDto> {
    await this.act.choose.add(id, memberIds, actor);
    return this.show.execute(id, actor);
  }

  @Delete(':id/suppliers/:memberId')
  @HttpCode(204)
  @ApiOperation({ summary: 'Takes a unit off a draft' })
  async remove(
    @IdParam() id: string,
    @IdParam('memberId') memberId: string,
    @CurrentActor() actor: MemberActor,
  ): Promise<void> {
    await this.act.choose.remove(id, memberId, actor);
  }
}
