import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ContractSide } from '../domain/contract';
import type { ContractState } from '../domain/contract.states';

@Entity('contract_steps')
export class ContractStepEntity {
  @PrimaryColumn('uuid') contractId!: string;
  @PrimaryColumn('integer') no!: number;
  @Column('text') kind!: string;
  @Column('text') state!: ContractState;
  @Column('text', { nullable: true }) side!: ContractSide | null;
  @Column('text', { nullable: true }) personName!: string | null;
  @Column('jsonb') details!: object;
  @Column('timestamptz') at!: Date;
}
