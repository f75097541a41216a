import type { DateString } from '@wanchang/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Withdrawal, WithdrawalState } from '../domain/withdrawal';

@Entity('withdrawals')
export class WithdrawalEntity implements Withdrawal {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') memberId!: string;
  @Column('text') state!: WithdrawalState;
  @Column('text') reason!: string;
  @Column('date') wishedOn!: DateString;
  @Column('date', { nullable: true }) effectiveOn!: DateString | null;
  @Column('uuid') requestedBy!: string;
  @Column('timestamptz') requestedAt!: Date;
  @Column('uuid', { nullable: true }) confirmedBy!: string | null;
  @Column('timestamptz', { nullable: true }) confirmedAt!: Date | null;
  @Column('timestamptz', { nullable: true }) endedAt!: Date | null;
  @Column('integer') version!: number;
}
