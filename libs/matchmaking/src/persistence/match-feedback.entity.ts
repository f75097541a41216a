import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Feedback } from '../domain/feedback';

/** What a unit answered to a match, with the factors of the match as it was then. */
@Entity('match_feedback')
export class MatchFeedbackEntity {
  @PrimaryColumn('uuid') matchId!: string;
  @PrimaryColumn('uuid') memberId!: string;
  @Column('uuid') personId!: string;
  @Column('text') verdict!: Feedback['verdict'];
  @Column('text', { nullable: true }) reason!: Feedback['reason'];
  @Column('text', { nullable: true }) note!: string | null;
  @Column('timestamptz') at!: Date;
  @Column('integer') weightsVersion!: number;
  /** value of each factor, 0..1, from the supply's side */
  @Column('jsonb') supplyValues!: Readonly<Record<string, number>>;
  @Column('jsonb') demandValues!: Readonly<Record<string, number>>;
}
