import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ContractSide } from '../domain/contract';

@Entity('contract_ratings')
export class ContractRatingEntity {
  @PrimaryColumn('uuid') contractId!: string;
  /** Who rates. */
  @PrimaryColumn('text') side!: ContractSide;
  @Column('uuid') raterMemberId!: string;
  @Column('uuid') ratedMemberId!: string;
  @Column('smallint') quality!: number;
  @Column('smallint') punctuality!: number;
  @Column('smallint') conduct!: number;
  @Column('text') words!: string;
  @Column('uuid') personId!: string;
  @Column('timestamptz') at!: Date;
  @Column('text', { nullable: true }) answer!: string | null;
  @Column('timestamptz', { nullable: true }) answeredAt!: Date | null;
  @Column('timestamptz', { nullable: true }) hiddenAt!: Date | null;
  @Column('uuid', { nullable: true }) hiddenBy!: string | null;
  @Column('text', { nullable: true }) hiddenReason!: string | null;
}
