import { ApiProperty } from '@nestjs/swagger';
import { defineLiveEvent } from '@wanchang/platform';

export class ApprovalChangedDto {
  @ApiProperty({ format: 'uuid' }) approvalId!: string;
  @ApiProperty({ format: 'uuid', description: 'the room or the request it stands at' })
  subjectId!: string;
}

/** For the unit alone: something about an approval of its own changed. */
export const approvalLive = defineLiveEvent('approval.changed', ApprovalChangedDto);
