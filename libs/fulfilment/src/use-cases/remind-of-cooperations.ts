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

  /** A transaction for each project: what was told stays told where the night's work is cut off. */
  async execute(): Promise<void> {
    for (const id of await this.reminders.projects()) await this.remind(id);
  }

  @Transactional()
  private async remind(id: string): Promise<void> {
    const cooperation = await this.reminders.lock(id);
    if (!cooperation) return;
    for (const { title: milestone, ...due } of await this.reminders.take(id))
      await this.facts.record(milestoneDue, { cooperation, milestone, ...due }, null);
  }
}
