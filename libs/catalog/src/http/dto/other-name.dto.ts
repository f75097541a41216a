import { ApiProperty } from '@nestjs/swagger';
import { Flag, Text } from '@wanchang/platform';
import { READ_AS, type ReadAs } from '@wanchang/search';
import { OTHER_NAME_LIMITS, type OtherName } from '../../domain/other-name';

const WEIGHT = /^(?:0\.[1-9]|1(?:\.0)?)$/;

class PairDto {
  @Text({ max: OTHER_NAME_LIMITS.name, description: 'what is asked for' })
  asked!: string;
  @Text({ max: OTHER_NAME_LIMITS.name, description: 'what is shown as well' })
  shown!: string;
  @Text({ max: 3, pattern: WEIGHT, description: '0.1 to 1: how much of the rank it has' })
  weight!: string;
}

export class OtherNameInputDto extends PairDto {
  @Flag({ description: 'who asks for the second is shown the first as well' }) bothWays!: boolean;

  toName(): OtherName {
    const { asked, shown, bothWays, weight } = this;
    return { asked, shown, bothWays, weight: Number(weight) };
  }
}

export class TriedNameQueryDto {
  @Text({ max: OTHER_NAME_LIMITS.name, optional: true }) asked?: string;
  @Text({ max: OTHER_NAME_LIMITS.name, optional: true, description: 'tried without being kept' }) // prettier-ignore
  shown?: string;

  /** Tried in both directions at full weight: whether it would find, not how it would rank. */
  toName(): OtherName | null {
    const { asked, shown } = this;
    return asked && shown ? { asked, shown, bothWays: true, weight: 1 } : null;
  }
}

export class OtherNameDto {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty() asked!: string;
  @ApiProperty() shown!: string;
  @ApiProperty() bothWays!: boolean;
  @ApiProperty() weight!: number;
}

export class OtherNamesDto {
  @ApiProperty({ type: [OtherNameDto] }) items!: OtherNameDto[];
}

export class OtherNameIdDto {
  @ApiProperty({ format: 'uuid' }) id!: string;
}

export class TriedQueryDto {
  @ApiProperty() text!: string;
  @ApiProperty({ type: 'integer' }) times!: number;
  @ApiProperty({ format: 'date-time', type: 'string' }) lastAt!: Date;
  @ApiProperty({ type: 'integer' }) found!: number;
  @ApiProperty({ enum: READ_AS }) readAs!: ReadAs;
  @ApiProperty({ type: 'string', nullable: true }) title!: string | null;
}

export class TriedQueriesDto {
  @ApiProperty({ type: [TriedQueryDto] }) items!: TriedQueryDto[];
}
