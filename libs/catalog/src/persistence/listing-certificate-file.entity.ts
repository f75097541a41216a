import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A file that a certificate of the listing can show. */
@Entity('listing_certificate_files')
export class ListingCertificateFileEntity {
  @PrimaryColumn('uuid') listingId!: string;
  @PrimaryColumn('uuid') fileId!: string;
  @Column('text') name!: string;
}

/** A certificate of whose end a unit was told. */
@Entity('listing_certificate_reminders')
export class ListingCertificateReminderEntity {
  @PrimaryColumn('uuid') listingId!: string;
  @PrimaryColumn('text') certificate!: string;
  @PrimaryColumn('date') validUntil!: string;
  /** -1: it has ended. */
  @PrimaryColumn('smallint') daysBefore!: number;
  @Column({ type: 'timestamptz', precision: 3 }) toldAt!: Date;
}
