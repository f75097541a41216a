import { ApiProperty } from '@nestjs/swagger';

const unknown = { type: String, nullable: true } as const;

export class LineSumDto {
  @ApiProperty({ example: '1000.00', description: 'quantity times unit price' }) amount!: string;
  @ApiProperty({ example: '12.50', description: 'its part of the discount' }) discount!: string;
  @ApiProperty({ ...unknown, description: 'percent; null: not said' }) taxRate!: string | null;
  @ApiProperty({ ...unknown, description: 'without tax, the discount off' }) net!: string | null;
  @ApiProperty(unknown) tax!: string | null;
}

export class RateSumDto {
  @ApiProperty({ example: '13' }) taxRate!: string;
  @ApiProperty() net!: string;
  @ApiProperty() tax!: string;
}

/** Amounts in the currency of the terms, to what can be paid in it. */
export class SumsDto {
  @ApiProperty({ type: [LineSumDto] }) lines!: readonly LineSumDto[];
  @ApiProperty({ description: 'of the amounts of the lines' }) goods!: string;
  @ApiProperty() discount!: string;
  @ApiProperty() freight!: string;
  @ApiProperty({ ...unknown, description: 'null: the tax basis or a rate is not said' })
  net!: string | null;
  @ApiProperty(unknown) tax!: string | null;
  @ApiProperty({ description: 'what the buyer pays' }) total!: string;
  @ApiProperty({ type: [RateSumDto], description: 'the highest rate first' })
  rates!: readonly RateSumDto[];
}
