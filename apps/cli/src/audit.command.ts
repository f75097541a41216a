import { assertIntact, MAX_WAIT_MINUTES, VerifyAudit } from '@wanchang/platform';
import { InvalidArgumentError, type Command } from 'commander';
import { withApplication } from './application';

interface VerifyOptions {
  head?: { no: string; hash: string };
  maxWait: number;
}

export function audit(program: Command): void {
  program
    .command('audit')
    .description('the trail of who did what')
    .command('verify')
    .description('recompute the chain of the audit; fails at the first entry that is not as it was')
    .option('--head <no:hash>', 'the end of the chain as it was printed before', parseHead)
    .option(
      '--max-wait <minutes>',
      'how long an entry may wait for its seal',
      parseMinutes,
      MAX_WAIT_MINUTES,
    )
    .action(verify);
}

async function verify({ head: noted, maxWait: maxWaitMinutes }: VerifyOptions): Promise<void> {
  const check = await withApplication((app) =>
    app.get(VerifyAudit).execute({ noted, maxWaitMinutes }),
  );
  const { no, hash } = check.head;
  process.stdout.write(`sealed entries: ${no}\nhead: ${no}:${hash}\n`);
  assertIntact(check);
}

function parseHead(text: string): { no: string; hash: string } {
  const [, no, hash] = /^(\d{1,18}):([0-9a-f]{64})$/.exec(text) ?? [];
  if (!no || !hash) throw new InvalidArgumentError('a head is <number>:<64 hexadecimal digits>');
  return { no, hash };
}

function parseMinutes(text: string): number {
  if (!/^\d{1,6}$/.test(text)) throw new InvalidArgumentError('a whole number of minutes');
  return Number(text);
}
