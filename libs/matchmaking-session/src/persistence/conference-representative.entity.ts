import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('conference_representatives')
export class ConferenceRepresentativeEntity {
  @PrimaryColumn('uuid') sessionId!: string;
  @PrimaryColumn('uuid') delegateId!: string;
  /** Slots in which they sit at no table. */
  @Column('uuid', { array: true }) away!: string[];
}
