import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('conference_unmet')
export class ConferenceUnmetEntity {
  @PrimaryColumn('uuid') sessionId!: string;
  @PrimaryColumn('uuid') aMemberId!: string;
  @PrimaryColumn('uuid') bMemberId!: string;
  @Column('text') reasonZh!: string;
  @Column('text') reasonEn!: string;
}
