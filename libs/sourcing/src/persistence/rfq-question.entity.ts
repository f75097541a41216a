import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What a supplier asked the buyer, who alone reads it. */
@Entity('rfq_questions')
export class RfqQuestionEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') invitationId!: string;
  @Column('text') question!: string;
  @Column('uuid', { nullable: true }) answerId!: string | null;
  @Column('timestamptz') askedAt!: Date;
}
