import { usePostRights, type PostRight } from '../../entities/session/post-rights';
import { useWorkspace } from '../../entities/session/workspace';
import type { NavigationEntry } from '../../features/define-feature';
import { branches, entries, type Branch } from './entries';

const isFor =
  (rights: readonly PostRight[]) =>
  ({ forPost }: NavigationEntry): boolean =>
    !forPost || forPost.some((right) => rights.includes(right));

/** The entries of my workspace that are for me; none for a visitor. */
export function useEntries(): readonly NavigationEntry[] {
  const workspace = useWorkspace();
  const shown = isFor(usePostRights());
  return workspace === 'visitor' ? [] : entries[workspace].filter(shown);
}

/** The same as a tree of two levels. */
export function useBranches(): readonly Branch[] {
  const workspace = useWorkspace();
  const shown = isFor(usePostRights());
  if (workspace === 'visitor') return [];
  return branches[workspace]
    .filter(({ entry }) => shown(entry))
    .map(({ entry, under }) => ({ entry, under: under.filter(shown) }));
}
