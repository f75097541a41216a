import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { StatementState } from '../domain/cooperation';

@Entity('cooperation_statements')
export class CooperationStatementEntity {
  @PrimaryColumn('uuid') cooperationId!: string;
  @PrimaryColumn('smallint') year!: number;
  @PrimaryColumn('smallint') no!: number;
  @Column('smallint') formulaNo!: number;
  @Column('uuid') memberId!: string;
  @Column('numeric', { precision: 17, scale: 2 }) amount!: string;
  @Column('text', { nullable: true }) note!: string | null;
  @Column('text') personName!: string;
  @Column('text') state!: StatementState;
  @Column('timestamptz') at!: Date;
}
