import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ObjectionStage } from '../domain/tender';

/** What a bidder objects to, and the buyer's answer. */
@Entity('tender_objections')
export class TenderObjectionEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') rfqId!: string;
  @Column('uuid') invitationId!: string;
  @Column('text') stage!: ObjectionStage;
  @Column('text') text!: string;
  @Column('timestamptz') raisedAt!: Date;
  /** Null: the profile sets no days. */
  @Column('timestamptz', { nullable: true }) dueAt!: Date | null;
  @Column('timestamptz', { nullable: true }) remindedAt!: Date | null;
  @Column('timestamptz', { nullable: true }) overdueToldAt!: Date | null;
  @Column('text', { nullable: true }) answer!: string | null;
  @Column('text', { nullable: true }) answeredBy!: string | null;
  @Column('timestamptz', { nullable: true }) answeredAt!: Date | null;
}
