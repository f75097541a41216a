import type { DateString } from '@wanchang/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ContractSide, InvoiceState } from '../domain/contract';

@Entity('contract_invoices')
export class ContractInvoiceEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') contractId!: string;
  @Column('text') number!: string;
  /** Of an invoice on paper; empty for the 20 digits of an electronic one. */
  @Column('text') code!: string;
  @Column('date') issuedOn!: DateString;
  @Column('numeric', { precision: 17, scale: 2 }) amount!: string;
  @Column('numeric', { precision: 17, scale: 2 }) tax!: string;
  /** The blue invoice that this red one nets to nothing. */
  @Column('uuid', { nullable: true }) reverses!: string | null;
  /** The one that is corrected by this. */
  @Column('uuid', { nullable: true }) replaces!: string | null;
  @Column('text', { nullable: true }) overReason!: string | null;
  @Column('text') state!: InvoiceState;
  @Column('text') side!: ContractSide;
  @Column('uuid') personId!: string;
  @Column('text') personName!: string;
  @Column('timestamptz') at!: Date;
  @Column('timestamptz', { nullable: true }) decidedAt!: Date | null;
  @Column('uuid', { nullable: true }) decidedBy!: string | null;
  @Column('text', { nullable: true }) decidedByName!: string | null;
  /** Why it was withdrawn. */
  @Column('text', { nullable: true }) reason!: string | null;
}
