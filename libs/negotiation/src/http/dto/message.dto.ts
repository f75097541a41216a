import { ApiProperty } from '@nestjs/swagger';
import { IdList, Text, Whole } from '@wanchang/platform';
import { DEAL_SIDES, type DealSide } from '../../domain/deal-room';
import { MESSAGE_KINDS, type MessageKind } from '../../persistence/message.entity';

const MAX_SEQ = 2_000_000_000;

export class MessagesQuery {
  @Whole({
    min: 0,
    max: MAX_SEQ,
    optional: true,
    description: 'only newer ones, the oldest of them first',
  })
  after?: number;

  @Whole({
    min: 1,
    max: MAX_SEQ,
    optional: true,
    description: 'only older ones, up to the newest of them',
  })
  before?: number;

  @Whole({ min: 1, max: 100, optional: true, description: '50 unless told' }) limit: number = 50;
}

export class PostMessageDto {
  @Text({ max: 4000, optional: true }) body: string = '';
  @IdList({ max: 10, optional: true, description: 'files I uploaded to this room' })
  fileIds: string[] = [];
  @Text({
    max: 100,
    min: 1,
    optional: true,
    description: 'my own id of the message, so that sending again sends one',
  })
  clientId?: string;
}

export class RoomFileDto {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty() name!: string;
  @ApiProperty({ type: 'integer', description: 'bytes' }) size!: number;
  @ApiProperty() type!: string;
  @ApiProperty() url!: string;
}

export class AuthorDto {
  @ApiProperty({ format: 'uuid' }) personId!: string;
  @ApiProperty() name!: string;
  @ApiProperty({ format: 'uuid' }) memberId!: string;
  @ApiProperty({ enum: DEAL_SIDES, enumName: 'DealSide' }) side!: DealSide;
}

export class MessageDto {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ type: 'integer', description: 'counts from 1 without gaps' }) seq!: number;
  @ApiProperty({ type: AuthorDto, nullable: true, description: 'null: the product itself' })
  author!: AuthorDto | null;
  @ApiProperty({ enum: MESSAGE_KINDS, enumName: 'MessageKind' }) kind!: MessageKind;
  @ApiProperty() body!: string;
  @ApiProperty({ type: [RoomFileDto] }) files!: RoomFileDto[];
  @ApiProperty({ type: String, format: 'date-time' }) at!: Date;
  @ApiProperty({ type: String, nullable: true, description: 'of my own messages' }) clientId!:
    string | null;
}

export class MessageListDto {
  @ApiProperty({ type: [MessageDto], description: 'in the order of the conversation' })
  items!: MessageDto[];
}
