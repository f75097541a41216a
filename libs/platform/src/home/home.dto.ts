import { ApiProperty } from '@nestjs/swagger';
import { URGENCIES, type Urgency } from './home-contribution';

export class WaitingDto {
  @ApiProperty({ description: 'what waits, `<library>.<things>`' }) kind!: string;
  @ApiProperty({ description: 'in the language of the user' }) title!: string;
  @ApiProperty({ description: 'one sentence in the language of the user' }) text!: string;
  @ApiProperty({
    type: 'integer',
    description: 'how many, where there are very many up to a bound',
  })
  count!: number;
  @ApiProperty({ type: Date, nullable: true, description: 'when the oldest began to wait' })
  since!: Date | null;
  @ApiProperty({ type: Date, nullable: true, description: 'after it, it is too late' })
  dueAt!: Date | null;
  @ApiProperty({ enum: URGENCIES, enumName: 'Urgency' }) urgency!: Urgency;
  @ApiProperty({ description: 'a path of the web app' }) link!: string;
}

export class UnavailableDto {
  @ApiProperty() kind!: string;
  @ApiProperty({ description: 'in the language of the user' }) title!: string;
}

export class HomeDto {
  @ApiProperty({ type: [WaitingDto], description: 'the most urgent first' }) items!: WaitingDto[];
  @ApiProperty({ type: [UnavailableDto], description: 'what could not be read just now' })
  unavailable!: UnavailableDto[];
}
