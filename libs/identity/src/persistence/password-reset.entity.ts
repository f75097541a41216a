import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A one-time link by which a person chooses a new password. */
@Entity('password_resets')
export class PasswordResetEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('bytea') tokenHash!: Buffer;
  @Column('uuid') personId!: string;
  @Column('timestamptz') createdAt!: Date;
  @Column('timestamptz') expiresAt!: Date;
  @Column('timestamptz', { nullable: true }) usedAt!: Date | null;
}
