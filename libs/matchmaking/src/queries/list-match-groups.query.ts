import { Injectable } from '@nestjs/common';
import type { ListingCardDto } from '@wanchang/catalog';
import { isId } from '@wanchang/kernel';
import type { MemberActor } from '@wanchang/membership';
import { Database, decodeCursor, isWhole, toPage, type Page } from '@wanchang/platform';
import { ListMatches, paramsOf, type MatchFilter, type MatchView } from './list-matches.query';
import { LIST_MATCH_GROUPS, type GroupedRow } from './list-matches.statements';

/** A listing of one's own with its best matches. */
export interface MatchGroup {
  readonly listing: ListingCardDto;
  /** How many matches it has. */
  readonly total: number;
  /** The best of them, best first. */
  readonly matches: readonly MatchView[];
}

/** A unit's matches under its listings: the listing with the best match first, a few matches of each. */
@Injectable()
export class ListMatchGroups {
  constructor(
    private readonly database: Database,
    private readonly matches: ListMatches,
  ) {}

  async execute(actor: MemberActor, filter: MatchFilter): Promise<Page<MatchGroup>> {
    const after = decodeCursor(filter.cursor, [isWhole, isId]) ?? [null, null];
    const rows = await this.database.query(LIST_MATCH_GROUPS, paramsOf(actor, filter, after));
    const found = new Map<string, GroupedRow[]>();
    for (const row of rows) found.set(row.listingId, [...(found.get(row.listingId) ?? []), row]);
    const page = toPage(
      [...found.values()],
      filter.limit,
      ([first]) => [first!.best, first!.listingId],
      (group) => group,
    );
    const views = await this.matches.views(page.items.flat(), actor);
    const viewOf = new Map(views.map((view) => [view.id, view]));
    const items = page.items.flatMap((group) => {
      const matches = group.flatMap(({ id }) => viewOf.get(id) ?? []);
      const [best] = matches;
      return best ? [{ listing: best[best.mine], total: group[0]!.total, matches }] : [];
    });
    return { ...page, items };
  }
}
