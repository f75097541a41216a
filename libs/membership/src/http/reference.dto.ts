import { ApiProperty } from '@nestjs/swagger';
import {
  childrenOf,
  coastOf,
  COASTS,
  INDUSTRY_LEVELS,
  REGION_LEVELS,
  regionPath,
  type Coast,
  type Industry,
  type IndustryLevel,
  type Region,
  type RegionLevel,
} from '@wanchang/kernel';
import { Text } from '@wanchang/platform';

export class RegionsQueryDto {
  @Text({ max: 6, optional: true, description: 'code of the division above' }) parent?: string;
  @Text({ max: 50, optional: true, description: 'name, path or code' }) q?: string;
}

export class RegionDto {
  @ApiProperty({ example: '330324' }) code!: string;
  @ApiProperty({ example: '永嘉县' }) name!: string;
  @ApiProperty({ enum: REGION_LEVELS }) level!: RegionLevel;
  @ApiProperty({ type: [String], example: ['浙江省', '温州市', '永嘉县'] }) path!: string[];
  @ApiProperty({ enum: COASTS, enumName: 'Coast' }) coast!: Coast;
  @ApiProperty() hasChildren!: boolean;
}

export class RegionListDto {
  @ApiProperty({ type: [RegionDto] }) items!: RegionDto[];
}

export class IndustriesQueryDto {
  @Text({ max: 50, optional: true, description: 'code, name or product word' }) q?: string;
}

export class IndustryDto {
  @ApiProperty({ example: '344' }) code!: string;
  @ApiProperty() name!: string;
  @ApiProperty() nameEn!: string;
  @ApiProperty({ enum: INDUSTRY_LEVELS }) level!: IndustryLevel;
  @ApiProperty({ type: String, nullable: true }) parentCode!: string | null;
}

export class IndustryListDto {
  @ApiProperty({ type: [IndustryDto] }) items!: IndustryDto[];
}

export function toRegionDto({ code, name, level }: Region): RegionDto {
  const hasChildren = childrenOf(code).length > 0;
  return { code, name, level, path: regionPath(code), coast: coastOf(code), hasChildren };
}

export function toIndustryDto({ code, name, nameEn, level, parentCode }: Industry): IndustryDto {
  return { code, name, nameEn, level, parentCode };
}
