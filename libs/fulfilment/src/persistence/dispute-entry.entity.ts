import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ContractSide } from '../domain/contract';
import type { DisputeEntryKind } from '../domain/dispute';

@Entity('dispute_entries')
export class DisputeEntryEntity {
  @PrimaryColumn('uuid') contractId!: string;
  @PrimaryColumn('smallint') disputeNo!: number;
  @PrimaryColumn('smallint') no!: number;
  /** Null: the secretariat. */
  @Column('text', { nullable: true }) side!: ContractSide | null;
  @Column('text') kind!: DisputeEntryKind;
  @Column('text') text!: string;
  @Column('uuid') personId!: string;
  @Column('text') personName!: string;
  @Column('timestamptz') at!: Date;
}
