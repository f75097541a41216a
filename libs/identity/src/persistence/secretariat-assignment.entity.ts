import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A person has a duty at an office for a time; ended, never deleted. */
@Entity('secretariat_assignments')
export class SecretariatAssignmentEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') personId!: string;
  @Column('text') office!: string;
  @Column('text') duty!: string;
  @Column('timestamptz') startsAt!: Date;
  @Column('timestamptz', { nullable: true }) endsAt!: Date | null;
}
