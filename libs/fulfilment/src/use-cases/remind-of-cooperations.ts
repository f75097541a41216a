import { Injectable } from '@nestjs/common';
import { Facts, Transactional } from '@wanchang/platform';
import { milestoneDue } from '../cooperation.facts';
import { CooperationReminders } from '../persistence/cooperation-reminders';

/** Tells the parties of projects of milestones that are due soon or late, each once however often it runs. */
@Injectable()
export class RemindOfCooperations {
  constructor(
    private readonly reminders: CooperationReminders,
    private readonly facts: Facts,
  ) {}

  /**
   * A transaction for each project: what was told stays told where the work is cut off, and one that fails holds up no other.
   * @throws AggregateError with what failed, at the end
   */
  async execute(): Promise<void> {
    const failed: unknown[] = [];
    for (const id of await this.reminders.projects())
      await this.remind(id).catch((error: unknown) => failed.push(error));
    if (failed.length > 0) throw new AggregateError(failed, 'reminding of milestones failed');
  }

  @Transactional()
  private async remind(id: string): Promise<void> {
    const cooperation = await this.reminders.lock(id);
    if (!cooperation) return;
    for (const { title: milestone, ...due } of await this.reminders.take(id))
      await this.facts.record(milestoneDue, { cooperation, milestone, ...due }, null);
  }
}
