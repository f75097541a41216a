import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('conference_participants')
export class ConferenceParticipantEntity {
  @PrimaryColumn('uuid') sessionId!: string;
  @PrimaryColumn('uuid') memberId!: string;
  @Column('smallint', { nullable: true }) most!: number | null;
}
