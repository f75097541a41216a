import { Injectable } from '@nestjs/common';
import {
  column,
  Database,
  defineStatement,
  Files,
  nullable,
  type StoredFile,
} from '@wanchang/platform';
import type { Readable } from 'node:stream';
import { feesErrors } from '../domain/fees.errors';
import type { OfficialReceiptKind } from '../domain/official-receipt';
import { OfficialReceipts } from '../persistence/official-receipts';
import type { OfficialReceiptDto } from './answers/official-receipts.dto';

/** Of payment $1, oldest first. */
const OF_PAYMENT = defineStatement(
  'fees.official-receipts-of-payment',
  {
    id: column.uuid,
    kind: column.text<OfficialReceiptKind>(),
    code: column.text(),
    number: column.text(),
    issuedOn: nullable(column.text()),
    amount: column.numeric,
    redOfNumber: nullable(column.text()),
    netted: column.boolean,
    hasFile: column.boolean,
  },
  `SELECT r.id, r.kind, r.code, r.number, r.issued_on::text AS "issuedOn", r.amount, blue.number AS "redOfNumber",
          EXISTS (SELECT FROM fee_official_receipts red WHERE red.red_of = r.id) AS netted,
          r.file_id IS NOT NULL AS "hasFile"
     FROM fee_official_receipts r LEFT JOIN fee_official_receipts blue ON blue.id = r.red_of
    WHERE r.payment_id = $1 ORDER BY r.recorded_at, r.id`,
);

/** Official receipts of a payment, and their files. */
@Injectable()
export class ShowOfficialReceipts {
  constructor(
    private readonly database: Database,
    private readonly receipts: OfficialReceipts,
    private readonly files: Files,
  ) {}

  execute(paymentId: string): Promise<OfficialReceiptDto[]> {
    return this.database.query(OF_PAYMENT, [paymentId]);
  }

  /** @throws DomainError fees.receipt-not-found */
  async file(id: string): Promise<{ file: StoredFile; bytes: Readable }> {
    const { fileId } = await this.receipts.get(id);
    const [file] = fileId ? await this.files.find([fileId]) : [];
    if (!file) throw feesErrors('receipt-not-found');
    return { file, bytes: await this.files.read(file.id) };
  }
}
