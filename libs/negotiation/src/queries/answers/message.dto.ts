import { ApiProperty } from '@nestjs/swagger';
import { DEAL_SIDES, type DealSide } from '../../domain/deal-room';
import { MESSAGE_KINDS, type MessageKind } from '../../persistence/message.entity';

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
