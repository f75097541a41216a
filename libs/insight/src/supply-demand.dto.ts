import { ApiProperty } from '@nestjs/swagger';
import { ListingCardDto } from '@wanchang/catalog';
import { COASTS, type Coast } from '@wanchang/kernel';
import { Choice, DecimalShare, PageQuery, Text } from '@wanchang/platform';

export class SupplyDemandQueryDto extends PageQuery {
  @DecimalShare({
    optional: true,
    description: 'a demand is met by a match of at least this mutual score; 0.6 by default',
  })
  minScore: string = '0.6';
  @Text({ max: 6, optional: true, description: 'code of the province' }) province?: string;
  @Choice(COASTS, { optional: true }) coast?: Coast;
  @Text({ max: 2, optional: true, description: 'division of GB/T 4754' }) industry?: string;
}

export class SupplyDemandCellDto {
  @ApiProperty() provinceCode!: string;
  @ApiProperty() province!: string;
  @ApiProperty({ enum: COASTS }) coast!: Coast;
  @ApiProperty({ description: 'division of GB/T 4754' }) industryCode!: string;
  @ApiProperty() industry!: string;
  @ApiProperty({ type: 'integer' }) supplies!: number;
  @ApiProperty({ type: 'integer' }) demands!: number;
  @ApiProperty({ type: 'integer', description: 'demands without a match of the least score' })
  unmetDemands!: number;
  @ApiProperty({ type: 'integer', description: 'of those, the ones without any match' })
  unmatchedDemands!: number;
  @ApiProperty({ type: 'integer', description: 'supplies of the industry in all other provinces' })
  suppliesElsewhere!: number;
}

export class SupplyDemandPageDto {
  @ApiProperty({ type: [SupplyDemandCellDto] }) items!: SupplyDemandCellDto[];
  @ApiProperty({ type: String, nullable: true }) nextCursor!: string | null;
}

export class UnmetDemandDto {
  @ApiProperty({ type: ListingCardDto }) demand!: ListingCardDto;
  @ApiProperty({ type: Number, nullable: true, description: 'mutual score of its best match' })
  bestScore!: number | null;
}

export class UnmetDemandPageDto {
  @ApiProperty({ type: [UnmetDemandDto] }) items!: UnmetDemandDto[];
  @ApiProperty({ type: String, nullable: true }) nextCursor!: string | null;
}
