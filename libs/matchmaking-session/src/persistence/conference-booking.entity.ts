import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('conference_bookings')
export class ConferenceBookingEntity {
  @PrimaryColumn('uuid') meetingId!: string;
  @PrimaryColumn('uuid') resourceId!: string;
  @Column('tstzrange') during!: string;
}
