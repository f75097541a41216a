import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Standing } from '../domain/standing.states';

/** The dated history of a unit’s standing. */
@Entity('standing_changes')
export class StandingChangeEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') memberId!: string;
  /** null: the unit was registered */
  @Column('text', { nullable: true }) fromStanding!: Standing | null;
  @Column('text') toStanding!: Standing;
  @Column('text', { nullable: true }) reason!: string | null;
  @Column('xid8') xid!: string;
  @Column('uuid', { nullable: true }) byPersonId!: string | null;
  @Column('timestamptz') at!: Date;
}
