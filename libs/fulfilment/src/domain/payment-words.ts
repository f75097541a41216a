import { addDays, decimalsOf, type DateString } from '@wanchang/kernel';
import Big from 'big.js';
import { PLAN_KINDS, type PlanKind } from './contract';
import { planSum, type PlanItem } from './plan';

/** An instalment as the terms word it. */
interface Worded {
  readonly kind: PlanKind;
  /** Of a hundred. */
  readonly percent: Big;
  /** Counted from the agreement (deposit), else from the day on which the goods are due. */
  readonly days: number;
}

const SHARE = /(\d{1,3}(?:\.\d{1,2})?)\s*[%％]/g;
const REST = /余款|尾款|余额|其余|剩余/;
const NEGATION = /无|不/;
const DAYS = /(\d{1,3})\s*(?:个)?(?:工作日|日|天)/;
const MONTHS = /(\d{1,2})\s*(?:个)?月|([一二两三])\s*年|(\d)\s*年/;
const YEARS: Readonly<Record<string, number>> = { 一: 1, 二: 2, 两: 2, 三: 3 };
const USUAL_DAYS = 30;

/** By which words each kind is known; the first that fits. Goods that are paid before they leave are no deposit. */
const KINDS: readonly (readonly [RegExp, PlanKind])[] = [
  [/质保|保修|质量保证/, 'retention'],
  [/发货前|提货前|款到发货|出厂前/, 'other'],
  [/预付|定金|订金|首付|签约|签订|生效/, 'deposit'],
  [/货到|到货|交货|收货|验收|月结|票到|开票|发票/, 'on_delivery'],
];

/**
 * The instalments that the payment words of the terms speak of, or null where they leave anything open: `30%预付，余款货到验收后 30 日内付清`.
 */
function wordedPlan(words: string): Worded[] | null {
  const text = words.normalize('NFKC');
  if (sharesOf(text) === 0) return wholeOf(text);
  const parts = text.split(/[,;。、\n]/).filter((part) => sharesOf(part) > 0 || REST.test(part));
  const worded: Worded[] = [];
  let left = new Big(100);
  for (const part of parts) {
    const kind = KINDS.find(([known]) => known.test(part))?.[1];
    if (!kind || sharesOf(part) > 1) return null;
    const [share] = part.matchAll(SHARE);
    const percent = share ? new Big(share[1]!) : left;
    worded.push({ kind, percent, days: daysOf(kind, part) });
    left = left.minus(percent);
  }
  return left.eq(0) && worded.every(({ percent }) => percent.gt(0)) ? worded : null;
}

/** Words without a share: all is paid at once where they speak of one kind alone, and of no rest and of nothing that is not. */
function wholeOf(text: string): Worded[] | null {
  const kinds = KINDS.filter(([known]) => known.test(text)).map(([, kind]) => kind);
  if (kinds.length !== 1 || REST.test(text) || NEGATION.test(text)) return null;
  const [kind] = kinds as [PlanKind];
  return [{ kind, percent: new Big(100), days: daysOf(kind, text) }];
}

const sharesOf = (part: string): number => [...part.matchAll(SHARE)].length;

function daysOf(kind: PlanKind, part: string): number {
  if (kind === 'other') return 0;
  if (kind === 'retention') {
    const [, months, spelled = '', years] = MONTHS.exec(part) ?? [];
    const inYears = years ? Number(years) : (YEARS[spelled] ?? 1);
    return Math.round((months ? Number(months) : 12 * inYears) * 30.4);
  }
  const days = DAYS.exec(part)?.[1];
  if (days) return Number(days);
  return kind === 'deposit' ? 7 : USUAL_DAYS;
}

interface PlanBasis {
  readonly agreedOn: DateString;
  readonly deliveryDueOn: DateString;
  readonly currency: string;
}

/** The plan that the words come to, in the order in which they stand; null: they leave it open. */
export function planOfWords(
  words: string,
  amount: string,
  { agreedOn, deliveryDueOn, currency }: PlanBasis,
): PlanItem[] | null {
  const worded = wordedPlan(words);
  if (!worded || new Big(amount).lte(0)) return null;
  const items = worded.map(({ kind, percent, days }) => ({
    kind,
    amount: new Big(amount)
      .times(percent)
      .div(100)
      .round(decimalsOf(currency), Big.roundDown)
      .toFixed(2),
    dueOn: addDays(kind === 'deposit' ? agreedOn : deliveryDueOn, days),
  }));
  const last = items.at(-1)!;
  const rest = new Big(amount).minus(planSum(items));
  const whole = [...items.slice(0, -1), { ...last, amount: rest.plus(last.amount).toFixed(2) }];
  return whole.every((item) => new Big(item.amount).gt(0)) ? whole : null;
}

/** Of a hundred: what two plans may differ by and still say the same. */
const TOLERANCE = 1;

/** Whether the plan divides the amount otherwise than the words do. What the words leave open contradicts nothing. */
export function contradicts(
  words: string,
  amount: string,
  plan: readonly Pick<PlanItem, 'kind' | 'amount'>[],
): boolean {
  const worded = wordedPlan(words);
  if (!worded || new Big(amount).lte(0)) return false;
  return PLAN_KINDS.some((kind) => {
    const said = worded
      .filter((item) => item.kind === kind)
      .reduce((sum, { percent }) => sum.plus(percent), new Big(0));
    const planned = new Big(planSum(plan.filter((item) => item.kind === kind)));
    return planned.times(100).div(amount).minus(said).abs().gt(TOLERANCE);
  });
}
