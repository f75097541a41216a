import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('fee_waivers')
export class FeeWaiverEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') invoiceId!: string;
  @Column('numeric', { precision: 12, scale: 2 }) amount!: string;
  @Column('text') reason!: string;
  @Column('uuid') byPersonId!: string;
  @Column('timestamptz') at!: Date;
}
