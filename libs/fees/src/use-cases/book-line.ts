import { Injectable } from '@nestjs/common';
import { Clock, assertAllowed, Facts, Transactional, type Actor } from '@wanchang/platform';
import { feeWork } from '../access/fees.policies';
import { assertParts, type Part } from '../domain/bank-line';
import { settlesWhole } from '../domain/payers/dues';
import type { BankLineEntity } from '../persistence/bank-line.entity';
import { BankLines } from '../persistence/bank-lines';
import { Payers } from '../persistence/payers';
import { Payments } from '../persistence/payments';
import { lineBooked, lineDoubted } from '../statements.facts';
import { RecordPayment } from './record-payment';

/** Books a received line as payments of one unit, or of several that somebody paid for at once. */
@Injectable()
export class BookLine {
  constructor(
    private readonly lines: BankLines,
    private readonly payers: Payers,
    private readonly payments: Payments,
    private readonly recordPayment: RecordPayment,
    private readonly facts: Facts,
    private readonly clock: Clock,
  ) {}

  /**
   * Confirmed by a person: what the payer is called, and the account, are learnt.
   * @throws DomainError fees.line-not-found, .line-not-open, .parts-differ, .part-twice, membership.member-not-found
   */
  @Transactional()
  async execute(lineId: string, parts: readonly Part[], actor: Actor): Promise<void> {
    assertAllowed([feeWork], actor);
    const line = await this.lines.lock(lineId, 'open');
    assertParts(line.amount, parts);
    await this.book(line, parts, actor);
    for (const { memberId } of parts) await this.payers.learn(line, memberId);
  }

  /**
   * Without a person, if it still settles whole dues of the unit: several lines may have been proposed for the same.
   * Returns false where a person has to look.
   * @throws DomainError fees.line-not-open where somebody was faster
   */
  @Transactional()
  async bookCertain(lineId: string): Promise<boolean> {
    const line = await this.lines.lock(lineId, 'open');
    const { certainty, proposedMemberId: memberId, amount, statementId } = line;
    if (certainty !== 'certain' || !memberId || line.needsPerson) return false;
    await this.payments.lockUnit(memberId);
    if (settlesWhole(amount, await this.payers.owed(memberId))) {
      await this.book(line, [{ memberId, amount }], null);
      return true;
    }
    const reasons = [...line.reasons, 'amount-differs' as const];
    await this.lines.change(lineId, { certainty: 'probable', reasons });
    await this.facts.record(lineDoubted, { lineId, statementId, amount }, null);
    return false;
  }

  private async book(line: BankLineEntity, parts: readonly Part[], actor: Actor | null) {
    const { id: bankLineId, statementId, happenedOn: receivedOn, counterName, text } = line;
    const common = { receivedOn, payer: counterName || '—', note: text || null, bankLineId };
    // In one order, so that two lines with the same units wait for each other and not in a circle.
    for (const part of [...parts].sort((one, other) => (one.memberId < other.memberId ? -1 : 1))) {
      const paymentId = await this.recordPayment.execute({ ...common, ...part }, actor);
      await this.recordPayment.complete(paymentId, actor);
    }
    await this.lines.change(bankLineId, {
      ...{ state: 'booked', decidedBy: actor?.personId ?? null, decidedAt: await this.clock.now() },
    });
    const memberIds = parts.map(({ memberId }) => memberId);
    const fact = { lineId: bankLineId, statementId, amount: line.amount, memberIds };
    await this.facts.record(lineBooked, fact, actor);
  }
}
