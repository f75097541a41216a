import { ApiProperty } from '@nestjs/swagger';

export class RfqPreferenceDto {
  @ApiProperty({ description: 'false: no request reaches my unit' }) accepts!: boolean;
  @ApiProperty({
    type: 'integer',
    nullable: true,
    description: 'at most so many requests in seven days; null: any number',
  })
  weekly!: number | null;
  @ApiProperty({ type: 'integer', description: 'requests of the last seven days' })
  lastWeek!: number;
}
