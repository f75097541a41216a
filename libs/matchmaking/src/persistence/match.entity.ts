import type { MatchPart } from '@wanchang/match-engine';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A scored pair; one row whatever happens. */
@Entity('matches')
export class MatchEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') supplyId!: string;
  @Column('uuid') demandId!: string;
  @Column('uuid') supplyMemberId!: string;
  @Column('uuid') demandMemberId!: string;
  @Column('integer') supplyVersion!: number;
  @Column('integer') demandVersion!: number;
  @Column('double precision') supplyScore!: number;
  @Column('double precision') demandScore!: number;
  @Column('double precision') mutualScore!: number;
  @Column('jsonb') supplyParts!: readonly MatchPart[];
  @Column('jsonb') demandParts!: readonly MatchPart[];
  @Column('integer') weightsVersion!: number;
  @Column('uuid', { nullable: true }) dealRoomId!: string | null;
  @Column('timestamptz') createdAt!: Date;
  @Column('timestamptz') scoredAt!: Date;
  /** false: a hard constraint keeps the pair apart now; it is kept for an answer or a room */
  @Column('boolean') fits!: boolean;
}
