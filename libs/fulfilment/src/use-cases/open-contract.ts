import { Injectable } from '@nestjs/common';
import { shanghaiDate } from '@wanchang/kernel';
import { Facts, Transactional, type Actor } from '@wanchang/platform';
import { planOfWords } from '../domain/payment-words';
import { defaultPlan, type PlanItem } from '../domain/plan';
import { DOUBLE_DAYS, looksDouble } from '../domain/double-signing';
import { contractOpened } from '../fulfilment.facts';
import { ContractRecords } from '../persistence/contract-records';
import type { AgreedDeal } from '../persistence/contract.statements';
import { Contracts } from '../persistence/contracts';

/** The contract of an agreement, once however often it is asked for; one that may be a second one is told to the secretariat. */
@Injectable()
export class OpenContract {
  constructor(
    private readonly contracts: Contracts,
    private readonly records: ContractRecords,
    private readonly facts: Facts,
  ) {}

  /**
   * @param memberId the unit that asks; null: the product itself
   * @throws DomainError fulfilment.agreement-not-found
   */
  @Transactional()
  async execute(
    roomId: string,
    memberId: string | null,
    actor: Actor | null,
  ): Promise<{ id: string; created: boolean }> {
    const deal = await this.contracts.deal(roomId, memberId);
    const known = await this.contracts.idOf(deal.id);
    if (known) return { id: known, created: false };
    const doubleOf = await this.doubleOf(deal);
    const opened = await this.contracts.open(deal, doubleOf);
    if (!opened) return { id: (await this.contracts.idOf(deal.id))!, created: false };
    await this.records.setPlan(opened.id, firstPlan(deal));
    const { subject, buyerMemberId, sellerMemberId, id: agreementId } = deal;
    const contract = { ...opened, subject, buyerMemberId, sellerMemberId };
    await this.contracts.step(opened.id, 'opened', { side: null, actor }, { agreementId });
    await this.facts.record(contractOpened, { contract, agreementId, doubleOf }, actor);
    return { id: opened.id, created: true };
  }

  private async doubleOf(deal: AgreedDeal): Promise<string | null> {
    const near = await this.contracts.near(deal, DOUBLE_DAYS);
    return near.find(({ lines }) => looksDouble(lines, deal.terms.lines))?.id ?? null;
  }
}

/** As the payment words of the terms say, where they leave nothing open. */
function firstPlan({ terms, total, acceptedAt, currency }: AgreedDeal): PlanItem[] {
  const { paymentTerms, deliveryDate } = terms;
  const basis = { agreedOn: shanghaiDate(acceptedAt), deliveryDueOn: deliveryDate, currency };
  return planOfWords(paymentTerms, total, basis) ?? defaultPlan(total, deliveryDate);
}
