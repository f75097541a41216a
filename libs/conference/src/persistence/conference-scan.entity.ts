import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ScanResult } from '../domain/scan';

@Entity('conference_scans')
export class ConferenceScanEntity {
  /** Made by the device: a scan that is sent twice counts once. */
  @PrimaryColumn('uuid') nonce!: string;
  @Column('uuid') conferenceId!: string;
  @Column('text') code!: string;
  @Column('uuid', { nullable: true }) delegateId!: string | null;
  @Column('text') result!: ScanResult;
  @Column('timestamptz') deviceAt!: Date;
  @Column('timestamptz') at!: Date;
  @Column('uuid') byPersonId!: string;
}
