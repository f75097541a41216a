import { readFigure } from './spec-figure';
import type { SpecFacet, SpecFilter, SpecValue } from './types';

const sameName = (one: string, other: string) => one.toLowerCase() === other.toLowerCase();

/** What the address says of properties; nothing where it cannot be read. */
export function readSpecs(text: string | undefined): SpecFilter[] {
  if (!text) return [];
  try {
    const given: unknown = JSON.parse(text);
    return Array.isArray(given) ? given.filter(isFilter) : [];
  } catch {
    return [];
  }
}

function isFilter(given: unknown): given is SpecFilter {
  if (typeof given !== 'object' || given === null) return false;
  const { name, anyOf, from, to } = given as Record<string, unknown>;
  const isBound = (bound: unknown) => bound === undefined || typeof bound === 'string';
  const isSome = anyOf === undefined || (Array.isArray(anyOf) && anyOf.every((word) => typeof word === 'string')); // prettier-ignore
  return typeof name === 'string' && isSome && isBound(from) && isBound(to);
}

export function writeSpecs(filters: readonly SpecFilter[]): string | undefined {
  return filters.length > 0 ? JSON.stringify(filters) : undefined;
}

export const filterOf = (filters: readonly SpecFilter[], name: string) =>
  filters.find((filter) => sameName(filter.name, name));

export const without = (filters: readonly SpecFilter[], name: string) =>
  filters.filter((filter) => !sameName(filter.name, name));

/** Whether a value of a facet is chosen. */
export function isChosen(
  filter: SpecFilter | undefined,
  facet: SpecFacet,
  value: SpecValue,
): boolean {
  if (!filter) return false;
  if (!facet.figures) return filter.anyOf?.includes(value.value) ?? false;
  const figure = readFigure(value);
  return filter.from === figure && filter.to === figure && (filter.unit ?? null) === value.unit;
}

/** A word beside the others, or a figure in place of the bounds; chosen again it is taken back. */
export function toggledSpec(
  filters: readonly SpecFilter[],
  facet: SpecFacet,
  value: SpecValue,
): SpecFilter[] {
  const { name } = facet;
  const filter = filterOf(filters, name);
  const chosen = isChosen(filter, facet, value);
  const others = without(filters, name);
  if (facet.figures) {
    const figure = readFigure(value);
    return chosen ? others : [...others, bounded(name, figure, figure, value.unit)];
  }
  const words = filter?.anyOf ?? [];
  const next = chosen ? words.filter((word) => word !== value.value) : [...words, value.value];
  return next.length > 0 ? [...others, { name, anyOf: next }] : others;
}

export function boundedSpec(
  filters: readonly SpecFilter[],
  { name, unit }: Pick<SpecFacet, 'name' | 'unit'>,
  [from, to]: readonly [string | null, string | null],
): SpecFilter[] {
  const others = without(filters, name);
  return from || to ? [...others, bounded(name, from, to, unit)] : others;
}

function bounded(
  name: string,
  from: string | null,
  to: string | null,
  unit: string | null,
): SpecFilter {
  return { name, ...(from && { from }), ...(to && { to }), ...(unit && { unit }) };
}

/** As it is read on a chip: 口径 50–100 mm. */
export function specText({ name, anyOf, from, to, unit }: SpecFilter): string {
  if (anyOf) return `${name} ${anyOf.join(' / ')}`;
  const bounds =
    from && to ? (from === to ? from : `${from}–${to}`) : from ? `≥ ${from}` : `≤ ${to ?? ''}`;
  return [name, bounds, unit].filter(Boolean).join(' ');
}
