import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Who decides in whose place while that person is away. */
@Entity('approval_delegations')
export class ApprovalDelegationEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') memberId!: string;
  @Column('uuid') fromPersonId!: string;
  @Column('uuid') toPersonId!: string;
  @Column('date') fromDay!: string;
  @Column('date') untilDay!: string;
  @Column('timestamptz') createdAt!: Date;
  @Column('timestamptz', { nullable: true }) endedAt!: Date | null;
}
