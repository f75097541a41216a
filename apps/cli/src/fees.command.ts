import { FollowUpFees } from '@wanchang/fees';
import type { Command } from 'commander';
import { withApplication } from './application';

export function fees(program: Command): void {
  program
    .command('fees')
    .description('annual fees')
    .command('follow-up')
    .description(
      'reminders and standings as each morning, for a morning that was missed; repeated, it does nothing twice',
    )
    .action(async () => {
      const { reminded, lowered } = await withApplication((app) =>
        app.get(FollowUpFees, { strict: false }).execute(),
      );
      process.stdout.write(`${reminded} reminded, ${lowered} lowered\n`);
    });
}
