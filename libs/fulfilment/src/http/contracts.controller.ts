import {
  Body,
  Controller,
  Get,
  HttpCode,
  Post,
  Put,
  Query,
  Res,
  StreamableFile,
} from '@nestjs/common';
import {
  ApiCreatedResponse,
  ApiOkResponse,
  ApiOperation,
  ApiProduces,
  ApiTags,
} from '@nestjs/swagger';
import { ReadDocument } from '@wanchang/documents';
import { activeMember, type MemberActor } from '@wanchang/membership';
import { Allow, CurrentActor, download, IdParam, Idempotent, type Page } from '@wanchang/platform';
import type { FastifyReply } from 'fastify';
import {
  ContractDto,
  ContractPageDto,
  OpenItemListDto,
  type ContractSummaryDto,
} from '../queries/answers/contract.dto';
import { DraftContract } from '../use-cases/draft-contract';
import { IssueContract } from '../use-cases/issue-contract';
import { OpenContract } from '../use-cases/open-contract';
import { ContractReads } from './contract-reads';
import { ContractsQuery, DraftContractDto, OpenContractDto } from './contract.requests';

const OPEN_ITEMS = 200;

@ApiTags('fulfilment')
@Controller('api/v1')
@Allow(activeMember)
export class ContractsController {
  constructor(
    private readonly open: OpenContract,
    private readonly draft: DraftContract,
    private readonly issue: IssueContract,
    private readonly reads: ContractReads,
    private readonly readDocument: ReadDocument,
  ) {}

  @Post('contracts')
  @Idempotent()
  @ApiOperation({
    summary: 'Opens the contract of an agreement; the one that is there is given back',
  })
  @ApiCreatedResponse({ type: ContractDto })
  @ApiOkResponse({ type: ContractDto, description: 'was there already' })
  async openContract(
    @Body() { dealRoomId }: OpenContractDto,
    @CurrentActor() actor: MemberActor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ContractDto> {
    const { id, created } = await this.open.execute(dealRoomId, actor.member.id, actor);
    void reply.status(created ? 201 : 200);
    return this.reads.show.execute(id, actor.member.id);
  }

  @Get('contracts')
  @ApiOperation({ summary: 'The contracts of my unit, newest first' })
  @ApiOkResponse({ type: ContractPageDto })
  list(
    @Query() query: ContractsQuery,
    @CurrentActor() { member }: MemberActor,
  ): Promise<Page<ContractSummaryDto>> {
    return this.reads.list.execute(member.id, query);
  }

  @Get('my-unit/open-items')
  @ApiOperation({ summary: 'What my unit has to do about its contracts, the first due first' })
  @ApiOkResponse({ type: OpenItemListDto })
  async openItems(@CurrentActor() { member }: MemberActor): Promise<OpenItemListDto> {
    return { items: await this.reads.open.ofUnit(member.id, OPEN_ITEMS) };
  }

  @Get('contracts/:id')
  @ApiOperation({ summary: 'A contract with everything that lies with it' })
  @ApiOkResponse({ type: ContractDto })
  show(@IdParam() id: string, @CurrentActor() { member }: MemberActor): Promise<ContractDto> {
    return this.reads.show.execute(id, member.id);
  }

  @Put('contracts/:id/draft')
  @HttpCode(200)
  @ApiOperation({ summary: 'Settles amount, payment plan and my clauses while nobody has signed' })
  @ApiOkResponse({ type: ContractDto })
  async draftContract(
    @IdParam() id: string,
    @Body() { warrantyMonths = null, ...draft }: DraftContractDto,
    @CurrentActor() actor: MemberActor,
  ): Promise<ContractDto> {
    await this.draft.execute(id, { ...draft, warrantyMonths }, actor);
    return this.reads.show.execute(id, actor.member.id);
  }

  @Get('contracts/:id/contract.pdf')
  @ApiOperation({ summary: 'The contract in both languages as a numbered PDF' })
  @ApiProduces('application/pdf')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async paper(@IdParam() id: string, @CurrentActor() actor: MemberActor): Promise<StreamableFile> {
    const fileId = await this.issue.execute(id, actor);
    const { file, bytes } = await this.readDocument.file(fileId);
    return download(file, bytes);
  }
}
