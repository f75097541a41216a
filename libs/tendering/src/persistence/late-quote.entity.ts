import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A quote that came after the deadline and was not taken. */
@Entity('late_quotes')
export class LateQuoteEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') rfqId!: string;
  @Column('uuid') invitationId!: string;
  @Column('text') hash!: string;
  @Column('timestamptz') refusedAt!: Date;
}
