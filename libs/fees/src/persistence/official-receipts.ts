import { Injectable } from '@nestjs/common';
import { column, Database, defineStatement, mappingConstraints } from '@wanchang/platform';
import { feesErrors } from '../domain/fees.errors';
import { FeeOfficialReceiptEntity } from './fee-official-receipt.entity';

/** The receipt of payment $1 that no red one nets. */
const IN_FORCE = defineStatement(
  'fees.official-receipt-in-force',
  { id: column.uuid, number: column.text(), amount: column.numeric },
  `SELECT r.id, r.number, r.amount FROM fee_official_receipts r
    WHERE r.payment_id = $1 AND r.red_of IS NULL
      AND NOT EXISTS (SELECT FROM fee_official_receipts red WHERE red.red_of = r.id)`,
);

const TAKEN = { fee_official_receipts_number_key: () => feesErrors('receipt-number-taken') };

/** Official receipts that were issued elsewhere. */
@Injectable()
export class OfficialReceipts {
  constructor(private readonly database: Database) {}

  inForce(paymentId: string) {
    return this.database.one(IN_FORCE, [paymentId]);
  }

  /** @throws DomainError fees.receipt-number-taken */
  async insert(receipt: Omit<FeeOfficialReceiptEntity, 'recordedAt'>): Promise<void> {
    await mappingConstraints(TAKEN, () => this.rows().insert(receipt));
  }

  /** @throws DomainError fees.receipt-not-found */
  async get(id: string): Promise<FeeOfficialReceiptEntity> {
    const found = await this.rows().findOneBy({ id });
    if (!found) throw feesErrors('receipt-not-found');
    return found;
  }

  async setFile(id: string, fileId: string): Promise<void> {
    await this.rows().update({ id }, { fileId });
  }

  private rows() {
    return this.database.repository(FeeOfficialReceiptEntity);
  }
}
