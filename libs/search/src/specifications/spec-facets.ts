import {
  figureKey,
  inBase,
  MOST_SPECS,
  MOST_SPEC_VALUES,
  plain,
  readShown,
  type ReadCount,
  type ShownCount,
  type SpecFacet,
} from './specification';

/**
 * The commonest properties of what was found. 5.5 kW and 5500 W are one value, shown as most write it. `own` are the counts of
 * properties that are filtered by, made without that filter, so that they show what else could be chosen.
 */
export function specFacets(
  counts: readonly ShownCount[],
  own: ReadonlyMap<string, readonly ShownCount[]>,
): SpecFacet[] {
  const chosen = [...own].map(([name, counted]) =>
    facetOf(counted.map(readShown).filter((one) => plain(one.name) === plain(name))),
  );
  const names = new Set([...own.keys()].map(plain));
  const others = grouped(counts.map(readShown), ({ name }) => plain(name));
  const commonest = [...others]
    .filter(([name]) => !names.has(name))
    .map(([, values]) => ({ values, total: values.reduce((sum, { count }) => sum + count, 0) }))
    .sort((a, b) => b.total - a.total)
    .map(({ values }) => facetOf(values));
  return [...chosen, ...commonest].filter((facet) => facet !== null).slice(0, MOST_SPECS);
}

function facetOf(values: readonly ReadCount[]): SpecFacet | null {
  const [first] = values;
  if (!first) return null;
  const merged = [...grouped(values, ({ key }) => key).values()].map((same) => ({
    ...same[0]!,
    count: same.reduce((sum, { count }) => sum + count, 0),
  }));
  const figures = merged.filter(({ number }) => number !== null);
  const words = merged.filter(({ number }) => number === null);
  const isFigures = figures.length >= words.length;
  const unit = isFigures ? commonestUnit(figures) : null;
  const kept = isFigures ? figures.filter((one) => isComparable(one, unit)) : words;
  const shown = kept
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))
    .slice(0, MOST_SPEC_VALUES);
  if (isFigures) shown.sort((a, b) => inBase(a.number!, a.unit) - inBase(b.number!, b.unit));
  return {
    ...{ name: first.name, unit, figures: isFigures },
    values: shown.map(({ value, count, number, unit: own }) => ({
      value,
      count,
      number,
      unit: own,
    })),
  };
}

const isComparable = ({ name, unit }: ReadCount, other: string | null) =>
  figureKey(name, unit) === figureKey(name, other);

function commonestUnit(figures: readonly ReadCount[]): string | null {
  const uses = new Map<string | null, number>();
  for (const { unit, count } of figures) uses.set(unit, (uses.get(unit) ?? 0) + count);
  return [...uses].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}

function grouped<Item>(items: readonly Item[], keyOf: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}
