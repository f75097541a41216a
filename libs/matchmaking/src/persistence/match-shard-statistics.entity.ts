import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('match_shard_statistics')
export class MatchShardStatisticsEntity {
  @PrimaryColumn('smallint') shards!: number;
  @PrimaryColumn('smallint') shard!: number;
  @Column('integer') documents!: number;
  /** how many of the documents use each word */
  @Column('jsonb') users!: Readonly<Record<string, number>>;
  @Column('timestamptz') countedAt!: Date;
}
