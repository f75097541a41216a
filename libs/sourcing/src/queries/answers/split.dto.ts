import { ApiProperty } from '@nestjs/swagger';
import { RUN_STATES, type RunState } from '@wanchang/platform';
import { WISHES, type Wish } from '../../domain/split';
import { SPLIT_STATES } from '../../domain/split-outcome';
import { instant, nullableText, whole } from './rfq.dto';

const nullableWhole = { type: 'integer', nullable: true } as const;

export class SplitWishesDto {
  @ApiProperty(nullableWhole) maxSuppliers!: number | null;
  @ApiProperty(nullableWhole) interiorShare!: number | null;
  @ApiProperty(nullableWhole) maxShare!: number | null;
}

export class SplitLineDto {
  @ApiProperty(whole) no!: number;
  @ApiProperty() quantity!: string;
}

export class SplitPartDto {
  @ApiProperty({ format: 'uuid' }) invitationId!: string;
  @ApiProperty({ type: [SplitLineDto] }) lines!: readonly SplitLineDto[];
}

export class SplitOutcomeDto {
  @ApiProperty({
    enum: WISHES,
    enumName: 'SplitWish',
    type: String,
    nullable: true,
    description: 'the wish that is dropped; null: all are kept',
  })
  without!: Wish | null;
  @ApiProperty({
    enum: SPLIT_STATES,
    enumName: 'SplitState',
    description: 'proven: nothing is cheaper by more than the gap',
  })
  state!: (typeof SPLIT_STATES)[number];
  @ApiProperty({ type: Number, nullable: true }) gap!: number | null;
  @ApiProperty({ ...nullableText, description: 'with freight' }) total!: string | null;
  @ApiProperty({ type: [SplitPartDto] }) parts!: readonly SplitPartDto[];
  @ApiProperty({ description: '0..1' }) interiorShare!: number;
  @ApiProperty({ description: '0..1' }) largestShare!: number;
  @ApiProperty() seconds!: number;
}

export class RfqSplitDto {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ enum: RUN_STATES, enumName: 'SplitRunState' }) state!: RunState;
  @ApiProperty(whole) processed!: number;
  @ApiProperty(nullableWhole) total!: number | null;
  @ApiProperty({ type: SplitWishesDto }) wishes!: SplitWishesDto;
  @ApiProperty({ type: [SplitOutcomeDto] }) outcomes!: readonly SplitOutcomeDto[];
  @ApiProperty({ type: Number, nullable: true, description: 'total of the best single supplier' })
  bestSingle!: number | null;
  @ApiProperty(instant) askedAt!: Date;
}

export class RfqSplitsDto {
  @ApiProperty({ type: [RfqSplitDto], description: 'the newest first' }) items!: RfqSplitDto[];
}
