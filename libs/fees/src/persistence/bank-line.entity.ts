import type { DateString } from '@wanchang/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { LineState } from '../domain/bank-line';
import type { Certainty, ProposalReason } from '../domain/payers/propose-payer';

@Entity('bank_lines')
export class BankLineEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') statementId!: string;
  @Column('text') account!: string;
  @Column('text') key!: string;
  @Column('integer') row!: number;
  @Column('date') happenedOn!: DateString;
  /** CNY; what went out is negative. */
  @Column('numeric', { precision: 15, scale: 2 }) amount!: string;
  @Column('numeric', { precision: 15, scale: 2 }) balance!: string;
  @Column('text', { nullable: true }) bankId!: string | null;
  @Column('text') counterName!: string;
  @Column('text', { nullable: true }) counterAccount!: string | null;
  @Column('text') text!: string;
  @Column('text') state!: LineState;
  @Column('text', { nullable: true }) certainty!: Certainty | null;
  @Column('uuid', { nullable: true }) proposedMemberId!: string | null;
  @Column({ type: 'text', array: true }) reasons!: ProposalReason[];
  @Column({ type: 'uuid', array: true }) candidates!: string[];
  /** A booking of it was taken back, or a person looked at it before: nothing books it by itself any more. */
  @Column('boolean') needsPerson!: boolean;
  @Column('text', { nullable: true }) note!: string | null;
  @Column('uuid', { nullable: true }) decidedBy!: string | null;
  @Column('timestamptz', { nullable: true }) decidedAt!: Date | null;
}
