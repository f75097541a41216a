import { Column, Entity, PrimaryColumn } from 'typeorm';

/** By which channels a person wants to hear of a topic; absent where they have not chosen. */
@Entity('notice_preferences')
export class NoticePreferenceEntity {
  @PrimaryColumn('uuid') personId!: string;
  @PrimaryColumn('text') topic!: string;
  @Column('boolean') bell!: boolean;
  @Column('boolean') mail!: boolean;
}
