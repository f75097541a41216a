import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('match_index_orders')
export class MatchIndexOrderEntity {
  @PrimaryColumn({ type: 'integer', insert: false, update: false }) number!: number;
  @Column('timestamptz') at!: Date;
}
