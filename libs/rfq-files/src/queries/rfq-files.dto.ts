import { ApiProperty } from '@nestjs/swagger';

export class RfqFileDto {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty() name!: string;
  @ApiProperty({ type: 'integer', description: 'bytes' }) size!: number;
  @ApiProperty({
    type: String,
    format: 'uuid',
    nullable: true,
    description: 'whose quote it belongs to; null: to the request',
  })
  invitationId!: string | null;
  @ApiProperty({ description: 'false: goes with the next version of my quote' }) sent!: boolean;
}

export class RfqFilesDto {
  @ApiProperty({ type: [RfqFileDto], description: 'the oldest first' }) items!: RfqFileDto[];
}
