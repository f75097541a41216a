import type { DateString } from '@wanchang/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Basis, Post } from '../domain/post';
import type { PostKind } from '../domain/post-rights';

@Entity('posts')
export class PostEntity implements Post {
  @PrimaryColumn('uuid') id!: string;
  @Column('text') kind!: PostKind;
  @Column('uuid') personId!: string;
  @Column('uuid', { nullable: true }) memberId!: string | null;
  @Column('timestamptz') startsAt!: Date;
  @Column('timestamptz') endsAt!: Date;
  @Column('date') termEndsOn!: DateString;
  @Column('text') basis!: Basis;
  @Column('text') decision!: string;
  /** Why the unit has a second liaison (R6.2). */
  @Column('text', { nullable: true }) secondReason!: string | null;
  @Column('uuid', { nullable: true }) predecessorId!: string | null;
  @Column('text', { nullable: true }) endReason!: string | null;
  @Column('uuid', { nullable: true }) endedBy!: string | null;
  @Column('uuid', { nullable: true }) letterId!: string | null;
  /** The day on which it was announced that the term ends. */
  @Column('date', { nullable: true }) announcedOn!: DateString | null;
  @Column('uuid', { nullable: true }) appointedBy!: string | null;
  @Column('timestamptz') createdAt!: Date;
}
