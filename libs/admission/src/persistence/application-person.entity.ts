import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Who works on an application for its unit. */
@Entity('application_people')
export class ApplicationPersonEntity {
  @PrimaryColumn('uuid') applicationId!: string;
  @PrimaryColumn('uuid') personId!: string;
  @Column('timestamptz') addedAt!: Date;
}
