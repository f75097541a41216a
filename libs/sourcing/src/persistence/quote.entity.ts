import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { QuoteContent } from '../domain/quote';

/** A version of a quote; it stands as it was sent. */
@Entity('quotes')
export class QuoteEntity {
  @PrimaryColumn('uuid') invitationId!: string;
  @PrimaryColumn('smallint') no!: number;
  @Column('smallint') rfqVersion!: number;
  @Column('jsonb') content!: QuoteContent;
  @Column('timestamptz') validUntil!: Date;
  @Column('uuid') personId!: string;
  @Column('text') personName!: string;
  @Column('timestamptz') createdAt!: Date;
}
