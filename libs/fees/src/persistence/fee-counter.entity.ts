import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The last number of invoices of a year, held until the transaction ends. */
@Entity('fee_counters')
export class FeeCounterEntity {
  @PrimaryColumn('smallint') year!: number;
  @Column('integer') last!: number;
}
