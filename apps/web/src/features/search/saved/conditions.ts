import type { SearchFilters } from '../filters';
import { readSpecs, specText } from '../spec-filters';
import type { SearchConditions } from './types';

/** What is kept of a search: all but its order. */
export function conditionsOf({ sort: _, ...conditions }: SearchFilters): SearchConditions {
  const said = Object.entries(conditions).filter(([, value]) => value);
  return Object.fromEntries(said);
}

/** The page of a saved search, the newest first. */
export function addressOf(conditions: SearchConditions): string {
  return `/search?${new URLSearchParams({ ...conditions, sort: 'newest' }).toString()}`;
}

type Labels = (name: 'side' | 'kind' | 'coast' | 'province' | 'industry', value: string) => string;

/** In words: 球阀 · 供应 · 口径 50–100 mm. */
export function conditionsText(conditions: SearchConditions, labelOf: Labels): string {
  const facets = (['side', 'kind', 'coast', 'province', 'industry'] as const).flatMap((name) =>
    (conditions[name]?.split(',') ?? []).map((value) => labelOf(name, value)),
  );
  const specs = readSpecs(conditions.specs).map(specText);
  return [conditions.q, ...facets, ...specs].filter(Boolean).join(' · ');
}
