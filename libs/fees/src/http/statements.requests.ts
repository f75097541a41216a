import { Choice, Decimal, Flag, Id, ListOf, PageQuery, Text } from '@wanchang/platform';
import { LINE_STATES, MAX_PARTS, type LineState } from '../domain/bank-line';
import { CERTAINTIES, type Certainty } from '../domain/payers/propose-payer';
import { STATEMENT_LIMITS } from '../domain/statement/read-statement';

/** The text fields beside the file. */
export class ImportStatementDto {
  @Text({ max: STATEMENT_LIMITS.account, optional: true, pattern: /^(\d[\d -]{6,})?$/ })
  account?: string;
  @Flag({ optional: true, description: 'take it although it does not join what was before' })
  acceptGap?: boolean;
}

export class StatementLinesQueryDto extends PageQuery {
  @Choice(LINE_STATES, { optional: true }) state?: LineState;
  @Choice(CERTAINTIES, { optional: true }) certainty?: Certainty;
}

export class PartDto {
  @Id() memberId!: string;
  @Decimal({ positive: true, description: 'CNY' }) amount!: string;
}

export class BookLineDto {
  @ListOf(() => PartDto, { min: 1, max: MAX_PARTS, description: 'add up to the amount received' })
  parts!: PartDto[];
}

export class SetLineAsideDto {
  @Text({ max: 500, description: 'on record' }) reason!: string;
}

export class ReversePaymentDto {
  @Text({ max: 500, description: 'on record, and told to the unit' }) reason!: string;
}
