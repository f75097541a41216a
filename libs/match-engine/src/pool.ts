import type { Entry } from './entry';
import { compatible } from './industry';
import type { ResourceKind } from './listing';

/** The listings of one side, kept by resource kind and industry so that only compatible ones are looked at. */
export class Pool {
  private readonly kinds = new Map<ResourceKind, Map<string, Set<Entry>>>();

  add(entry: Entry): void {
    const branches = this.kinds.get(entry.listing.kind) ?? new Map<string, Set<Entry>>();
    const entries = branches.get(entry.branch) ?? new Set<Entry>();
    this.kinds.set(entry.listing.kind, branches.set(entry.branch, entries.add(entry)));
  }

  remove(entry: Entry): void {
    this.kinds.get(entry.listing.kind)?.get(entry.branch)?.delete(entry);
  }

  /** Everything of the same kind in a compatible industry. */
  *compatibleWith({ listing, branch }: Entry): Iterable<Entry> {
    for (const [other, entries] of this.kinds.get(listing.kind) ?? []) {
      if (compatible(branch, other)) yield* entries;
    }
  }
}
