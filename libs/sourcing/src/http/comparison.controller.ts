import {
  Body,
  Controller,
  Get,
  Header,
  HttpCode,
  Patch,
  Put,
  StreamableFile,
} from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import { activeMember, type MemberActor } from '@wanchang/membership';
import { Allow, CurrentActor, IdParam } from '@wanchang/platform';
import { RfqComparisonDto } from '../queries/answers/comparison.dto';
import { CompareQuotes } from '../queries/compare-quotes.query';
import { ShowRfq } from '../queries/show-rfq.query';
import { comparisonWorkbook } from '../sheets/comparison-workbook';
import { EnterRates } from '../use-cases/enter-rates';
import { MarkSupplier } from '../use-cases/mark-supplier';
import { EnterRatesDto, MarkSupplierDto } from './rfq.requests';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

@ApiTags('sourcing')
@Controller('api/v1/rfqs/:id')
@Allow(activeMember)
export class ComparisonController {
  constructor(
    private readonly rfqs: ShowRfq,
    private readonly compare: CompareQuotes,
    private readonly rates: EnterRates,
    private readonly mark: MarkSupplier,
  ) {}

  @Get('comparison')
  @ApiOperation({ summary: 'Quotes side by side, in one currency, unit and tax basis' })
  @ApiOkResponse({ type: RfqComparisonDto })
  comparison(@IdParam() id: string, @CurrentActor() actor: MemberActor): Promise<RfqComparisonDto> {
    return this.compare.execute(id, actor);
  }

  @Put('rates')
  @ApiOperation({ summary: 'Exchange rates for the comparison' })
  @ApiOkResponse({ type: RfqComparisonDto })
  async enterRates(
    @IdParam() id: string,
    @Body() { rates }: EnterRatesDto,
    @CurrentActor() actor: MemberActor,
  ): Promise<RfqComparisonDto> {
    await this.rates.execute(id, rates, actor);
    return this.compare.execute(id, actor);
  }

  @Patch('suppliers/:invitationId')
  @HttpCode(204)
  @ApiOperation({ summary: 'Puts a supplier on the short list, lays it aside, or notes something' })
  async markSupplier(
    @IdParam() id: string,
    @IdParam('invitationId') invitationId: string,
    @Body() marks: MarkSupplierDto,
    @CurrentActor() actor: MemberActor,
  ): Promise<void> {
    await this.mark.execute(id, invitationId, marks, actor);
  }

  @Get('comparison.xlsx')
  @Header('cache-control', 'private, no-store')
  @ApiOperation({ summary: 'The comparison as a workbook' })
  @ApiProduces(XLSX)
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async workbook(
    @IdParam() id: string,
    @CurrentActor() actor: MemberActor,
  ): Promise<StreamableFile> {
    const { content, number, targets } = await this.rfqs.execute(id, actor);
    const target = new Map(targets.map(({ no, price }) => [no, price]));
    const comparison = await this.compare.execute(id, actor);
    const bytes = await comparisonWorkbook(content, comparison, target);
    const disposition = `attachment; filename="${number}-comparison.xlsx"`;
    return new StreamableFile(bytes, { type: XLSX, length: bytes.length, disposition });
  }
}
