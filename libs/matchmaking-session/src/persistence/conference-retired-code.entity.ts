import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The code of a table that another plan took the place of. */
@Entity('conference_retired_codes')
export class ConferenceRetiredCodeEntity {
  @PrimaryColumn('uuid') code!: string;
  @Column('uuid') sessionId!: string;
  @Column('timestamptz') at!: Date;
}
