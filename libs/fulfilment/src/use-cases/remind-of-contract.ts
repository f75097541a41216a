import { Injectable } from '@nestjs/common';
import { Facts, Transactional } from '@wanchang/platform';
import { contractDue } from '../fulfilment.facts';
import { ContractReminders } from '../persistence/contract-reminders';
import { PlanReminders } from '../plan-reminders';

/** Tells units what of a contract is due soon or late, each once however often it runs, and sets the next moment. */
@Injectable()
export class RemindOfContract {
  constructor(
    private readonly reminders: ContractReminders,
    private readonly planned: PlanReminders,
    private readonly facts: Facts,
  ) {}

  @Transactional()
  async execute(contractId: string): Promise<void> {
    const contract = await this.reminders.lock(contractId);
    if (!contract) return this.planned.cancel({ id: contractId });
    for (const due of await this.reminders.take(contractId))
      await this.facts.record(contractDue, { contract, ...due }, null);
    await this.planned.set({ id: contractId });
  }
}
