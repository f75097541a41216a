import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A scored pair; always one row. */
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
  /** What the other parts of the scores do not follow from: texts against all others', reputations as they were. */
  @Column('double precision') supplyText!: number;
  @Column('double precision') demandText!: number;
  @Column('double precision', { nullable: true }) supplyReputation!: number | null;
  @Column('double precision', { nullable: true }) demandReputation!: number | null;
  @Column('integer') weightsVersion!: number;
  @Column('uuid', { nullable: true }) dealRoomId!: string | null;
  @Column('timestamptz') createdAt!: Date;
  @Column('timestamptz') scoredAt!: Date;
  /** false: a hard constraint keeps the pair apart now; it is kept for an answer or a room */
  @Column('boolean') fits!: boolean;
}
