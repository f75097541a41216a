import { Body, Controller, Get, Header, Headers, Param, Post, Query, Res, StreamableFile } from '@nestjs/common'; // prettier-ignore
import {
  ApiCreatedResponse,
  ApiOkResponse,
  ApiOperation,
  ApiParam,
  ApiProduces,
  ApiTags,
} from '@nestjs/swagger';
import { activeMember, type MemberActor } from '@wanchang/membership';
import {
  Allow,
  CurrentActor,
  download,
  IdParam,
  PageQuery,
  RateLimit,
  shown,
  type Page,
} from '@wanchang/platform';
import type { FastifyReply } from 'fastify';
import {
  DocumentViewDto,
  RoomDocumentReadPageDto,
  type RoomDocumentReadDto,
} from '../queries/answers/room-document.dto';
import { ListDocumentReads } from '../queries/list-document-reads.query';
import { ReadMarkedCopy } from '../queries/read-marked-copy.query';
import { ReadThumbnail } from '../queries/read-thumbnail.query';
import { OpenDocument } from '../use-cases/open-document';
import { versionNo } from './version-no';
import { OpenViewDto } from './room-document.requests';

@ApiTags('room-documents')
@Controller('api/v1/deal-rooms/:id')
@Allow(activeMember)
export class DocumentReadsController {
  constructor(
    private readonly open: OpenDocument,
    private readonly copies: ReadMarkedCopy,
    private readonly thumbnails: ReadThumbnail,
    private readonly reads: ListDocumentReads,
  ) {}

  @Post('documents/:documentId/views')
  @RateLimit('upload')
  @ApiOperation({ summary: 'Opens a version as a copy marked with me, my unit and the time' })
  @ApiCreatedResponse({ type: DocumentViewDto })
  view(
    @IdParam() id: string,
    @IdParam('documentId') documentId: string,
    @Body() { no }: OpenViewDto,
    @CurrentActor() actor: MemberActor,
  ): Promise<DocumentViewDto> {
    return this.open.view(id, documentId, no, actor);
  }

  @Get('document-views/:viewId')
  @Header('x-content-type-options', 'nosniff')
  @Header('cache-control', 'private, no-store')
  @ApiOperation({ summary: 'The marked copy of a view, whole or a range of it' })
  @ApiProduces('application/pdf', 'image/webp')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async copy(
    @IdParam() id: string,
    @IdParam('viewId') viewId: string,
    @Headers('range') range: string | undefined,
    @CurrentActor() actor: MemberActor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const { bytes, ...file } = await this.copies.execute(id, viewId, actor);
    return shown(file, bytes, range, reply);
  }

  @Get('documents/:documentId/versions/:no/thumbnail')
  @Header('x-content-type-options', 'nosniff')
  @Header('cache-control', 'private, no-store')
  @ApiOperation({ summary: 'A picture, too small to be read, for whoever may look at it' })
  @ApiParam({ name: 'no', type: 'integer' })
  @ApiProduces('image/webp')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async thumbnail(
    @IdParam() id: string,
    @IdParam('documentId') documentId: string,
    @Param('no', versionNo) no: number,
    @Headers('range') range: string | undefined,
    @CurrentActor() actor: MemberActor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const { bytes, ...file } = await this.thumbnails.execute(id, documentId, no, actor);
    return shown(file, bytes, range, reply);
  }

  @Get('documents/:documentId/versions/:no/original')
  @Header('x-content-type-options', 'nosniff')
  @Header('cache-control', 'private, no-store')
  @ApiOperation({ summary: 'Downloads the original, unmarked' })
  @ApiParam({ name: 'no', type: 'integer' })
  @ApiProduces('application/octet-stream')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async original(
    @IdParam() id: string,
    @IdParam('documentId') documentId: string,
    @Param('no', versionNo) no: number,
    @CurrentActor() actor: MemberActor,
  ): Promise<StreamableFile> {
    const { file, bytes } = await this.open.original(id, documentId, no, actor);
    return download(file, bytes);
  }

  @Get('documents/:documentId/reads')
  @ApiOperation({ summary: 'Who opened a document of my side, the latest first' })
  @ApiOkResponse({ type: RoomDocumentReadPageDto })
  log(
    @IdParam() id: string,
    @IdParam('documentId') documentId: string,
    @Query() page: PageQuery,
    @CurrentActor() actor: MemberActor,
  ): Promise<Page<RoomDocumentReadDto>> {
    return this.reads.execute(id, documentId, page, actor);
  }
}
