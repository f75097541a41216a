import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('conference_cohosts')
export class ConferenceCohostEntity {
  @PrimaryColumn('uuid') hostingId!: string;
  @PrimaryColumn('uuid') memberId!: string;
  @Column('timestamptz', { nullable: true }) confirmedAt!: Date | null;
}
