import type { FileInQuote } from '@wanchang/sealed-bids';
import type { QuoteContent } from '@wanchang/sourcing';
import type { OpeningOutcome, OpeningProblem } from '../domain/opening';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What two shares brought to light, or why they did not. */
@Entity('opened_quotes')
export class OpenedQuoteEntity {
  @PrimaryColumn('uuid') sealedQuoteId!: string;
  @Column('text') outcome!: OpeningOutcome;
  @Column('text') why!: OpeningProblem | '';
  @Column('jsonb', { nullable: true }) content!: QuoteContent | null;
  @Column('text', { nullable: true }) device!: string | null;
  @Column('jsonb') files!: readonly FileInQuote[];
  @Column('timestamptz') openedAt!: Date;
}
