import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('cooperation_shares')
export class CooperationShareEntity {
  @PrimaryColumn('uuid') cooperationId!: string;
  @PrimaryColumn('smallint') formulaNo!: number;
  @PrimaryColumn('uuid') memberId!: string;
  @Column('numeric', { precision: 7, scale: 4 }) percent!: string;
}
