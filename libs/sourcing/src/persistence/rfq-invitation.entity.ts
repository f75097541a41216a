import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { FinalStage, InvitationState, QuoteContent } from '../domain/quote';

/** One unit that is asked. */
@Entity('rfq_invitations')
export class RfqInvitationEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') rfqId!: string;
  @Column('uuid') memberId!: string;
  @Column('text') state!: InvitationState;
  @Column('text') reason!: string;
  @Column('text', { nullable: true }) answer!: string | null;
  @Column('jsonb', { nullable: true }) draft!: QuoteContent | null;
  @Column('timestamptz', { nullable: true }) askedAt!: Date | null;
  @Column('timestamptz', { nullable: true }) seenAt!: Date | null;
  @Column('timestamptz', { nullable: true }) answeredAt!: Date | null;
  @Column('boolean') shortListed!: boolean;
  @Column('boolean') hidden!: boolean;
  @Column('text') note!: string;
  @Column('text', { nullable: true }) final!: FinalStage | null;
}
