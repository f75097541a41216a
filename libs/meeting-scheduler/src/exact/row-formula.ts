import { type Formula, type Literal, not } from '../sat/formula';

/** Stands for a literal that is false in any case. */
export const NEVER = -1;

export function possible(literals: Iterable<Literal>): Literal[] {
  return [...literals].filter((literal) => literal !== NEVER);
}

/**
 * States a participant's row: at most one meeting in each slot, which slots it uses, where it has breaks.
 *
 * @param meetings for each of its meetings, by slot, the literal that it is there
 * @param used is filled with the literals that a slot is used
 * @returns for each break that there can be, by the slot that ends it, the literal that there is one
 */
export function addRow(
  formula: Formula,
  meetings: readonly Int32Array[],
  used: Int32Array,
): Literal[] {
  used.forEach((_, s) => {
    const here = possible(meetings.map((slots) => slots[s]!));
    if (here.length === 0) return;
    used[s] = meetings.length === 1 ? here[0]! : formula.variable();
    if (meetings.length > 1) formula.isAny(used[s], here);
    formula.atMost(here, 1);
  });
  if (meetings.length === 1) return [];
  const slots = possible(used);
  formula.atMost(slots, meetings.length);
  formula.atMost(slots.map(not), slots.length - meetings.length);
  confine(formula, meetings, used);
  return runs(formula, meetings.length, used);
}

/** A row uses as many slots of a set as it has meetings that cannot be outside of it (Hall). */
function confine(formula: Formula, meetings: readonly Int32Array[], used: Int32Array): void {
  const S = used.length;
  const choices = meetings.map((slots) => slots.map((literal) => Number(literal !== NEVER)));
  const sets = new Map(choices.map((set) => [set.join(''), set]));
  for (let s = 1; s < S; s++) {
    for (const half of [new Int32Array(S).fill(1, 0, s), new Int32Array(S).fill(1, s)])
      sets.set(half.join(''), half);
  }
  for (const set of sets.values()) {
    const inside = choices.filter((choice) => choice.every((one, s) => one <= set[s]!)).length;
    const slots = possible(used.filter((_, s) => set[s]));
    if (inside > 1) formula.atMost(slots.map(not), slots.length - inside);
  }
}

/** Where the row has begun, where it is not yet at its end, and so where it is interrupted. */
function runs(formula: Formula, meetings: number, used: Int32Array): Literal[] {
  const S = used.length;
  const begun = soFar(formula, [...used]);
  const lasting = soFar(formula, [...used].reverse()).reverse();
  const broken = formula.variable();
  const breaks: Literal[] = [];
  formula.clause(begun[S - 1]!);
  formula.clause(lasting[0]!);
  for (let s = 1; s < S; s++) {
    const here = possible(used.subarray(s, s + 1));
    formula.clause(not(begun[s - 1]!), ...here, not(lasting[s]!), broken);
    if (here.length === 0) continue;
    const before = possible(used.subarray(s - 1, s));
    const resumes = formula.variable();
    formula.clause(not(here[0]!), ...before, not(begun[s - 1]!), resumes);
    for (const x of [here[0]!, begun[s - 1]!, broken, ...before.map(not)])
      formula.clause(not(resumes), x);
    breaks.push(resumes);
  }
  formula.clause(not(broken), ...breaks);
  for (let s = 0; s + meetings < S; s++) {
    formula.clause(begun[s]!, lasting[s + meetings]!);
    formula.clause(not(begun[s]!), not(lasting[s + meetings]!), broken);
  }
  return breaks;
}

/** For each position whether any literal up to it is true. */
function soFar(formula: Formula, literals: readonly Literal[]): Literal[] {
  const result: Literal[] = [];
  for (const literal of literals) {
    const now = formula.variable();
    formula.isAny(now, possible([literal, result.at(-1) ?? NEVER]));
    result.push(now);
  }
  return result;
}
