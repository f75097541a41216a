import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A meeting of two units: as it is planned, and as it was told last. */
@Entity('conference_meetings')
export class ConferenceMeetingEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') sessionId!: string;
  /** The smaller id of the two. */
  @Column('uuid') aMemberId!: string;
  @Column('uuid') bMemberId!: string;
  @Column('uuid') aDelegateId!: string;
  @Column('uuid') bDelegateId!: string;
  @Column('uuid', { nullable: true }) slotId!: string | null;
  @Column('uuid', { nullable: true }) tableId!: string | null;
  @Column('boolean') locked!: boolean;
  @Column('integer') version!: number;
  @Column('double precision') weight!: number;
  @Column('uuid', { nullable: true }) toldSlotId!: string | null;
  @Column('uuid', { nullable: true }) toldTableId!: string | null;
  @Column('uuid', { nullable: true }) toldADelegateId!: string | null;
  @Column('uuid', { nullable: true }) toldBDelegateId!: string | null;
  /** Null until somebody says. */
  @Column('boolean', { nullable: true }) held!: boolean | null;
  /** Who did not come, as the secretariat found. */
  @Column('uuid', { nullable: true }) noShowMemberId!: string | null;
}
