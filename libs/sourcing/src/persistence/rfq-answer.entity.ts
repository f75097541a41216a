import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A question with its answer, as every supplier reads it: without who asked. */
@Entity('rfq_answers')
export class RfqAnswerEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') rfqId!: string;
  @Column('text') question!: string;
  @Column('text') answer!: string;
  @Column('timestamptz') publishedAt!: Date;
}
