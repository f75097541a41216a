import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Wish } from '../domain/session';

@Entity('conference_wishes')
export class ConferenceWishEntity {
  @PrimaryColumn('uuid') sessionId!: string;
  @PrimaryColumn('uuid') fromMemberId!: string;
  @PrimaryColumn('uuid') toMemberId!: string;
  @Column('text') wish!: Wish;
  @Column('timestamptz') at!: Date;
}
