import Big from 'big.js';

/** In the files of bidders. */
export const FILE_SIGNS = ['same-file', 'same-author', 'same-tool'] as const;
export type FileSign = (typeof FILE_SIGNS)[number];

export const SIGNS = [
  'same-device',
  'same-network',
  'same-person',
  'same-prices',
  'steady-ratio',
  'steady-difference',
  'even-totals',
  'same-note',
  ...FILE_SIGNS,
] as const;
export type Sign = (typeof SIGNS)[number];

/** One opened quote, as far as signs are looked for in it. */
export interface ComparedQuote {
  readonly bidder: string;
  readonly device: string | null;
  readonly network: string;
  readonly person: string;
  readonly note: string;
  readonly currency: string;
  readonly total: string;
  readonly lines: readonly {
    readonly no: number;
    readonly unitPrice: string;
    readonly unit: string;
  }[];
}

/** What was seen, about whom, with the figures that anybody can check. It decides nothing. */
export interface SignFound {
  readonly sign: Sign;
  readonly bidders: readonly string[];
  readonly evidence: readonly string[];
}

/** With fewer common lines a pattern is chance. */
const LEAST_LINES = 3;
const LEAST_NOTE = 20;
/** Ratios that differ by less are one ratio. */
const TOLERANCE = new Big('0.0005');
const MOST_EVIDENCE = 5;

/** Signs of collusion (Implementing Regulation, Art. 40) in quotes of one tender. */
export function signsOfCollusion(quotes: readonly ComparedQuote[]): SignFound[] {
  return [
    ...alike(quotes, 'same-device', ({ device }) => device),
    ...alike(quotes, 'same-network', ({ network }) => network),
    ...alike(quotes, 'same-person', ({ person }) => person),
    ...alike(quotes, 'same-note', ({ note }) => (note.length >= LEAST_NOTE ? note : null)),
    ...pairs(quotes).flatMap(([left, right]) => priceSigns(left, right)),
    ...evenTotals(quotes),
  ];
}

function alike(
  quotes: readonly ComparedQuote[],
  sign: Sign,
  mark: (quote: ComparedQuote) => string | null,
): SignFound[] {
  const groups = new Map<string, string[]>();
  for (const quote of quotes) {
    const value = mark(quote);
    if (value !== null) groups.set(value, [...(groups.get(value) ?? []), quote.bidder]);
  }
  return [...groups].flatMap(([value, bidders]) =>
    bidders.length > 1 ? [{ sign, bidders, evidence: [value] }] : [],
  );
}

function priceSigns(left: ComparedQuote, right: ComparedQuote): SignFound[] {
  const known = new Map(right.lines.map((line) => [line.no, line]));
  const common = left.lines.flatMap(({ no, unitPrice, unit }) => {
    const other = known.get(no);
    const comparable = other?.unit === unit && left.currency === right.currency;
    return comparable ? [{ no, a: new Big(unitPrice), b: new Big(other.unitPrice) }] : [];
  });
  if (common.length < LEAST_LINES) return [];
  const bidders = [left.bidder, right.bidder];
  const evidence = common
    .slice(0, MOST_EVIDENCE)
    .map(({ no, a, b }) => `${no}: ${a.toFixed()} / ${b.toFixed()}`);
  if (common.every(({ a, b }) => a.eq(b))) return [{ sign: 'same-prices', bidders, evidence }];
  const ratios = common.map(({ a, b }) => a.div(b));
  if (isSteady(ratios, TOLERANCE))
    return [
      { sign: 'steady-ratio', bidders, evidence: [...evidence, `× ${ratios[0]!.toFixed(4)}`] },
    ];
  const differences = common.map(({ a, b }) => a.minus(b));
  if (differences.every((each) => each.eq(differences[0]!)))
    return [
      {
        sign: 'steady-difference',
        bidders,
        evidence: [...evidence, `± ${differences[0]!.toFixed()}`],
      },
    ];
  return [];
}

/** Three totals or more in equal steps. */
function evenTotals(quotes: readonly ComparedQuote[]): SignFound[] {
  const [first] = quotes;
  if (quotes.length < LEAST_LINES || quotes.some(({ currency }) => currency !== first!.currency))
    return [];
  const sorted = [...quotes].sort((left, right) => new Big(left.total).cmp(right.total));
  const steps = sorted.slice(1).map(({ total }, at) => new Big(total).minus(sorted[at]!.total));
  if (steps[0]!.lte(0) || !steps.every((step) => step.eq(steps[0]!))) return [];
  return [
    {
      ...{ sign: 'even-totals', bidders: sorted.map(({ bidder }) => bidder) },
      evidence: [
        ...sorted.slice(0, MOST_EVIDENCE).map(({ total }) => total),
        `+ ${steps[0]!.toFixed()}`,
      ],
    },
  ];
}

function isSteady(values: readonly Big[], tolerance: Big): boolean {
  const [first] = values;
  return values.every((value) => value.minus(first!).abs().lte(first!.times(tolerance)));
}

function pairs<Item>(items: readonly Item[]): [Item, Item][] {
  return items.flatMap((left, at) =>
    items.slice(at + 1).map((right): [Item, Item] => [left, right]),
  );
}
