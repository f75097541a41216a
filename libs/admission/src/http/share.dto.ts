import { ApiProperty } from '@nestjs/swagger';

export class ShareDto {
  @ApiProperty({ description: 'for /my-applications/join' }) code!: string;
}
