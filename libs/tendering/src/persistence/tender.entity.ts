import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ProfileName } from '../domain/legal-profiles';
import type { TenderState } from '../domain/tender.states';

/** A request whose quotes are sealed, with the rules that it keeps to. */
@Entity('tenders')
export class TenderEntity {
  @PrimaryColumn('uuid') rfqId!: string;
  @Column('uuid') memberId!: string;
  @Column('text') state!: TenderState;
  @Column('text') profile!: ProfileName;
  @Column('boolean') publicMoney!: boolean;
  @Column('uuid') thirdId!: string;
  @Column('integer') revision!: number;
  @Column('timestamptz') createdAt!: Date;
  @Column('timestamptz', { nullable: true }) listedAt!: Date | null;
  @Column('text', { nullable: true }) listHash!: string | null;
  @Column('timestamptz', { nullable: true }) openedAt!: Date | null;
  @Column('text', { nullable: true }) record!: string | null;
  @Column('timestamptz', { nullable: true }) signedAt!: Date | null;
}
