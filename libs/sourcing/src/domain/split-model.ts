import type { SplitProblem, SplitSupplier, SplitWishes } from './split';

/** Costs are counted in such a part of the whole, so that the solver works with figures near 1. */
const SCALE = 1000;

/** Names of the uses of suppliers begin so, and those of their shares of lines; no others do. */
export const [USES, SHARES] = ['y', 'x'] as const;

/** Names of the variables: share of a line, use of a supplier, use of an offer with a minimum order. */
const share = (supplier: number, line: number) => `${SHARES}${supplier}_${line}`;
const used = (supplier: number) => `${USES}${supplier}`;
const begun = (supplier: number, line: number) => `z${supplier}_${line}`;

export interface SplitModel {
  /** In the LP format. */
  readonly text: string;
  /** Cost of one unit of the objective. */
  readonly unit: number;
}

interface Term {
  readonly name: string;
  readonly cost: number;
}

/**
 * The cheapest award as a mixed-integer program: each line in full, within capacities and minimum orders, freight once for
 * each supplier that is used, and what is wished. Variables are shares of lines, so that all are within 0..1.
 */
export function modelOf(problem: SplitProblem, wishes: SplitWishes): SplitModel {
  const unit = scaleOf(problem);
  const at = new Map(problem.lines.map(({ no }, place) => [no, place]));
  const bound = problem.suppliers.map((supplier, s) => boundTo(supplier, s, problem, at, unit));
  const rows = bound.flatMap((one) => one.rows);
  const binaries = [
    ...problem.suppliers.map((_, s) => used(s)),
    ...bound.flatMap((one) => one.binaries),
  ];
  const costs = bound.map((one) => one.terms);
  problem.lines.forEach(({ no }, l) => {
    const takers = problem.suppliers.flatMap(({ offers }, s) =>
      offers.some((offer) => offer.no === no) ? [share(s, l)] : [],
    );
    rows.push(`${takers.join(' + ')} = 1`);
  });
  rows.push(...wishRows(problem, wishes, costs));
  const freight = problem.suppliers.map((one, s) => ({ name: used(s), cost: one.freight / unit }));
  const objective = [...costs.flat(), ...freight.filter(({ cost }) => cost > 0)].map(spelled);
  const text = [
    ...['Minimize', ` cost: ${objective.join(' + ')}`, 'Subject To'],
    ...rows.map((row, place) => ` r${place}: ${row}`),
    ...['Binary', ` ${binaries.join(' ')}`, 'End'],
  ].join('\n');
  return { text, unit };
}

function scaleOf({ lines, suppliers }: SplitProblem): number {
  const quantity = new Map(lines.map((line) => [line.no, line.quantity]));
  const all = suppliers.flatMap(({ offers }) =>
    offers.map(({ no, price }) => price * (quantity.get(no) ?? 0)),
  );
  const mean = all.reduce((sum, cost) => sum + cost, 0) / Math.max(1, all.length);
  return Math.max(mean / SCALE, 1e-9) * 10;
}

interface Bound {
  readonly terms: readonly Term[];
  readonly rows: readonly string[];
  readonly binaries: readonly string[];
}

/** The costs of a supplier’s shares, with the rows that bind them to its use. */
function boundTo(
  { offers }: SplitSupplier,
  s: number,
  { lines }: SplitProblem,
  at: ReadonlyMap<number, number>,
  unit: number,
): Bound {
  const terms: Term[] = [];
  const rows: string[] = [];
  const binaries: string[] = [];
  for (const { no, price, most, least } of offers) {
    const l = at.get(no);
    if (l === undefined) continue;
    const { quantity } = lines[l]!;
    const [name, limit] = [share(s, l), figure(Math.min(1, most / quantity))];
    terms.push({ name, cost: (price * quantity) / unit });
    if (least > 0) {
      const z = begun(s, l);
      binaries.push(z);
      rows.push(`${name} - ${limit} ${z} <= 0`, `${z} - ${used(s)} <= 0`);
      rows.push(`${name} - ${figure(least / quantity)} ${z} >= 0`);
    } else rows.push(`${name} - ${limit} ${used(s)} <= 0`);
  }
  return { terms, rows, binaries };
}

function wishRows(
  { suppliers }: SplitProblem,
  { maxSuppliers, interiorShare, maxShare }: SplitWishes,
  costs: readonly (readonly Term[])[],
): string[] {
  const rows: string[] = [];
  if (maxSuppliers !== null)
    rows.push(`${suppliers.map((_, s) => used(s)).join(' + ')} <= ${maxSuppliers}`);
  if (interiorShare !== null) {
    const part = interiorShare / 100;
    const weighed = costs.flatMap((terms, s) =>
      terms.map(({ name, cost }) => ({
        name,
        cost: cost * (suppliers[s]!.coast === 'interior' ? 1 - part : -part),
      })),
    );
    rows.push(`${signed(weighed)} >= 0`);
  }
  if (maxShare !== null) {
    rows.push(`${costs.flat().map(spelled).join(' + ')} - t = 0`);
    for (const terms of costs)
      if (terms.length > 0)
        rows.push(`${terms.map(spelled).join(' + ')} - ${figure(maxShare / 100)} t <= 0`);
  }
  return rows;
}

const figure = (value: number) => value.toFixed(9);
const spelled = ({ name, cost }: Term) => `${figure(cost)} ${name}`;

function signed(terms: readonly Term[]): string {
  return terms
    .map(({ name, cost }) => `${cost < 0 ? '-' : '+'} ${figure(Math.abs(cost))} ${name}`)
    .join(' ');
}
