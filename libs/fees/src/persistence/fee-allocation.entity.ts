import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What of a payment settles what of an invoice. */
@Entity('fee_allocations')
export class FeeAllocationEntity {
  @PrimaryColumn('uuid') paymentId!: string;
  @PrimaryColumn('uuid') invoiceId!: string;
  @Column('numeric', { precision: 12, scale: 2 }) amount!: string;
}
