import { Body, Controller, Get, HttpCode, Post, Put } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { activeMember, type MemberActor } from '@wanchang/membership';
import {
  Allow,
  ApiUpload,
  ATTACHABLE_KINDS,
  CurrentActor,
  IdParam,
  Idempotent,
  UploadedFile,
  type ReceivedUpload,
} from '@wanchang/platform';
import { RoomDocumentsDto } from '../queries/answers/room-document.dto';
import { ShowRoomDocuments } from '../queries/show-room-documents.query';
import { ChangeDocumentAccess } from '../use-cases/change-document-access';
import { DecideVersion } from '../use-cases/decide-version';
import { ProvideDocument } from '../use-cases/provide-document';
import { ACCESS_FIELDS, accessOf } from './access-fields';
import { DecideVersionDto, DocumentAccessDto } from './room-document.requests';

@ApiTags('room-documents')
@Controller('api/v1/deal-rooms/:id/documents')
@Allow(activeMember)
export class RoomDocumentsController {
  constructor(
    private readonly show: ShowRoomDocuments,
    private readonly provide: ProvideDocument,
    private readonly changeAccess: ChangeDocumentAccess,
    private readonly decideVersion: DecideVersion,
  ) {}

  @Get()
  @ApiOperation({ summary: 'Documents of a room that my unit may know of' })
  @ApiOkResponse({ type: RoomDocumentsDto })
  list(@IdParam() id: string, @CurrentActor() actor: MemberActor): Promise<RoomDocumentsDto> {
    return this.show.execute(id, actor);
  }

  @Post()
  @Idempotent()
  @ApiUpload(ATTACHABLE_KINDS, ACCESS_FIELDS)
  @ApiOperation({ summary: 'Adds a document and says what the other side may do with it' })
  @ApiCreatedResponse({ type: RoomDocumentsDto })
  async add(
    @IdParam() id: string,
    @UploadedFile() upload: ReceivedUpload,
    @CurrentActor() actor: MemberActor,
  ): Promise<RoomDocumentsDto> {
    await this.provide.first(id, upload, accessOf(upload.fields), actor);
    return this.show.execute(id, actor);
  }

  @Post(':documentId/versions')
  @Idempotent()
  @ApiUpload(ATTACHABLE_KINDS)
  @ApiOperation({ summary: 'Adds a version to a document of my side' })
  @ApiCreatedResponse({ type: RoomDocumentsDto })
  async addVersion(
    @IdParam() id: string,
    @IdParam('documentId') documentId: string,
    @UploadedFile() upload: ReceivedUpload,
    @CurrentActor() actor: MemberActor,
  ): Promise<RoomDocumentsDto> {
    await this.provide.next(id, documentId, upload, actor);
    return this.show.execute(id, actor);
  }

  @Put(':documentId/access')
  @ApiOperation({ summary: 'Says what the other side may do from now on' })
  @ApiOkResponse({ type: RoomDocumentsDto })
  async setAccess(
    @IdParam() id: string,
    @IdParam('documentId') documentId: string,
    @Body() body: DocumentAccessDto,
    @CurrentActor() actor: MemberActor,
  ): Promise<RoomDocumentsDto> {
    await this.changeAccess.execute(id, documentId, body, actor);
    return this.show.execute(id, actor);
  }

  @Post(':documentId/decide')
  @HttpCode(200)
  @Idempotent()
  @ApiOperation({ summary: 'Releases a version that a colleague uploaded, or keeps it inside' })
  @ApiOkResponse({ type: RoomDocumentsDto })
  async decide(
    @IdParam() id: string,
    @IdParam('documentId') documentId: string,
    @Body() { comment = null, ...decision }: DecideVersionDto,
    @CurrentActor() actor: MemberActor,
  ): Promise<RoomDocumentsDto> {
    await this.decideVersion.execute(id, documentId, { ...decision, comment }, actor);
    return this.show.execute(id, actor);
  }
}
