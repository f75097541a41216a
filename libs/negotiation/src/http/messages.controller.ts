import { Body, Controller, Get, Header, Post, Query, StreamableFile } from '@nestjs/common';
import {
  ApiCreatedResponse,
  ApiOkResponse,
  ApiOperation,
  ApiProduces,
  ApiTags,
} from '@nestjs/swagger';
import { activeMember, type MemberActor } from '@wanchang/membership';
import {
  Allow,
  ApiUpload,
  CurrentActor,
  download,
  IdParam,
  type ReceivedUpload,
  UploadedFile,
  Idempotent,
  ATTACHABLE_KINDS,
} from '@wanchang/platform';
import { MessageDto, RoomFileDto } from '../queries/answers/message.dto';
import { ListMessages, toFileDto } from '../queries/list-messages.query';
import { ReadRoomFile } from '../queries/read-room-file.query';
import { AttachFile } from '../use-cases/attach-file';
import { PostMessage } from '../use-cases/post-message';
import { MessageListDto, MessagesQuery, PostMessageDto } from './dto/message.dto';

@ApiTags('negotiation')
@Controller('api/v1/deal-rooms/:id')
@Allow(activeMember)
export class MessagesController {
  constructor(
    private readonly messages: ListMessages,
    private readonly post: PostMessage,
    private readonly attach: AttachFile,
    private readonly readFile: ReadRoomFile,
  ) {}

  @Get('messages')
  @ApiOperation({
    summary: 'Messages of a room: the latest, those after a number, or those before one',
  })
  @ApiOkResponse({ type: MessageListDto })
  async listMessages(
    @IdParam() id: string,
    @Query() range: MessagesQuery,
    @CurrentActor() actor: MemberActor,
  ): Promise<MessageListDto> {
    return { items: await this.messages.execute(id, range, actor) };
  }

  @Post('messages')
  @Idempotent()
  @ApiOperation({ summary: 'Says something, with or without files' })
  @ApiCreatedResponse({ type: MessageDto })
  async postMessage(
    @IdParam() id: string,
    @Body() { clientId, ...message }: PostMessageDto,
    @CurrentActor() actor: MemberActor,
  ): Promise<MessageDto> {
    const messageId = await this.post.execute(
      id,
      { ...message, clientId: clientId ?? null },
      actor,
    );
    return this.messages.one(id, messageId, actor);
  }

  @Post('files')
  @Idempotent()
  @ApiUpload(ATTACHABLE_KINDS)
  @ApiOperation({ summary: 'Uploads a document or image, to be sent with a message' })
  @ApiCreatedResponse({ type: RoomFileDto })
  async attachFile(
    @IdParam() id: string,
    @UploadedFile() upload: ReceivedUpload,
    @CurrentActor() actor: MemberActor,
  ): Promise<RoomFileDto> {
    return toFileDto(id, await this.attach.execute(id, upload, actor));
  }

  @Get('files/:fileId')
  @Header('x-content-type-options', 'nosniff')
  @ApiOperation({ summary: 'Downloads a file of the room' })
  @ApiProduces('application/octet-stream')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async downloadFile(
    @IdParam() id: string,
    @IdParam('fileId') fileId: string,
    @CurrentActor() actor: MemberActor,
  ): Promise<StreamableFile> {
    const { file, bytes } = await this.readFile.execute(id, fileId, actor);
    return download(file, bytes);
  }
}
