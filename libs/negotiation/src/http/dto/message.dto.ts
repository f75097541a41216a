import { ApiProperty } from '@nestjs/swagger';
import { IdList, Text, Whole } from '@wanchang/platform';
import { MessageDto } from '../../queries/answers/message.dto';

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

  @Whole({ min: 1, max: 100, optional: true, description: '50 by default' }) limit: number = 50;
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

export class MessageListDto {
  @ApiProperty({ type: [MessageDto], description: 'in the order of the conversation' })
  items!: MessageDto[];
}
