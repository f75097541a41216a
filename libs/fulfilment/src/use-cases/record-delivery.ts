import { Injectable } from '@nestjs/common';
import type { MemberActor } from '@wanchang/membership';
import { Clock, Facts, Transactional } from '@wanchang/platform';
import Big from 'big.js';
import { MAX_ROWS, type ContractParty } from '../domain/contract';
import {
  assertEachOnce,
  assertHappened,
  assertRunning,
  assertWhole,
  resultOf,
} from '../domain/contract.rules';
import { fulfilmentErrors, refusalAt } from '../domain/fulfilment.errors';
import { deliveryDecided, deliveryRecorded, recordWithdrawn } from '../fulfilment.facts';
import { Contracts } from '../persistence/contracts';
import {
  Deliveries,
  type DecidedLine,
  type LineQuantity,
  type NewDelivery,
} from '../persistence/deliveries';
import { Performing } from '../performing';

export interface AcceptedLine {
  readonly no: number;
  readonly accepted: string;
}

/** Deliveries of the seller and returns of the buyer, each decided by the other side. */
@Injectable()
export class RecordDelivery {
  constructor(
    private readonly contracts: Contracts,
    private readonly deliveries: Deliveries,
    private readonly performing: Performing,
    private readonly facts: Facts,
    private readonly clock: Clock,
  ) {}

  /**
   * Returns its number.
   * @throws DomainError fulfilment.not-running, .not-your-turn, .over-delivery, .over-return, .line-unknown, .line-twice,
   * .quantity-whole, .return-reason-missing, .not-yours, .delivery-decided
   */
  @Transactional()
  async execute(
    id: string,
    delivery: NewDelivery,
    lines: readonly LineQuantity[],
    actor: MemberActor,
  ): Promise<number> {
    assertHappened(delivery.shippedOn, await this.clock.today());
    assertEachOnce(lines);
    const contract = await this.contracts.lock(id, actor.member.id);
    assertRunning(contract);
    const { side } = contract;
    const { kind, overReason, replaces } = delivery;
    if ((kind === 'delivery') !== (side === 'seller')) throw fulfilmentErrors('not-your-turn');
    if (kind === 'return' && !delivery.note) throw refusalAt('note', 'return-reason-missing');
    assertWhole(lines, await this.deliveries.unitsOf(id));
    if (replaces !== null) await this.takeBack(contract, replaces, null, actor);
    const no = await this.deliveries.insert(id, delivery, lines, actor);
    if (no > MAX_ROWS) throw fulfilmentErrors('too-many', { args: { limit: MAX_ROWS } });
    await this.performing.begin(contract, actor, `${kind}:${no}`);
    await this.contracts.noteDelivered(id);
    await this.contracts.step(id, kind, { side, actor }, { no });
    await this.facts.record(deliveryRecorded, { contract, side, no, kind, overReason }, actor);
    return no;
  }

  /**
   * By the side that recorded it, while nobody has decided it.
   * @throws DomainError fulfilment.not-running, .not-yours, .delivery-decided
   */
  @Transactional()
  async withdraw(id: string, no: number, reason: string, actor: MemberActor): Promise<void> {
    const contract = await this.contracts.lock(id, actor.member.id);
    assertRunning(contract);
    await this.takeBack(contract, no, reason, actor);
    await this.contracts.noteDelivered(id);
  }

  private async takeBack(
    contract: ContractParty,
    no: number,
    reason: string | null,
    actor: MemberActor,
  ): Promise<void> {
    const { id, side } = contract;
    const delivery = await this.deliveries.get(id, no);
    const { kind } = delivery;
    if ((kind === 'delivery') !== (side === 'seller')) throw fulfilmentErrors('not-yours');
    await this.deliveries.withdraw(delivery, reason, actor);
    await this.contracts.step(id, `${kind}-withdrawn`, { side, actor }, { no, reason });
    const fact = { contract, side, kind, no: String(no), reason };
    await this.facts.record(recordWithdrawn, fact, actor);
  }

  /**
   * What is not named is accepted whole.
   * @throws DomainError fulfilment.delivery-not-found, .delivery-decided, .not-your-turn, .accepted-too-much, .result-missing
   */
  @Transactional()
  async decide(
    id: string,
    no: number,
    accepted: readonly AcceptedLine[],
    result: string | null,
    actor: MemberActor,
  ): Promise<void> {
    assertEachOnce(accepted);
    const contract = await this.contracts.lock(id, actor.member.id);
    assertRunning(contract);
    const { side } = contract;
    const delivery = await this.deliveries.get(id, no);
    if ((delivery.kind === 'delivery') !== (side === 'buyer'))
      throw fulfilmentErrors('not-your-turn');
    const units = await this.deliveries.unitsOf(id);
    assertWhole(
      accepted.map((line) => ({ no: line.no, quantity: line.accepted })),
      units,
      'accepted',
    );
    const lines = decidedLines(await this.deliveries.linesOf(id, no), accepted);
    const state = resultOf(lines);
    if (state !== 'accepted' && !result) throw fulfilmentErrors('result-missing');
    await this.deliveries.decide(delivery, lines, state, result, actor);
    await this.contracts.noteDelivered(id);
    await this.contracts.step(id, `${delivery.kind}-${state}`, { side, actor }, { no });
    await this.facts.record(deliveryDecided, { contract, side, no, state }, actor);
  }
}

function decidedLines(
  lines: readonly LineQuantity[],
  accepted: readonly AcceptedLine[],
): DecidedLine[] {
  const named = new Map(accepted.map((line) => [line.no, line.accepted]));
  for (const { no } of accepted)
    if (!lines.some((line) => line.no === no))
      throw fulfilmentErrors('line-unknown', { args: { no } });
  return lines.map(({ no, quantity }) => {
    const taken = named.get(no) ?? quantity;
    if (new Big(taken).gt(quantity) || new Big(taken).lt(0))
      throw fulfilmentErrors('accepted-too-much', { args: { no } });
    return { no, quantity, accepted: taken };
  });
}
