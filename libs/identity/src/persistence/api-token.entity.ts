import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The token of a machine; only its hash is kept. */
@Entity('api_tokens')
export class ApiTokenEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('bytea') tokenHash!: Buffer;
  @Column('uuid') personId!: string;
  @Column('uuid', { nullable: true }) memberId!: string | null;
  @Column('text') name!: string;
  @Column('timestamptz') createdAt!: Date;
  @Column('timestamptz', { nullable: true }) lastUsedAt!: Date | null;
  @Column('timestamptz') expiresAt!: Date;
  @Column('timestamptz', { nullable: true }) revokedAt!: Date | null;
}
