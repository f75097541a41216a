import { Injectable } from '@nestjs/common';
import { newId, type DateString } from '@wanchang/kernel';
import {
  assertAllowed,
  ATTACHABLE_KINDS,
  Facts,
  Files,
  Transactional,
  type Actor,
  type Upload,
} from '@wanchang/platform';
import Big from 'big.js';
import { feeWork } from '../access/fees.policies';
import { feesErrors } from '../domain/fees.errors';
import { assertNets, assertNumber, type OfficialReceiptKind } from '../domain/official-receipt';
import { officialReceiptFiled, officialReceiptNoted } from '../fees.facts';
import { OfficialReceipts } from '../persistence/official-receipts';
import { Payments } from '../persistence/payments';

export interface OfficialReceiptOrder {
  readonly kind: OfficialReceiptKind;
  readonly number: string;
  readonly code: string;
  readonly issuedOn: DateString | null;
  /** The number of the blue one that it nets; null for a blue one. */
  readonly redOfNumber: string | null;
}

/** The official receipt that was issued elsewhere for a payment, each on record once; and its file. */
@Injectable()
export class NoteOfficialReceipt {
  constructor(
    private readonly payments: Payments,
    private readonly receipts: OfficialReceipts,
    private readonly files: Files,
    private readonly facts: Facts,
  ) {}

  /**
   * Returns its id. A payment has one that is not netted by a red one.
   * @throws DomainError fees.payment-not-found, .e-invoice-number, .receipt-number-taken, .receipt-not-blue, .has-receipt
   */
  @Transactional()
  async execute(paymentId: string, order: OfficialReceiptOrder, actor: Actor): Promise<string> {
    assertAllowed([feeWork], actor);
    const { memberId, amount: paid } = await this.payments.get(paymentId);
    await this.payments.lockUnit(memberId);
    const { kind, number, code, issuedOn, redOfNumber } = order;
    assertNumber(kind, number, code);
    const blue = await this.receipts.inForce(paymentId);
    const amount = redOfNumber === null ? paid : new Big(paid).times(-1).toFixed(2);
    if (redOfNumber !== null) assertNets(amount, blue?.number === redOfNumber ? blue : null);
    else if (blue) throw feesErrors('has-receipt', { args: { number: blue.number } });
    const redOf = redOfNumber === null ? null : blue!.id;
    const id = newId();
    const row = { id, paymentId, kind, code, number, issuedOn, amount, redOf, fileId: null };
    await this.receipts.insert({ ...row, recordedBy: actor.personId });
    await this.facts.record(officialReceiptNoted, { paymentId, number }, actor);
    return id;
  }

  /** @throws DomainError fees.receipt-not-found, platform.file-type-refused */
  @Transactional()
  async keepFile(receiptId: string, upload: Upload, actor: Actor): Promise<void> {
    assertAllowed([feeWork], actor);
    const { paymentId, number } = await this.receipts.get(receiptId);
    const { id: fileId } = await this.files.keep(upload, ATTACHABLE_KINDS, actor);
    await this.receipts.setFile(receiptId, fileId);
    await this.facts.record(officialReceiptFiled, { paymentId, number, fileId }, actor);
  }
}
