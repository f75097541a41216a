import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Rates, RfqContent, RfqState, Targets } from '../domain/rfq';

@Entity('rfqs')
export class RfqEntity {
  @PrimaryColumn('uuid') id!: string;
  /** Given by the database: `XJ-<year>-<serial>`. */
  @Column({ type: 'text', insert: false, update: false }) number!: string;
  @Column('uuid') memberId!: string;
  @Column('uuid', { nullable: true }) demandId!: string | null;
  @Column('text') state!: RfqState;
  @Column('jsonb') content!: RfqContent;
  @Column('jsonb') targets!: Targets;
  @Column('jsonb') rates!: Rates;
  @Column('timestamptz', { nullable: true }) deadline!: Date | null;
  @Column('smallint') version!: number;
  /** Quotes arrive sealed; see {@link SealedRfqs}. */
  @Column('boolean') sealed!: boolean;
  /** Suppliers have so many days at least after an amendment. */
  @Column('smallint') noticeDays!: number;
  @Column('timestamptz', { nullable: true }) awardFrom!: Date | null;
  @Column('integer') revision!: number;
  @Column('text', { nullable: true }) closeReason!: string | null;
  @Column('uuid') createdBy!: string;
  @Column('timestamptz') createdAt!: Date;
  @Column('timestamptz', { nullable: true }) sentAt!: Date | null;
  @Column('timestamptz', { nullable: true }) endedAt!: Date | null;
  /** The end waits for something above. */
  @Column('boolean') held!: boolean;
  /** Of those who are asked for a last offer. */
  @Column('timestamptz', { nullable: true }) finalDeadline!: Date | null;
  /** Kept by the database: the later of both deadlines. */
  @Column({ type: 'timestamptz', nullable: true, insert: false, update: false })
  closesAt!: Date | null;
  @Column('timestamptz', { nullable: true }) finalFrom!: Date | null;
  @Column('timestamptz', { nullable: true }) remindedFor!: Date | null;
  @Column('timestamptz', { nullable: true }) toldFor!: Date | null;
}
