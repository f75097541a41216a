import type { NominationState } from '../domain/nomination';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A liaison whom the unit’s standing director or director proposes, perhaps in place of another (R6.3). */
@Entity('post_nominations')
export class PostNominationEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') memberId!: string;
  @Column('uuid') personId!: string;
  @Column('uuid', { nullable: true }) replacesId!: string | null;
  @Column('text') reason!: string;
  @Column('uuid') nominatedBy!: string;
  @Column('timestamptz') nominatedAt!: Date;
  @Column('text') state!: NominationState;
  @Column('text', { nullable: true }) refusal!: string | null;
  @Column('uuid', { nullable: true }) settledBy!: string | null;
  @Column('timestamptz', { nullable: true }) settledAt!: Date | null;
}
