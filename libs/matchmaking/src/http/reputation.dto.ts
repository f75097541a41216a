import { ApiProperty } from '@nestjs/swagger';

export class OwnReputationDto {
  @ApiProperty({
    type: 'integer',
    description: 'units that invited mine to negotiate in the past year',
  })
  inviters!: number;
  @ApiProperty({ type: 'integer', description: 'of these, those that had an answer in time' })
  answered!: number;
  @ApiProperty({
    type: 'integer',
    description: 'units that rated mine after a contract in the past year',
  })
  raters!: number;
  @ApiProperty({ type: Number, description: 'the sum of their ratings, each 0 to 1' })
  ratingPoints!: number;
  @ApiProperty({ type: Number, nullable: true, description: '0..1; null: none yet' })
  reputation!: number | null;
  @ApiProperty({ type: 'integer', description: 'days in which an invitation is answered in time' })
  answerDays!: number;
  @ApiProperty({
    type: 'integer',
    description: 'with fewer inviting units there is no reputation yet',
  })
  leastInviters!: number;
}
