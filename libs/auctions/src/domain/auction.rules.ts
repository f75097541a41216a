import { fieldProblem, type FieldProblem, type LocalisedText } from '@wanchang/kernel';
import Big from 'big.js';
import { AUCTION_LIMITS, type AuctionRules } from './auction';

const MINUTE_MS = 60_000;

const PROBLEMS = {
  'in-the-past': { zh: '应晚于现在', en: 'must not be in the past' },
  'too-short': {
    zh: '竞价至少 {minutes} 分钟',
    en: 'an auction lasts {minutes} minutes at least',
  },
  'too-long': { zh: '竞价最长 {days} 天', en: 'an auction lasts {days} days at most' },
  decimals: { zh: '最多两位小数', en: 'takes 2 decimals at most' },
  'step-too-large': {
    zh: '幅度不应超过最低报价的十分之一',
    en: 'must not be above a tenth of the lowest quote',
  },
} as const satisfies Record<string, LocalisedText>;

/** What keeps an auction from being set at an instant of the database's clock. @param lowest total of the bidders' quotes */
export function auctionProblems(rules: AuctionRules, lowest: string, now: Date): FieldProblem[] {
  const [start, end] = [new Date(rules.startsAt), new Date(rules.endsAt)];
  const minutes = (end.getTime() - start.getTime()) / MINUTE_MS;
  const { leastMinutes, mostMinutes } = AUCTION_LIMITS;
  const days = mostMinutes / 60 / 24;
  const step = new Big(rules.step);
  return [
    // What was typed a minute ago is now.
    ...(start.getTime() < now.getTime() - MINUTE_MS ? [problem('startsAt', 'in-the-past')] : []),
    ...(minutes < leastMinutes ? [problem('endsAt', 'too-short', { minutes: leastMinutes })] : []),
    ...(minutes > mostMinutes ? [problem('endsAt', 'too-long', { days })] : []),
    ...(hasCents(rules.step) ? [] : [problem('step', 'decimals')]),
    ...(step.gt(new Big(lowest).div(10)) ? [problem('step', 'step-too-large')] : []),
  ];
}

/** Whether an amount of money has at most 2 decimals. */
export const hasCents = (amount: string) => new Big(amount).round(2, Big.roundDown).eq(amount);

/** The highest amount that a bidder may offer next; null: nothing below its last one is left. */
export function highestNext(amount: string, step: string): string | null {
  const next = new Big(amount).minus(step);
  return next.gt(0) ? next.toFixed(2) : null;
}

function problem(
  field: keyof AuctionRules,
  code: keyof typeof PROBLEMS,
  args: Record<string, number> = {},
): FieldProblem {
  return fieldProblem(field, code, PROBLEMS[code], args);
}
