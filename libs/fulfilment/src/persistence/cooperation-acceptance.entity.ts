import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('cooperation_acceptances')
export class CooperationAcceptanceEntity {
  @PrimaryColumn('uuid') cooperationId!: string;
  @PrimaryColumn('smallint') formulaNo!: number;
  @PrimaryColumn('uuid') memberId!: string;
  @Column('text') personName!: string;
  @Column('timestamptz') at!: Date;
}
