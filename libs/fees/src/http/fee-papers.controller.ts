import { Controller, Get, Header, Query, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import { secretariat } from '@wanchang/identity';
import { member, type MemberActor } from '@wanchang/membership';
import { Allow, CurrentActor, download, IdParam, type Actor } from '@wanchang/platform';
import { Readable } from 'node:stream';
import { ExportFees } from '../queries/export-fees.query';
import { PrintFees, type PrintedPaper } from '../queries/print-fees.query';
import { ExportFeesQueryDto, YearStatementQueryDto } from './fees.requests';

const BINARY = { schema: { type: 'string', format: 'binary' } };
const PDF = 'application/pdf';
const CSV = 'text/csv; charset=utf-8';
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** What can be taken away of the fees: papers and sheets. */
@ApiTags('fees')
@Controller('api/v1')
@Allow(secretariat)
export class FeePapersController {
  constructor(
    private readonly print: PrintFees,
    private readonly exportFees: ExportFees,
  ) {}

  @Get('fee-export')
  @Header('cache-control', 'private, no-store')
  @ApiOperation({ summary: 'Invoices of a year, or of all, as CSV or XLSX' })
  @ApiProduces(CSV, XLSX)
  @ApiOkResponse(BINARY)
  async sheet(
    @CurrentActor() { locale }: Actor,
    @Query() { year, format }: ExportFeesQueryDto,
  ): Promise<StreamableFile> {
    const bytes = await this.exportFees.execute(year ?? null, format, locale);
    const type = format === 'csv' ? CSV : XLSX;
    const name = `年费${year ?? ''}.${format}`;
    return download({ name, type, size: bytes.length }, Readable.from([bytes]));
  }

  @Get('fee-overview/statement.pdf')
  @Header('cache-control', 'private, no-store')
  @ApiOperation({ summary: 'What was invoiced, paid and is owed of a year, by kind of unit' })
  @ApiProduces(PDF)
  @ApiOkResponse(BINARY)
  async year(@Query() { year }: YearStatementQueryDto): Promise<StreamableFile> {
    return pdf(await this.print.year(year));
  }

  @Get('invoices/:id/invoice.pdf')
  @Header('cache-control', 'private, no-store')
  @ApiOperation({ summary: 'Downloads an invoice as it stands today' })
  @ApiProduces(PDF)
  @ApiOkResponse(BINARY)
  async invoice(@IdParam() id: string): Promise<StreamableFile> {
    return pdf(await this.print.invoice(id, null));
  }

  @Get('my-unit/invoices/:id/invoice.pdf')
  @Allow(member)
  @Header('cache-control', 'private, no-store')
  @ApiOperation({ summary: 'Downloads an invoice of my unit' })
  @ApiProduces(PDF)
  @ApiOkResponse(BINARY)
  async myInvoice(
    @CurrentActor() { member: unit }: MemberActor,
    @IdParam() id: string,
  ): Promise<StreamableFile> {
    return pdf(await this.print.invoice(id, unit.id));
  }
}

const pdf = ({ name, bytes }: PrintedPaper) =>
  download({ name, type: PDF, size: bytes.length }, Readable.from([bytes]));
