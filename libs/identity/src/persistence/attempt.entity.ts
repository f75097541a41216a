import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A try at a password, counted before the password is looked at. */
@Entity('attempts')
export class AttemptEntity {
  @PrimaryColumn('uuid') id!: string;
  @PrimaryColumn('text') subject!: string;
  @Column('timestamptz') at!: Date;
}
