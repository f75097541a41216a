import { ApiProperty } from '@nestjs/swagger';
import { LINE_STATES, type LineState } from '../../domain/bank-line';
import {
  CERTAINTIES,
  PROPOSAL_REASONS,
  type Certainty,
  type ProposalReason,
} from '../../domain/payers/propose-payer';
import { BANKS, type Bank } from '../../domain/statement/statement';

const nullableText = { type: String, nullable: true } as const;
const MONEY = { example: '5000.00', description: 'CNY' } as const;

export class StatementDto {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ enum: BANKS, enumName: 'Bank' }) bank!: Bank;
  @ApiProperty() account!: string;
  @ApiProperty() fileName!: string;
  @ApiProperty({ format: 'date' }) fromOn!: string;
  @ApiProperty({ format: 'date' }) toOn!: string;
  @ApiProperty(MONEY) openingBalance!: string;
  @ApiProperty(MONEY) closingBalance!: string;
  @ApiProperty({ type: 'integer' }) newLines!: number;
  @ApiProperty({ type: 'integer', description: 'that an earlier file had; not counted again' })
  knownLines!: number;
  @ApiProperty({ ...nullableText, description: 'CNY by which it does not join what was before' })
  gap!: string | null;
  @ApiProperty({ type: 'integer', description: 'received lines that wait for a person' })
  waiting!: number;
  @ApiProperty({ type: 'integer', description: 'that are certain and being booked' })
  booking!: number;
  @ApiProperty({ type: 'integer' }) booked!: number;
  @ApiProperty({ type: 'integer' }) setAside!: number;
  @ApiProperty({ type: 'integer' }) outgoing!: number;
  @ApiProperty() importedAt!: Date;
}

export class StatementPageDto {
  @ApiProperty({ type: [StatementDto] }) items!: StatementDto[];
  @ApiProperty(nullableText) nextCursor!: string | null;
}

export class PayingUnitDto {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty() name!: string;
  @ApiProperty({ ...MONEY, description: 'what it owes now, of all years' }) owed!: string;
}

export class StatementLineDto {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ type: 'integer', description: 'place in the file, counted from 1' }) row!: number;
  @ApiProperty({ format: 'date' }) happenedOn!: string;
  @ApiProperty({ ...MONEY, description: 'CNY; negative: went out' }) amount!: string;
  @ApiProperty(MONEY) balance!: string;
  @ApiProperty() counterName!: string;
  @ApiProperty(nullableText) counterAccount!: string | null;
  @ApiProperty() text!: string;
  @ApiProperty({ enum: LINE_STATES, enumName: 'BankLineState' }) state!: LineState;
  @ApiProperty({ enum: CERTAINTIES, enumName: 'PayerCertainty', nullable: true })
  certainty!: Certainty | null;
  @ApiProperty({ enum: PROPOSAL_REASONS, enumName: 'PayerReason', isArray: true })
  reasons!: ProposalReason[];
  @ApiProperty({ ...nullableText, format: 'uuid' }) proposedMemberId!: string | null;
  @ApiProperty({ type: [PayingUnitDto], description: 'the best first' })
  candidates!: PayingUnitDto[];
  @ApiProperty({ type: [PayingUnitDto], description: 'whose payments it was booked as' })
  bookedFor!: PayingUnitDto[];
  @ApiProperty({ ...nullableText, format: 'uuid', description: 'the first of its payments' })
  paymentId!: string | null;
  @ApiProperty(nullableText) note!: string | null;
}

export class StatementLinePageDto {
  @ApiProperty({ type: [StatementLineDto] }) items!: StatementLineDto[];
  @ApiProperty(nullableText) nextCursor!: string | null;
}
