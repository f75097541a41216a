import { Injectable } from '@nestjs/common';
import { Documents, ReadDocument } from '@wanchang/documents';
import type { StoredFile } from '@wanchang/platform';
import type { Readable } from 'node:stream';
import { feesErrors } from '../domain/fees.errors';
import { Payments } from '../persistence/payments';

/** The receipt of a payment, for its unit and the secretariat. */
@Injectable()
export class ReadReceipt {
  constructor(
    private readonly payments: Payments,
    private readonly documents: Documents,
    private readonly readDocument: ReadDocument,
  ) {}

  /** @param memberId the unit that asks; null for the secretariat. @throws DomainError fees.payment-not-found */
  async execute(
    paymentId: string,
    memberId: string | null,
  ): Promise<{ file: StoredFile; bytes: Readable }> {
    const payment = await this.payments.get(paymentId);
    const foreign = memberId !== null && payment.memberId !== memberId;
    if (foreign || !payment.receiptId) throw feesErrors('payment-not-found');
    const { fileId } = await this.documents.get(payment.receiptId);
    return this.readDocument.file(fileId);
  }
}
