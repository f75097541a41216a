import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('cooperation_answers')
export class CooperationAnswerEntity {
  @PrimaryColumn('uuid') cooperationId!: string;
  @PrimaryColumn('smallint') year!: number;
  @PrimaryColumn('smallint') no!: number;
  @PrimaryColumn('uuid') memberId!: string;
  @Column('boolean') confirms!: boolean;
  @Column('text', { nullable: true }) note!: string | null;
  @Column('text') personName!: string;
  @Column('timestamptz') at!: Date;
}
