import { Body, Controller, Get, HttpCode, Post, Query, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import { localised, type DomainError, type Locale } from '@wanchang/kernel';
import { activeMember, type MemberActor } from '@wanchang/membership';
import { Allow, ApiUpload, CurrentActor, Idempotent, UploadedFile, type ReceivedUpload } from '@wanchang/platform'; // prettier-ignore
import { ARCHIVE_LIMITS } from '../images/archive';
import { ExportListings } from '../queries/export-listings.query';
import { AddImagesOfArchive } from '../use-cases/add-images-of-archive';
import { ChangeListings } from '../use-cases/change-listings';
import { BatchDto, BatchResultDto, ExportQueryDto, PlacedImagesDto } from './dto/listing-lists.dto';

const CSV = 'text/csv; charset=utf-8';
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

@ApiTags('catalog')
@Controller('api/v1/my-listings')
@Allow(activeMember)
export class ListingBatchController {
  constructor(
    private readonly batch: ChangeListings,
    private readonly sheet: ExportListings,
    private readonly images: AddImagesOfArchive,
  ) {}

  @Get('export')
  @ApiOperation({ summary: 'My unit’s listings as a sheet that can be edited and imported again' })
  @ApiProduces(CSV, XLSX)
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async exportListings(
    @Query() { side, format = 'csv' }: ExportQueryDto,
    @CurrentActor() actor: MemberActor,
  ): Promise<StreamableFile> {
    const isXlsx = format === 'xlsx';
    const bytes = isXlsx
      ? await this.sheet.workbook(side, actor)
      : Buffer.from(await this.sheet.execute(side, actor));
    const disposition = `attachment; filename="${side}-listings.${format}"`;
    return new StreamableFile(bytes, { type: isXlsx ? XLSX : CSV, disposition });
  }

  @Post('images')
  @Idempotent()
  @HttpCode(200)
  @ApiUpload(['archive'])
  @ApiOperation({
    summary: `Gives the pictures of a ZIP, at most ${ARCHIVE_LIMITS.pictures}, to the listings that they are called after, by own number or title`,
  })
  @ApiOkResponse({ type: PlacedImagesDto })
  async addImages(
    @UploadedFile() upload: ReceivedUpload,
    @CurrentActor() actor: MemberActor,
  ): Promise<PlacedImagesDto> {
    const placed = await this.images.execute(upload.bytes, actor);
    const items = placed.map(({ reason, ...file }) => ({
      ...{ ...file, reason: reason && localised(reason, actor.locale) },
    }));
    return { added: placed.filter(({ outcome }) => outcome === 'added').length, items };
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
