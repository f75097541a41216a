import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ContractSide, FileAbout } from '../domain/contract';

@Entity('contract_files')
export class ContractFileEntity {
  @PrimaryColumn('uuid') fileId!: string;
  @Column('uuid') contractId!: string;
  @Column('text') about!: FileAbout;
  @Column('text') aboutNo!: string;
  @Column('text') side!: ContractSide;
  @Column('uuid') personId!: string;
  @Column('timestamptz') at!: Date;
}
