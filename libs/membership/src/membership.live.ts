import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { defineLiveEvent } from '@wanchang/platform';
import type { Standing } from './domain/standing.states';

export class MemberStandingDto {
  @ApiProperty() memberId!: string;
  @ApiProperty({ type: String }) from!: Standing;
  @ApiProperty({ type: String }) to!: Standing;
  @ApiPropertyOptional({ description: 'for the unit itself' }) reason?: string;
}

/** To the unit and to the secretariat. */
export const memberStandingLive = defineLiveEvent('member.standing', MemberStandingDto);
