import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('unit_reputations')
export class UnitReputationEntity {
  @PrimaryColumn('uuid') memberId!: string;
  /** different units, each once; of these "answered" had an answer in time */
  @Column('integer') inviters!: number;
  @Column('integer') answered!: number;
  /** different units that rated it after a contract, each once */
  @Column('integer') raters!: number;
  /** the sum of their ratings, each 0 to 1 */
  @Column('double precision') ratingPoints!: number;
  /** the transaction that changed the counts last */
  @Column('xid8') xid!: string;
  @Column('timestamptz') countedAt!: Date;
}
