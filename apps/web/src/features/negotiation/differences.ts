import type { Difference } from './types';

type Change = Pick<Difference, 'path' | 'kind' | 'before'>;

/** The differences of a version to the one before, asked place by place. */
export interface Marks {
  /** What stood at a path before, where something else stands now. */
  before(path: string): string | null;
  /** Whether the whole entry at a path is new. */
  isAdded(path: string): boolean;
  /** Entries of a list that are gone, as one line of text each. */
  removedFrom(list: 'lines' | 'freeTerms'): readonly string[];
}

export function marksOf(differences: readonly Change[]): Marks {
  const changed = new Map<string, string>();
  const added = new Set<string>();
  for (const { path, kind, before } of differences) {
    if (kind === 'changed') changed.set(path, before ?? '');
    if (kind === 'added') added.add(path);
  }
  return {
    before: (path) => changed.get(path) ?? null,
    isAdded: (path) => added.has(path),
    removedFrom: (list) =>
      differences
        .filter(({ path, kind }) => kind === 'removed' && path.startsWith(`${list}.`))
        .map(({ before }) => before ?? ''),
  };
}

export const noMarks: Marks = marksOf([]);
