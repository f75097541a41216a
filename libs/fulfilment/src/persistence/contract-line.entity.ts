import { Column, Entity, PrimaryColumn } from 'typeorm';

const quantity = { precision: 21, scale: 6 } as const;
const count = { precision: 24, scale: 6 } as const;

@Entity('contract_lines')
export class ContractLineEntity {
  @PrimaryColumn('uuid') contractId!: string;
  @PrimaryColumn('smallint') no!: number;
  @Column('text') description!: string;
  @Column('text') specification!: string;
  @Column('text') unit!: string;
  @Column('numeric', quantity) quantity!: string;
  @Column('numeric', quantity) unitPrice!: string;
  /** Delivered and not yet decided. */
  @Column('numeric', count) announced!: string;
  @Column('numeric', count) accepted!: string;
  @Column('numeric', count) refused!: string;
  @Column('numeric', count) returningNow!: string;
  @Column('numeric', count) returned!: string;
  @Column('numeric', count) overAllowed!: string;
}
