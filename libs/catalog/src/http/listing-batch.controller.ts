import { Body, Controller, Get, HttpCode, Post, Query, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import { localised, type DomainError, type Locale } from '@wanchang/kernel';
import { activeMember, type MemberActor } from '@wanchang/membership';
import { Allow, CurrentActor, Idempotent } from '@wanchang/platform';
import { ExportListings } from '../queries/export-listings.query';
import { ChangeListings } from '../use-cases/change-listings';
import { BatchDto, BatchResultDto, ExportQueryDto } from './dto/listing-lists.dto';

const CSV = 'text/csv; charset=utf-8';

@ApiTags('catalog')
@Controller('api/v1/my-listings')
@Allow(activeMember)
export class ListingBatchController {
  constructor(
    private readonly batch: ChangeListings,
    private readonly sheet: ExportListings,
  ) {}

  @Get('export')
  @ApiOperation({ summary: 'My unit’s listings as a sheet that can be edited and imported again' })
  @ApiProduces(CSV)
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async exportListings(
    @Query() { side }: ExportQueryDto,
    @CurrentActor() actor: MemberActor,
  ): Promise<StreamableFile> {
    const bytes = Buffer.from(await this.sheet.execute(side, actor));
    const disposition = `attachment; filename="${side}-listings.csv"`;
    return new StreamableFile(bytes, { type: CSV, disposition });
  }

  @Post('batch')
  @Idempotent()
  @HttpCode(200)
  @ApiOperation({ summary: 'Does one thing with many of my unit’s listings' })
  @ApiOkResponse({ type: BatchResultDto })
  async changeListings(
    @Body() { ids, ...batch }: BatchDto,
    @CurrentActor() actor: MemberActor,
  ): Promise<BatchResultDto> {
    const { changed, refused } = await this.batch.execute(ids, batch, actor);
    return {
      changed,
      refused: refused.map(({ listing: { id, title }, error }) => ({
        ...{ id, title, code: error.code },
        message: refusalText(error, actor.locale),
      })),
    };
  }
}

/** With the fields that are wrong: they say what to do. */
function refusalText({ text, fields }: DomainError, locale: Locale): string {
  const own = localised(text, locale);
  return [own, ...fields.map(({ message }) => localised(message, locale))].join(' ');
}
