import { formatMoney } from '../../../ui/numbers';
import type { useFulfilmentText } from '../texts';
import type { Contract } from '../types';

type Texts = ReturnType<typeof useFulfilmentText>;
type Step = Contract['steps'][number];
type Say = (value: string, step: Step, texts: Texts) => string;

const numbered = (kind: string, no: string, { deliveries, payments, disputes }: Texts) => {
  const [what = ''] = kind.split('-');
  if (what === 'delivery' || what === 'return') return deliveries.name(what, Number(no));
  if (what === 'payment' || what === 'refund') return `${payments.kinds[what]} ${no}`;
  return what === 'dispute' ? disputes.name(Number(no)) : no;
};

/** How each kept detail is said; what is not here is for programs. */
const WORDS: Readonly<Record<string, Say>> = {
  no: (no, { kind }, texts) => numbered(kind, no, texts),
  evidence: (evidence, _, texts) => {
    const [, what = '', no = ''] = /^(\w+):(\d+)$/.exec(evidence) ?? [];
    return what ? numbered(what, no, texts) : /^[0-9a-f-]{36}$/.test(evidence) ? '' : evidence;
  },
  money: (money) => {
    const [currency = '', amount = ''] = money.split(' ');
    return formatMoney({ amount, currency });
  },
  amount: (amount, _, { draft }) => `${draft.amount} ${amount}`,
  number: (number, _, { invoices }) => `${invoices.number} ${number}`,
  reason: (reason) => reason,
  overReason: (reason) => reason,
  rest: (rest, _, { close }) => close.rests[rest as keyof typeof close.rests] ?? '',
};

/** What was kept with a step, in words. */
export function wordsOf(step: Step, texts: Texts): string[] {
  return Object.entries(step.details).flatMap(([name, value]) => {
    if (typeof value !== 'string' && typeof value !== 'number') return [];
    const said = WORDS[name]?.(String(value), step, texts);
    return said ? [said] : [];
  });
}
