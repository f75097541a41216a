import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('secretariat_duties')
export class SecretariatDutyEntity {
  @PrimaryColumn('text') key!: string;
  @Column('text') nameZh!: string;
  @Column('text') nameEn!: string;
  /** Names of policies. */
  @Column('text', { array: true }) rights!: string[];
  @Column('integer') position!: number;
}
