import { Injectable } from '@nestjs/common';
import { Facts, Transactional, type Actor } from '@wanchang/platform';
import { delegateArrived } from '../arrival.facts';
import { Delegates } from '../persistence/delegates';

/** Whoever is seen elsewhere than at the desk, such as at a table, is here, too. The caller decides who may say so. */
@Injectable()
export class MarkArrived {
  constructor(
    private readonly delegates: Delegates,
    private readonly facts: Facts,
  ) {}

  /** Those who are here already stay as they are. @param at when they were seen */
  @Transactional()
  async execute(
    conferenceId: string,
    delegateIds: readonly string[],
    at: Date,
    actor: Actor,
  ): Promise<void> {
    const count = await this.delegates.arrive(conferenceId, delegateIds, at);
    if (count > 0) await this.facts.record(delegateArrived, { conferenceId, count }, actor);
  }
}
