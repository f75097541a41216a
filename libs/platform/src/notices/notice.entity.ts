import type { LocalisedText } from '@wanchang/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('notices')
export class NoticeEntity {
  @PrimaryColumn({ type: 'bigint', insert: false, update: false }) id!: string;
  @Column('text') audience!: string;
  @Column('text') topic!: string;
  /** At most one notice of an audience is about the same thing. */
  @Column('text', { nullable: true }) about!: string | null;
  @Column('text') textZh!: string;
  @Column('text') textEn!: string;
  @Column('text') link!: string;
  @Column('jsonb', { nullable: true }) letter!: {
    subject: LocalisedText;
    body: LocalisedText;
  } | null;
  @Column('text', { array: true }) mailAudiences!: string[];
  @Column('timestamptz', { nullable: true }) mailedAt!: Date | null;
  @Column('timestamptz') createdAt!: Date;
}
