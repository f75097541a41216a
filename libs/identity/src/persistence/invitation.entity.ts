import type { UnitRole } from '@wanchang/platform';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A one-time link by which a colleague joins a unit. */
@Entity('invitations')
export class InvitationEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('bytea') tokenHash!: Buffer;
  @Column('uuid') memberId!: string;
  @Column('text') email!: string;
  @Column('text') role!: UnitRole;
  @Column('uuid', { nullable: true }) invitedBy!: string | null;
  @Column('timestamptz') createdAt!: Date;
  @Column('timestamptz') expiresAt!: Date;
  @Column('timestamptz', { nullable: true }) acceptedAt!: Date | null;
  @Column('timestamptz', { nullable: true }) revokedAt!: Date | null;
}
