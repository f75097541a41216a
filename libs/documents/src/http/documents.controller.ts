import { Body, Controller, Get, HttpCode, Post, Query, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import { secretariat } from '@wanchang/identity';
import {
  Allow,
  CurrentActor,
  download,
  IdParam,
  Idempotent,
  PageQuery,
  type Actor,
} from '@wanchang/platform';
import { DocumentDto, DocumentPageDto, SealUsePageDto } from '../queries/answers/document.dto';
import { ListDocuments } from '../queries/list-documents.query';
import { ListSealUses } from '../queries/list-seal-uses.query';
import { ReadDocument } from '../queries/read-document.query';
import { ShowDocument } from '../queries/show-document.query';
import { VoidDocument } from '../use-cases/void-document';
import { DocumentsQuery, VoidDocumentDto } from './document.dto';

@ApiTags('documents')
@Controller('api/v1')
@Allow(secretariat)
export class DocumentsController {
  constructor(
    private readonly showDocument: ShowDocument,
    private readonly listDocuments: ListDocuments,
    private readonly listSealUses: ListSealUses,
    private readonly readDocument: ReadDocument,
    private readonly voidDocument: VoidDocument,
  ) {}

  @Get('documents')
  @ApiOperation({ summary: 'The register of issued documents, newest first' })
  @ApiOkResponse({ type: DocumentPageDto })
  async list(
    @Query() query: DocumentsQuery,
    @CurrentActor() actor: Actor,
  ): Promise<DocumentPageDto> {
    return this.listDocuments.execute(query, actor.locale);
  }

  @Get('documents/:id/file')
  @ApiOperation({ summary: 'Downloads a document as it was issued' })
  @ApiProduces('application/pdf')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async downloadDocument(@IdParam() id: string): Promise<StreamableFile> {
    const { file, bytes } = await this.readDocument.forSecretariat(id);
    return download(file, bytes);
  }

  @Post('documents/:id/void')
  @HttpCode(200)
  @Idempotent()
  @ApiOperation({ summary: 'Declares a document void, for good; its number stays taken' })
  @ApiOkResponse({ type: DocumentDto })
  async makeVoid(
    @IdParam() id: string,
    @Body() { reason }: VoidDocumentDto,
    @CurrentActor() actor: Actor,
  ): Promise<DocumentDto> {
    await this.voidDocument.execute(id, reason, actor);
    return this.showDocument.execute(id, actor.locale);
  }

  @Get('seal-uses')
  @ApiOperation({ summary: 'The register of the seals, newest use first' })
  @ApiOkResponse({ type: SealUsePageDto })
  sealUses(@Query() { cursor, limit }: PageQuery): Promise<SealUsePageDto> {
    return this.listSealUses.execute(cursor, limit);
  }
}
