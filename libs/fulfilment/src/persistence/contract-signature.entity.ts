import type { DateString } from '@wanchang/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ContractSide } from '../domain/contract';

@Entity('contract_signatures')
export class ContractSignatureEntity {
  @PrimaryColumn('uuid') contractId!: string;
  @PrimaryColumn('text') side!: ContractSide;
  @Column('uuid', { nullable: true }) fileId!: string | null;
  @Column('text', { nullable: true }) provider!: string | null;
  @Column('text', { nullable: true }) number!: string | null;
  /** Of the contents that were signed; null: signed before it was kept. */
  @Column('text', { nullable: true }) contentHash!: string | null;
  @Column('date') signedOn!: DateString;
  @Column('uuid') personId!: string;
  @Column('text') personName!: string;
  @Column('timestamptz') at!: Date;
}
