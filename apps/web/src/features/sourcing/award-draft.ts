import Big from 'big.js';
import type { AwardPart, Compared, Comparison, RfqLine } from './types';

/** What is to be awarded so far: by invitation and line, so much. */
export type AwardDraft = ReadonlyMap<string, ReadonlyMap<number, string>>;

export const canBeAwarded = ({ outdated, lapsed }: Compared) => !outdated && !lapsed;

const cellOf = ({ cells }: Compared, no: number) => cells.find((cell) => cell.no === no);

/** How much of a line is given to somebody. */
export function givenOf(draft: AwardDraft, no: number): Big {
  return [...draft.values()].reduce((sum, lines) => sum.plus(readable(lines.get(no))), new Big(0));
}

function readable(quantity: string | undefined): string {
  return quantity !== undefined && /^\d{1,15}(\.\d{1,6})?$/.test(quantity) ? quantity : '0';
}

export function setLine(
  draft: AwardDraft,
  invitationId: string,
  no: number,
  quantity: string | null,
): AwardDraft {
  const lines = new Map(draft.get(invitationId) ?? []);
  if (quantity === null) lines.delete(no);
  else lines.set(no, quantity);
  const next = new Map(draft);
  if (lines.size > 0) next.set(invitationId, lines);
  else next.delete(invitationId);
  return next;
}

/** A press on a price: takes the line away, gives what is left of it, or moves it whole from the others. */
export function press(draft: AwardDraft, supplier: Compared, line: RfqLine): AwardDraft {
  const cell = cellOf(supplier, line.no);
  if (!cell || !canBeAwarded(supplier)) return draft;
  const { invitationId } = supplier;
  if (draft.get(invitationId)?.has(line.no)) return setLine(draft, invitationId, line.no, null);
  const left = new Big(line.quantity).minus(givenOf(draft, line.no));
  const base = left.gt(0) ? draft : withoutLine(draft, line.no);
  const most = left.gt(0) ? left : new Big(line.quantity);
  const quantity = most.lt(cell.quantity) ? most.toFixed() : cell.quantity;
  return setLine(base, invitationId, line.no, quantity);
}

function withoutLine(draft: AwardDraft, no: number): AwardDraft {
  return [...draft.keys()].reduce((rest, id) => setLine(rest, id, no, null), draft);
}

/** Each line to its cheapest, then the next, until the whole quantity is there. */
export function cheapest({ suppliers }: Comparison, lines: readonly RfqLine[]): AwardDraft {
  return lines.reduce((draft, line) => fillLine(draft, suppliers, line), new Map() as AwardDraft);
}

function fillLine(draft: AwardDraft, suppliers: readonly Compared[], line: RfqLine): AwardDraft {
  const offers = suppliers
    .filter((supplier) => canBeAwarded(supplier) && cellOf(supplier, line.no)?.price)
    .sort((left, right) =>
      new Big(cellOf(left, line.no)!.price!).cmp(cellOf(right, line.no)!.price!),
    );
  let open = new Big(line.quantity);
  let next = draft;
  for (const supplier of offers) {
    const { quantity, minimumOrder } = cellOf(supplier, line.no)!;
    const taken = open.lt(quantity) ? open : new Big(quantity);
    if (taken.lte(0) || (minimumOrder !== null && taken.lt(minimumOrder))) continue;
    next = setLine(next, supplier.invitationId, line.no, taken.toFixed());
    open = open.minus(taken);
  }
  return next;
}

/** All that one supplier offers. */
export function allTo(supplier: Compared): AwardDraft {
  const lines = new Map(supplier.cells.map(({ no, quantity }) => [no, quantity]));
  return new Map([[supplier.invitationId, lines]]);
}

export function partsOf(draft: AwardDraft): AwardPart[] {
  return [...draft].map(([invitationId, lines]) => ({
    invitationId,
    lines: [...lines].map(([no, quantity]) => ({ no, quantity })),
  }));
}

/** In the currency of the request, freight included; null: a rate is missing. */
export function totalTo(draft: AwardDraft, supplier: Compared): string | null {
  if (supplier.freight === null) return null;
  const amounts = [...(draft.get(supplier.invitationId) ?? [])].map(([no, quantity]) =>
    new Big(cellOf(supplier, no)?.price ?? 0).times(readable(quantity)).round(2),
  );
  return amounts.reduce((sum, amount) => sum.plus(amount), new Big(supplier.freight)).toFixed(2);
}
