import type { MatchWeights } from '@wanchang/match-engine';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A version of the weights; immutable once written. */
@Entity('match_weights')
export class MatchWeightsEntity {
  @PrimaryColumn('integer') version!: number;
  @Column('jsonb') factors!: MatchWeights['factors'];
  /** In how many demands' lists a re-match lets one supply stand; null: in any number. */
  @Column('integer', { nullable: true }) exposureCap!: number | null;
  @Column('text') note!: string;
  @Column('uuid', { nullable: true }) createdBy!: string | null;
  @Column('timestamptz') createdAt!: Date;
}
