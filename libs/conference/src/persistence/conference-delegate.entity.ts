import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { DelegateFile, DelegateRole, DelegateState } from '../domain/delegate';

@Entity('conference_delegates')
export class ConferenceDelegateEntity implements DelegateFile {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') conferenceId!: string;
  @Column('uuid') memberId!: string;
  /** Short, for people: on the badge and in lists. */
  @Column('integer') number!: number;
  /** Who signs in as them, where somebody of the unit does. */
  @Column('uuid', { nullable: true }) personId!: string | null;
  @Column('text') name!: string;
  @Column('text', { nullable: true }) email!: string | null;
  @Column('text', { nullable: true }) phone!: string | null;
  @Column('text', { nullable: true }) position!: string | null;
  @Column('text') role!: DelegateRole;
  @Column('text') state!: DelegateState;
  @Column('text', { nullable: true }) arrival!: string | null;
  @Column('boolean') needsHotel!: boolean;
  @Column('text', { nullable: true }) food!: string | null;
  @Column('text', { nullable: true }) interpreter!: string | null;
  @Column('boolean') consent!: boolean;
  /** What the badge shows. */
  @Column('uuid') badge!: string;
  /** The address of their calendar, once they asked for one. */
  @Column('uuid', { nullable: true }) calendar!: string | null;
  @Column('timestamptz', { nullable: true }) arrivedAt!: Date | null;
  @Column('uuid', { nullable: true }) registeredBy!: string | null;
  @Column('timestamptz') registeredAt!: Date;
}
