import Big from 'big.js';
import { settlesWhole } from './dues';
import type { PayerIndex } from './payer-index';
import { nameKey } from './payer-name';

/** `certain` is booked without a person; `probable` waits for one; `ambiguous` leaves the choice to one. */
export const CERTAINTIES = ['certain', 'probable', 'ambiguous', 'unknown'] as const;
export type Certainty = (typeof CERTAINTIES)[number];

/** Why a unit is proposed, and what speaks against booking it without a look. */
export const PROPOSAL_REASONS = [
  ...(['account', 'name', 'alias', 'invoice-number', 'mentioned', 'similar'] as const),
  ...(['several', 'amount-differs', 'nothing-owed'] as const),
  ...(['other-purpose', 'gone', 'large'] as const),
] as const;
export type ProposalReason = (typeof PROPOSAL_REASONS)[number];

export interface Received {
  readonly amount: string;
  readonly counterName: string;
  readonly counterAccount: string | null;
  readonly text: string;
}

export interface Proposal {
  readonly certainty: Certainty;
  readonly memberId: string | null;
  readonly reasons: readonly ProposalReason[];
  /** The best first; the one proposed is among them. */
  readonly candidates: readonly string[];
}

const NOTHING: Proposal = { certainty: 'unknown', memberId: null, reasons: [], candidates: [] };
/** CNY; what is more waits for a person. */
const LARGE = 100_000;
const SIMILAR = 0.5;
/** A payer whose name is that like the unit's own is the unit, written otherwise. */
const OWN = 0.75;
const LEAD = 0.08;
const OTHER_PURPOSE =
  /会务|会议费|报名|参会|展位|押金|保证金|捐|赞助|退款|退汇|冲正|货款|借款|还款|利息|工资|社保|税/;

type Reason = ProposalReason;

/** What speaks for each unit. */
function evidence(line: Received, index: PayerIndex, invoices: ReadonlyMap<string, string>) {
  const found = new Map<string, Set<Reason>>();
  const add = (members: Iterable<string>, reason: Reason) => {
    for (const memberId of members)
      found.set(memberId, (found.get(memberId) ?? new Set()).add(reason));
  };
  const key = nameKey(line.counterName);
  add(index.account(line.counterAccount), 'account');
  add(index.named(key), 'name');
  add(index.alias(key), 'alias');
  const numbers = line.text.toUpperCase().match(/JF-\d{4}-\d{6}/g) ?? [];
  add(
    numbers.flatMap((number) => invoices.get(number) ?? []),
    'invoice-number',
  );
  add(index.mentioned(nameKey(line.text)), 'mentioned');
  if (index.named(key).size === 0) add(index.mentioned(key), 'mentioned');
  return found;
}

/**
 * Whose due a received amount pays, counted by unit and not by invoice, and why. The account comes first, then the name;
 * a choice among several is never made here.
 * @param invoices units by the numbers of their open invoices
 */
export function proposePayer(
  line: Received,
  index: PayerIndex,
  invoices: ReadonlyMap<string, string> = new Map(),
): Proposal {
  const found = evidence(line, index, invoices);
  if (found.size === 0) return bySimilarity(line, index);
  if (found.size > 1) return amongSeveral(line, index, found);
  const [[memberId, reasons]] = found as unknown as [[string, Set<Reason>]];
  return ofOne(memberId, reasons, line, index);
}

function ofOne(
  memberId: string,
  reasons: ReadonlySet<Reason>,
  line: Received,
  index: PayerIndex,
): Proposal {
  const concerns = concernsOf(memberId, line, index);
  const own = index.likeness(memberId, nameKey(line.counterName)) >= OWN;
  const sure = reasons.has('name') || (own && reasons.has('alias') && reasons.has('account'));
  return {
    certainty: sure && concerns.length === 0 ? 'certain' : 'probable',
    ...{ memberId, reasons: [...reasons, ...concerns], candidates: [memberId] },
  };
}

function concernsOf(memberId: string, { amount, text }: Received, index: PayerIndex): Reason[] {
  const { owed, gone } = index.payers.get(memberId)!;
  const checks: [boolean, Reason][] = [
    [gone, 'gone'],
    [owed.length === 0, 'nothing-owed'],
    [owed.length > 0 && !settlesWhole(amount, owed), 'amount-differs'],
    [OTHER_PURPOSE.test(text), 'other-purpose'],
    [new Big(amount).gt(LARGE), 'large'],
  ];
  return checks.flatMap(([holds, reason]) => (holds ? [reason] : []));
}

/** The payer is one unit and the text names another, or somebody has paid for several: a person says which. */
function amongSeveral(
  { amount }: Received,
  index: PayerIndex,
  found: ReadonlyMap<string, ReadonlySet<Reason>>,
): Proposal {
  const weight = (reasons: ReadonlySet<Reason>) =>
    (reasons.has('invoice-number') ? 8 : 0) +
    (reasons.has('mentioned') ? 4 : 0) +
    (reasons.has('account') ? 2 : 0) +
    (reasons.has('name') ? 2 : 0) +
    (reasons.has('alias') ? 1 : 0);
  const ranked = [...found]
    .map(([memberId, reasons]) => {
      const fits = settlesWhole(amount, index.payers.get(memberId)!.owed) ? 1 : 0;
      return { memberId, reasons, weight: weight(reasons) + fits };
    })
    .sort((one, other) => other.weight - one.weight);
  const [first, second] = ranked;
  const all = new Set(ranked.flatMap(({ reasons }) => [...reasons]));
  return {
    ...{ certainty: 'ambiguous', candidates: ranked.slice(0, 5).map(({ memberId }) => memberId) },
    memberId: first!.weight > second!.weight ? first!.memberId : null,
    reasons: ['several', ...all],
  };
}

/** Equal best names propose nobody, unless only one of them owes just that amount. */
function bySimilarity(line: Received, index: PayerIndex): Proposal {
  const similar = index.similar(nameKey(line.counterName), SIMILAR);
  if (similar.length === 0) return NOTHING;
  const [best, second] = similar;
  const candidates = similar.map(({ memberId }) => memberId);
  const near = similar.filter(({ score }) => best!.score - score < LEAD);
  const fitting = near.filter(({ memberId }) =>
    settlesWhole(line.amount, index.payers.get(memberId)!.owed),
  );
  const clear = !second || best!.score - second.score >= LEAD;
  const chosen = clear ? best! : fitting.length === 1 ? fitting[0]! : null;
  const concerns = chosen ? concernsOf(chosen.memberId, line, index) : [];
  return {
    ...{ certainty: clear ? 'probable' : 'ambiguous', memberId: chosen?.memberId ?? null },
    reasons: ['similar', ...(clear ? [] : (['several'] as const)), ...concerns],
    candidates,
  };
}
