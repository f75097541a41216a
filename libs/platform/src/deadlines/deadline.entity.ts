import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('deadlines')
export class DeadlineEntity {
  @PrimaryColumn('text') job!: string;
  @PrimaryColumn('text') subjectId!: string;
  @Column('uuid') key!: string;
  @Column('jsonb') payload!: object;
  @Column('timestamptz') dueAt!: Date;
  @Column('timestamptz') nextAt!: Date;
  @Column('integer') handedOver!: number;
  @Column('text', { nullable: true }) requestId!: string | null;
}
