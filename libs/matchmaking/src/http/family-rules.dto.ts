import { ApiProperty } from '@nestjs/swagger';
import { NEEDS, type Need } from '@wanchang/match-engine';
import { Choice, ListOf, Text, Whole } from '@wanchang/platform';
import { IsNumber, Max, Min } from 'class-validator';

const MOST_TOLERANCE = 50;

const text = { type: String, nullable: true } as const;

export class FamilyPropertyDto {
  @Text({ max: 60, description: 'or another name of it: 口径 is 通径' }) name!: string;
  @Choice(NEEDS, { nullable: true, description: 'null: compared, and does not bind' })
  need!: Need | null;

  @ApiProperty({
    minimum: 0,
    maximum: MOST_TOLERANCE,
    description: 'percent that a figure may be off',
  })
  @IsNumber({ allowNaN: false, allowInfinity: false })
  @Min(0, { context: { min: 0 } })
  @Max(MOST_TOLERANCE, { context: { max: MOST_TOLERANCE } })
  tolerance!: number;
}

export class FamilyRuleDto {
  @Text({ max: 60 }) family!: string;
  @ListOf(() => FamilyPropertyDto, { max: 20 }) properties!: FamilyPropertyDto[];
}

export class PreviewFamilyRulesDto {
  @ListOf(() => FamilyRuleDto, {
    max: 200,
    description: 'of all families that differ from what the product brings along',
  })
  rules!: FamilyRuleDto[];
}

export class SaveFamilyRulesDto extends PreviewFamilyRulesDto {
  @Whole({ min: 0, max: 1_000_000, description: 'the version that was changed; 0: none' })
  basedOn!: number;
  @Text({ max: 500, description: 'why' }) note!: string;
}

export class FamilyRulesVersionDto {
  @ApiProperty({ type: 'integer', description: '0: what the product brings along' })
  version!: number;
  @ApiProperty({ type: [FamilyRuleDto] }) rules!: readonly FamilyRuleDto[];
  @ApiProperty() note!: string;
  @ApiProperty({ type: Date, nullable: true }) createdAt!: Date | null;
  @ApiProperty(text) createdByName!: string | null;
}

export class FamilyRulesDto {
  @ApiProperty({ type: FamilyRulesVersionDto }) current!: FamilyRulesVersionDto;
  @ApiProperty({ type: [FamilyRuleDto], description: 'what the product brings along' })
  standard!: readonly FamilyRuleDto[];
  @ApiProperty({ type: [FamilyRulesVersionDto], description: 'the newest, newest first' })
  versions!: readonly FamilyRulesVersionDto[];
}

export class ChangedPairDto {
  @ApiProperty() supply!: string;
  @ApiProperty() demand!: string;
  @ApiProperty() fitsBefore!: boolean;
  @ApiProperty({ type: [String] }) misfits!: readonly string[];
}

export class FamilyRulesPreviewDto {
  @ApiProperty({ type: 'integer' }) basedOn!: number;
  @ApiProperty({ type: 'integer', description: 'of the newest, that were tried' }) pairs!: number;
  @ApiProperty({ type: 'integer', description: 'that would not fit any more' }) lost!: number;
  @ApiProperty({ type: 'integer', description: 'that would fit' }) won!: number;
  @ApiProperty({ type: [ChangedPairDto] }) examples!: readonly ChangedPairDto[];
}
