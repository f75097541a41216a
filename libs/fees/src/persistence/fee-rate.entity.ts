import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What a kind of unit pays for a year; the newest row of a year and kind is in force. */
@Entity('fee_rates')
export class FeeRateEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('smallint') year!: number;
  @Column('text') kind!: string;
  @Column('numeric', { precision: 12, scale: 2 }) amount!: string;
  @Column('uuid', { nullable: true }) setBy!: string | null;
  @Column('timestamptz') setAt!: Date;
}
