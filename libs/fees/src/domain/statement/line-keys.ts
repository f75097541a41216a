import type { StatementLine } from './statement';

/**
 * What makes a line itself, in whichever file it comes: day, amount, balance after it, and how many like it came before
 * on that day. Times and names are left out, because the forms of one bank differ in them.
 */
export function lineKeys(lines: readonly StatementLine[]): string[] {
  const seen = new Map<string, number>();
  return lines.map(({ on, amount, balance }) => {
    const key = `${on}|${amount}|${balance}`;
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    return count === 1 ? key : `${key}|${count}`;
  });
}

/** Numbers of the bank that are on one line only: what is on two names neither. */
export function ownIds(lines: readonly StatementLine[]): (string | null)[] {
  const counts = new Map<string, number>();
  for (const { bankId } of lines) if (bankId) counts.set(bankId, (counts.get(bankId) ?? 0) + 1);
  return lines.map(({ bankId }) => (bankId && counts.get(bankId) === 1 ? bankId : null));
}
