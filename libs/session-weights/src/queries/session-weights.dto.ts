import { ApiProperty } from '@nestjs/swagger';

export class PairShareDto {
  @ApiProperty({ type: 'integer' }) met!: number;
  @ApiProperty({ type: 'integer' }) of!: number;
}

export class ScheduleFiguresDto {
  @ApiProperty({ type: PairShareDto, description: 'of the pairs that can meet' })
  pairs!: PairShareDto;
  @ApiProperty({ type: PairShareDto, description: 'both must' }) musts!: PairShareDto;
  @ApiProperty({ type: PairShareDto, description: 'both wish it' }) mutual!: PairShareDto;
  @ApiProperty({ type: PairShareDto, description: 'a coastal and an interior unit' })
  crossRegion!: PairShareDto;
  @ApiProperty({ type: PairShareDto }) metBefore!: PairShareDto;
  @ApiProperty({ type: 'integer', description: 'units that could meet somebody and do not' })
  unserved!: number;
  @ApiProperty({ type: 'integer', description: 'meetings of the unit with fewest' })
  fewest!: number;
  @ApiProperty({ type: 'integer', description: 'meetings of the unit with most' }) most!: number;
  @ApiProperty({ description: 'no schedule is worth more by these weights' }) proven!: boolean;
}

export class MeetingPairDto {
  @ApiProperty() aName!: string;
  @ApiProperty() bName!: string;
}

export class SessionWeightsPreviewDto {
  @ApiProperty({ type: ScheduleFiguresDto, description: 'by the saved weights' })
  before!: ScheduleFiguresDto;
  @ApiProperty({ type: ScheduleFiguresDto, description: 'by the others' })
  after!: ScheduleFiguresDto;
  @ApiProperty({ description: 'one of the two may not be the best there is' })
  isEstimate!: boolean;
  @ApiProperty({ type: 'integer', description: 'pairs that meet by the others only' })
  gained!: number;
  @ApiProperty({ type: 'integer', description: 'pairs that meet by the saved ones only' })
  lost!: number;
  @ApiProperty({ type: [MeetingPairDto], description: 'those worth most' })
  gainedPairs!: MeetingPairDto[];
  @ApiProperty({ type: [MeetingPairDto], description: 'those worth most' })
  lostPairs!: MeetingPairDto[];
}
