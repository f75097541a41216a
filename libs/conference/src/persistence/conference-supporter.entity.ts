import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ProposalPurpose } from '../domain/conference.rules';

@Entity('conference_supporters')
export class ConferenceSupporterEntity {
  @PrimaryColumn('uuid') conferenceId!: string;
  @PrimaryColumn('text') purpose!: ProposalPurpose;
  @PrimaryColumn('uuid') memberId!: string;
  @Column('uuid') personId!: string;
  @Column('timestamptz') at!: Date;
}
