import { ApiProperty } from '@nestjs/swagger';
import type { TradeSteps, WeekOfTrade } from './trade-steps.query';

class WeekOfTradeDto implements WeekOfTrade {
  @ApiProperty({ format: 'date', description: 'its Monday, in China' }) week!: string;
  @ApiProperty({ type: 'integer' }) matches!: number;
  @ApiProperty({ type: 'integer' }) rooms!: number;
  @ApiProperty({ type: 'integer', description: 'rooms with their first offer' }) offers!: number;
  @ApiProperty({ type: 'integer' }) agreements!: number;
}

export class TradeStepsDto implements TradeSteps {
  @ApiProperty({ type: 'integer' }) days!: number;
  @ApiProperty({ type: 'integer', description: 'pairs that fit, found within these days' })
  matches!: number;
  @ApiProperty({ type: 'integer' }) interested!: number;
  @ApiProperty({ type: 'integer', description: 'rooms of a pair, opened within these days' })
  rooms!: number;
  @ApiProperty({ type: 'integer', description: 'of these rooms: those with an offer' })
  offered!: number;
  @ApiProperty({ type: 'integer', description: 'of these rooms: those with an agreement' })
  agreed!: number;
  @ApiProperty({ type: [WeekOfTradeDto] }) weeks!: WeekOfTradeDto[];
}
