import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('conference_slots')
export class ConferenceSlotEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') sessionId!: string;
  @Column('timestamptz') startsAt!: Date;
  @Column('timestamptz') endsAt!: Date;
}
