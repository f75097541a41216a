import { Controller, Get, Header, HttpCode, Post, Query, StreamableFile } from '@nestjs/common';
import {
  ApiCreatedResponse,
  ApiOkResponse,
  ApiOperation,
  ApiProduces,
  ApiTags,
} from '@nestjs/swagger';
import {
  Allow,
  ApiUpload,
  CurrentActor,
  download,
  IdParam,
  Idempotent,
  PageQuery,
  UploadedFile,
  validated,
  type Actor,
  type ReceivedUpload,
} from '@wanchang/platform';
import { feeWork } from '../access/fees.policies';
import {
  StatementDto,
  StatementLinePageDto,
  StatementPageDto,
} from '../queries/answers/statements.dto';
import { ListStatements } from '../queries/list-statements.query';
import { ReadStatementFile } from '../queries/read-statement-file.query';
import { ImportStatement } from '../use-cases/import-statement';
import { MatchStatement } from '../use-cases/match-statement';
import { ImportStatementDto, StatementLinesQueryDto } from './statements.requests';

const FIELDS = {
  account: { type: 'string', description: 'the own account, where the file does not say it' },
  acceptGap: {
    ...{ type: 'string', pattern: '^(true|false)$' },
    description: 'take it although it does not join what was imported before',
  },
};

/** Statements show who pays whom: only those who look after the fees see them. */
@ApiTags('fees')
@Controller('api/v1/bank-statements')
@Allow(feeWork)
export class StatementsController {
  constructor(
    private readonly list: ListStatements,
    private readonly file: ReadStatementFile,
    private readonly importStatement: ImportStatement,
    private readonly match: MatchStatement,
  ) {}

  @Get()
  @ApiOperation({ summary: 'Bank statements, newest first' })
  @ApiOkResponse({ type: StatementPageDto })
  statements(@Query() { cursor, limit }: PageQuery): Promise<StatementPageDto> {
    return this.list.execute(cursor, limit);
  }

  @Post()
  @Idempotent()
  @ApiUpload(['spreadsheet'], FIELDS)
  @ApiOperation({
    summary: 'Take in a statement of account of ICBC, CCB, ABC or CMB; what is certain is booked',
  })
  @ApiCreatedResponse({ type: StatementDto })
  async take(
    @CurrentActor() actor: Actor,
    @UploadedFile() { fields, ...file }: ReceivedUpload,
  ): Promise<StatementDto> {
    const { account, acceptGap = false } = await validated(ImportStatementDto, fields);
    const own = account?.replace(/\D/g, '') || null;
    const id = await this.importStatement.execute({ file, account: own, acceptGap }, actor);
    return this.list.one(id);
  }

  @Get(':id')
  @ApiOperation({ summary: 'A bank statement with how far its lines are settled' })
  @ApiOkResponse({ type: StatementDto })
  show(@IdParam() id: string): Promise<StatementDto> {
    return this.list.one(id);
  }

  @Get(':id/lines')
  @ApiOperation({ summary: 'Its lines in the order of the file, with proposals and their reasons' })
  @ApiOkResponse({ type: StatementLinePageDto })
  lines(
    @IdParam() id: string,
    @Query() query: StatementLinesQueryDto,
  ): Promise<StatementLinePageDto> {
    return this.list.lines(id, query);
  }

  @Post(':id/match')
  @HttpCode(200)
  @Idempotent()
  @ApiOperation({ summary: 'Propose payers again, by what was learnt meanwhile' })
  @ApiOkResponse({ type: StatementDto })
  async matchAgain(@CurrentActor() actor: Actor, @IdParam() id: string): Promise<StatementDto> {
    await this.match.execute(id, actor);
    return this.list.one(id);
  }

  @Get(':id/file')
  @Header('cache-control', 'private, no-store')
  @ApiOperation({ summary: 'Downloads the file as it was imported' })
  @ApiProduces('application/octet-stream')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async original(@IdParam() id: string): Promise<StreamableFile> {
    const { file, bytes } = await this.file.execute(id);
    return download(file, bytes);
  }
}
