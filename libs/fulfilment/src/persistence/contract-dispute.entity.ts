import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ContractSide } from '../domain/contract';
import type { DisputeAbout, DisputeState } from '../domain/dispute';

@Entity('contract_disputes')
export class ContractDisputeEntity {
  @PrimaryColumn('uuid') contractId!: string;
  @PrimaryColumn('smallint') no!: number;
  /** Who claims. */
  @Column('text') side!: ContractSide;
  @Column('text') about!: DisputeAbout;
  /** Numbers of the lines or payments. */
  @Column('smallint', { array: true }) aboutNos!: number[];
  @Column('numeric', { precision: 17, scale: 2, nullable: true }) amount!: string | null;
  @Column('text') state!: DisputeState;
  @Column('timestamptz') answerDueAt!: Date;
  @Column('timestamptz') claimedAt!: Date;
  @Column('timestamptz', { nullable: true }) endedAt!: Date | null;
  @Column('text', { nullable: true }) proposedBy!: ContractSide | null;
  /** Terms on which one side would settle. */
  @Column('text', { nullable: true }) proposal!: string | null;
}
