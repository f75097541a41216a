import { Injectable } from '@nestjs/common';
import { newId } from '@wanchang/kernel';
import {
  column,
  Database,
  defineStatement,
  mappingConstraints,
  type Actor,
} from '@wanchang/platform';
import { Not } from 'typeorm';
import type { ContractSide, InvoiceState } from '../domain/contract';
import { fulfilmentErrors } from '../domain/fulfilment.errors';
import type { InvoicedSoFar } from '../domain/invoice.rules';
import { ContractInvoiceEntity } from './contract-invoice.entity';

export type NewInvoiceRow = Pick<
  ContractInvoiceEntity,
  'number' | 'code' | 'issuedOn' | 'amount' | 'tax' | 'reverses' | 'replaces' | 'overReason'
>;

/** What invoices of contract $1 are measured by. */
const SO_FAR = defineStatement(
  'fulfilment.invoiced-so-far',
  {
    invoiced: column.numeric,
    contract: column.numeric,
    performed: column.numeric,
    paid: column.numeric,
  },
  `SELECT (SELECT coalesce(sum(i.amount), 0) FROM contract_invoices i
            WHERE i.contract_id = c.id AND i.state <> 'withdrawn') AS invoiced,
          c.amount AS contract,
          (SELECT coalesce(round(sum((l.accepted - l.returned) * l.unit_price), 2), 0) FROM contract_lines l
            WHERE l.contract_id = c.id) AS performed,
          c.paid + c.paying AS paid
     FROM contracts c WHERE c.id = $1`,
);

const DECIDE = defineStatement(
  'fulfilment.decide-invoice',
  { id: column.uuid },
  `UPDATE contract_invoices SET state = $3, reason = $4, decided_at = clock_timestamp(), decided_by = $5, decided_by_name = $6
    WHERE contract_id = $1 AND id = $2 AND state = 'recorded' RETURNING id`,
);

/** Invoices by number. Those that stand are neither withdrawn nor corrected. */
@Injectable()
export class ContractInvoices {
  constructor(private readonly database: Database) {}

  async soFar(contractId: string): Promise<InvoicedSoFar> {
    return (await this.database.one(SO_FAR, [contractId]))!;
  }

  /** @throws DomainError fulfilment.invoice-known, .invoice-to-reverse */
  async insert(
    contractId: string,
    side: ContractSide,
    invoice: NewInvoiceRow,
    { personId, personName }: Actor,
  ): Promise<void> {
    const row = { id: newId(), contractId, side, ...invoice, personId, personName };
    const taken = {
      contract_invoices_number_key: () => fulfilmentErrors('invoice-known'),
      contract_invoices_reverses_key: () => fulfilmentErrors('invoice-to-reverse'),
    };
    await mappingConstraints(taken, () => this.rows().insert(row));
  }

  /** The one that stands under the number, or null. */
  standing(contractId: string, number: string): Promise<ContractInvoiceEntity | null> {
    return this.rows().findOneBy({ contractId, number, state: Not('withdrawn') });
  }

  /** @throws DomainError fulfilment.invoice-not-found */
  async get(contractId: string, id: string): Promise<ContractInvoiceEntity> {
    const found = await this.rows().findOneBy({ contractId, id });
    if (!found) throw fulfilmentErrors('invoice-not-found');
    return found;
  }

  /** @throws DomainError fulfilment.invoice-decided, .invoice-has-red */
  async decide(
    { contractId, id }: ContractInvoiceEntity,
    state: Exclude<InvoiceState, 'recorded'>,
    reason: string | null,
    { personId, personName }: Actor,
  ): Promise<void> {
    const red = { contractId, reverses: id, state: Not<InvoiceState>('withdrawn') };
    if (state === 'withdrawn' && (await this.rows().existsBy(red)))
      throw fulfilmentErrors('invoice-has-red');
    const values = [contractId, id, state, reason, personId, personName];
    if (!(await this.database.one(DECIDE, values))) throw fulfilmentErrors('invoice-decided');
  }

  private rows() {
    return this.database.repository(ContractInvoiceEntity);
  }
}
