import type { DateString } from '@wanchang/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Bank } from '../domain/statement/statement';

@Entity('bank_statements')
export class BankStatementEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('text') bank!: Bank;
  /** The own one. */
  @Column('text') account!: string;
  @Column('uuid') fileId!: string;
  @Column('text') fileName!: string;
  @Column('date') fromOn!: DateString;
  @Column('date') toOn!: DateString;
  @Column('numeric', { precision: 15, scale: 2 }) openingBalance!: string;
  @Column('numeric', { precision: 15, scale: 2 }) closingBalance!: string;
  @Column('integer') newLines!: number;
  /** Lines that an earlier file had. */
  @Column('integer') knownLines!: number;
  /** How far its opening is from what was imported before, where a person let it through. */
  @Column('numeric', { precision: 15, scale: 2, nullable: true }) gap!: string | null;
  @Column('uuid', { nullable: true }) importedBy!: string | null;
  @Column('timestamptz') importedAt!: Date;
}
