import { Injectable } from '@nestjs/common';
import { Deadlines } from '@wanchang/platform';
import { remindOfContract } from './fulfilment.jobs';
import { ContractReminders } from './persistence/contract-reminders';

/** The one deadline of a contract at which its units are next told of what is due. */
@Injectable()
export class PlanReminders {
  constructor(
    private readonly reminders: ContractReminders,
    private readonly deadlines: Deadlines,
  ) {}

  /** Sets the next one; none is left where nothing has a due day. */
  async set({ id }: { readonly id: string }): Promise<void> {
    const at = await this.reminders.next(id);
    if (at) await this.deadlines.set(remindOfContract, id, at, { contractId: id });
    else await this.cancel({ id });
  }

  async cancel({ id }: { readonly id: string }): Promise<void> {
    await this.deadlines.cancel(remindOfContract, id);
  }
}
