import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A quote that nobody can read yet, as it arrived. */
@Entity('sealed_quotes')
export class SealedQuoteEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') rfqId!: string;
  @Column('uuid') invitationId!: string;
  @Column('smallint') no!: number;
  @Column('smallint') rfqVersion!: number;
  @Column('text') receipt!: string;
  @Column('text') envelope!: string;
  @Column('text') hash!: string;
  @Column('text') commitment!: string;
  @Column('text', { array: true }) files!: string[];
  @Column('uuid') personId!: string;
  @Column('text') personName!: string;
  @Column('text') network!: string;
  @Column('timestamptz') receivedAt!: Date;
}
