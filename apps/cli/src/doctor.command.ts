import {
  checkSettings,
  diagnose,
  Settings,
  type Finding,
  type FindingState,
} from '@wanchang/platform';
import { SearchSettings } from '@wanchang/search';
import type { Command } from 'commander';
import { migrations } from './migrations';

const SIGNS: Readonly<Record<FindingState, string>> = { well: '✓', notice: '!', trouble: '✗' };

export function doctor(program: Command): void {
  program
    .command('doctor')
    .description(
      'say in words what is wrong and what to do; changes nothing, fails where something is',
    )
    .action(async () => {
      checkSettings(process.env);
      const { MEILI_URL } = new SearchSettings();
      const found = await diagnose({
        ...{ settings: new Settings(), migrations },
        services: { MEILI_URL },
      });
      process.stdout.write(found.map(lineOf).join(''));
      if (found.some(({ state }) => state === 'trouble')) process.exit(1);
    });
}

const lineOf = ({ state, text }: Finding) => `${SIGNS[state]} ${text.zh} / ${text.en}\n`;
