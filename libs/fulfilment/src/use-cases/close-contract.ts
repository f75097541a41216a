import { Injectable } from '@nestjs/common';
import { fieldProblem, type LocalisedText } from '@wanchang/kernel';
import type { MemberActor } from '@wanchang/membership';
import { Facts, Transactional } from '@wanchang/platform';
import Big from 'big.js';
import { hashAtEnd } from '../contract-hash';
import {
  isMoneyOpen,
  isOpen,
  openInWords,
  refusalToEnd,
  type EndOrder,
  type OpenAtEnd,
} from '../domain/closing';
import type { ContractParty } from '../domain/contract';
import { contractStates } from '../domain/contract.states';
import { fulfilmentErrors, refusalAt, type FulfilmentErrorCode } from '../domain/fulfilment.errors';
import { closingDropped, closingProposed, contractClosed } from '../fulfilment.facts';
import { Contracts } from '../persistence/contracts';
import { PlanReminders } from '../plan-reminders';

/** Where a refusal stands in what was sent. */
const FIELDS: Partial<Record<FulfilmentErrorCode, string>> = {
  ...{
    'closing-open': 'acceptOpen',
    'closing-rest': 'rest',
    'closing-unconfirmed': 'rest',
    'reason-missing': 'reason',
  },
};

interface Agreement {
  readonly acceptOpen: boolean;
  /** `atEnd.hash` of what it was shown. */
  readonly seen: string;
}

/**
 * A contract ends by both sides: one proposes, the other agrees, and each accepts expressly what is open then. With nothing
 * open either completes it alone.
 */
@Injectable()
export class CloseContract {
  constructor(
    private readonly contracts: Contracts,
    private readonly reminders: PlanReminders,
    private readonly facts: Facts,
  ) {}

  /**
   * @throws DomainError fulfilment.contract-ended, .not-running, .closing-waits, .dispute-open, .closing-undecided,
   * .closing-open, .closing-rest, .closing-unconfirmed, .reason-missing, .closing-changed
   */
  @Transactional()
  async execute(id: string, order: EndOrder, actor: MemberActor): Promise<void> {
    const contract = await this.contracts.lock(id, actor.member.id);
    const { closing, reason, rest } = order;
    if (!contractStates.next(contract.state, closing))
      throw fulfilmentErrors(contract.state === 'agreed' ? 'not-running' : 'contract-ended');
    if (contract.closing) throw fulfilmentErrors('closing-waits');
    const open = await this.contracts.openAtEnd(id);
    assertEnds(order, open);
    assertSeen(contract, open, order.seen);
    if (closing === 'complete' && !isOpen(open)) return this.end(contract, order, open, actor);
    const { side } = contract;
    const change = { closing, closingBy: side, closingReason: reason, closingRest: rest };
    await this.contracts.change(id, change);
    await this.contracts.step(id, `${closing}-proposed`, { side, actor }, { reason, rest, open });
    await this.facts.record(closingProposed, { contract, side, closing, reason }, actor);
  }

  /**
   * Agrees to what the other side proposed.
   * @param said what it accepts, and the hash of what it was shown
   * @throws DomainError fulfilment.closing-missing, .not-your-turn, .dispute-open, .closing-undecided, .closing-open,
   * .closing-unconfirmed, .closing-grown, .closing-changed
   */
  @Transactional()
  async agree(id: string, { acceptOpen, seen }: Agreement, actor: MemberActor): Promise<void> {
    const contract = await this.contracts.lock(id, actor.member.id);
    const { closing, closingRest } = contract;
    if (!closing) throw fulfilmentErrors('closing-missing');
    if (contract.closingBy === contract.side) throw fulfilmentErrors('not-your-turn');
    const open = await this.contracts.openAtEnd(id);
    // What became unpaid since the proposal stays owed: nobody has let it go.
    const order = { closing, reason: 'agreed', acceptOpen, rest: closingRest ?? 'owed' };
    assertEnds(order, open);
    if (closingRest === 'waived') await this.assertNotGrown(id, open.unpaid);
    assertSeen(contract, open, seen);
    await this.end(contract, { ...order, reason: '' }, open, actor);
  }

  /** Takes the own proposal back, or does not agree to the other side's. @throws DomainError fulfilment.closing-missing */
  @Transactional()
  async drop(id: string, actor: MemberActor): Promise<void> {
    const contract = await this.contracts.lock(id, actor.member.id);
    const { side, closing } = contract;
    if (!closing) throw fulfilmentErrors('closing-missing');
    const none = { closing: null, closingBy: null, closingReason: null, closingRest: null };
    await this.contracts.change(id, none);
    await this.contracts.step(id, `${closing}-dropped`, { side, actor });
    await this.facts.record(closingDropped, { contract, side, closing }, actor);
  }

  /** Let go is what was unpaid when it was proposed, and no more. */
  private async assertNotGrown(id: string, now: string): Promise<void> {
    const before = await this.contracts.unpaidAtProposal(id);
    if (new Big(now).gt(before)) throw fulfilmentErrors('closing-grown', { args: { before, now } });
  }

  private async end(
    contract: ContractParty,
    { closing, reason, rest }: Omit<EndOrder, 'seen'>,
    open: OpenAtEnd,
    actor: MemberActor,
  ): Promise<void> {
    const { id, side } = contract;
    await this.contracts.move(contract, closing);
    if (closing === 'complete' && isOpen(open) && rest === 'owed')
      await this.contracts.change(id, { restOwed: true });
    await this.reminders.set(contract);
    const state = closing === 'complete' ? 'completed' : 'terminated';
    const said = isMoneyOpen(closing, open) ? rest : null;
    await this.contracts.step(id, state, { side, actor }, { reason, rest: said, open });
    await this.facts.record(contractClosed, { contract, side, state, reason, open }, actor);
  }
}

function assertEnds(order: Omit<EndOrder, 'seen'>, open: OpenAtEnd): void {
  const refusal = refusalToEnd(order, open);
  if (!refusal) return;
  const field = FIELDS[refusal];
  throw field ? refusalAt(field, refusal) : fulfilmentErrors(refusal);
}

/** Nobody ends a contract by a page that shows less, or another proposal, than there is. */
function assertSeen(contract: ContractParty, open: OpenAtEnd, seen: string | null): void {
  if (seen === null || seen === hashAtEnd({ ...contract, open })) return;
  const items = openInWords(open, contract.currency);
  const none = { zh: '没有未完事项', en: 'nothing is open' };
  const args = { open: items.length === 0 ? none : joined(items) };
  const code = 'closing-changed';
  throw fulfilmentErrors(code, {
    args,
    fields: items.map((item) => fieldProblem('seen', code, item)),
  });
}

const joined = (items: readonly LocalisedText[]): LocalisedText => ({
  zh: items.map(({ zh }) => zh).join('；'),
  en: items.map(({ en }) => en).join('; '),
});
