import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('secretariat_offices')
export class SecretariatOfficeEntity {
  @PrimaryColumn('text') key!: string;
  @Column('text') nameZh!: string;
  @Column('text') nameEn!: string;
  @Column('integer') position!: number;
}
