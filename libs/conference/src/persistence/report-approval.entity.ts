import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The report of a conference as it was approved. */
@Entity('conference_report_approvals')
export class ReportApprovalEntity {
  @PrimaryColumn('uuid') conferenceId!: string;
  /** Of the conference. */
  @Column('integer') version!: number;
  @Column('jsonb') figures!: object;
  /** Null for an operator. */
  @Column('uuid', { nullable: true }) approvedBy!: string | null;
  @Column('timestamptz') approvedAt!: Date;
}
