import { Injectable, Logger } from '@nestjs/common';
import { Database, Facts } from '@wanchang/platform';
import { SearchEngine, type ReadAs, type SearchResult } from '@wanchang/search';
import { savedSearchesFound } from '../catalog.facts';
import { addressOf, SAVED_SEARCH_LIMITS, type Found } from '../domain/saved-search';
import { OtherNames } from '../persistence/other-names';
import { SavedSearches } from '../persistence/saved-searches';
import { filtersOf } from '../queries/search-conditions';
import { readSpecFilters } from '../queries/spec-filters';

type Watched = Awaited<ReturnType<SavedSearches['watched']>>[number];

/** Whoever asked for more or for other goods than what was found is not told of it. */
const FITS: readonly ReadAs[] = ['words', 'synonyms'];
const AT_ONCE = 200;
const MOST_NEWS = SAVED_SEARCH_LIMITS.newsOfOne;

interface News {
  readonly id: string;
  readonly title: string;
}

/**
 * Tells each person in one digest of the new listings that their saved searches find. What a person was told commits together
 * with the digest: a run that breaks off is made up without telling anything twice.
 */
@Injectable()
export class TellOfNewListings {
  private readonly log = new Logger(TellOfNewListings.name);

  constructor(
    private readonly database: Database,
    private readonly searches: SavedSearches,
    private readonly engine: SearchEngine,
    private readonly names: OtherNames,
    private readonly facts: Facts,
  ) {}

  /**
   * Returns how many people were told. Whoever cannot be told does not keep the news from the others.
   * @throws AggregateError at the end, of what kept people from being told
   */
  async execute(): Promise<number> {
    let told = 0;
    const failures: unknown[] = [];
    let people = await this.searches.nextWatchers(null);
    while (people.length > 0) {
      for (const personId of people)
        try {
          if (await this.database.transaction(() => this.tell(personId))) told += 1;
        } catch (error) {
          this.log.error(`telling ${personId} of new listings failed: ${String(error)}`);
          failures.push(error);
        }
      people = await this.searches.nextWatchers(people.at(-1)!);
    }
    if (failures.length > 0)
      throw new AggregateError(failures, `${failures.length} not told: ${String(failures[0])}`);
    return told;
  }

  private async tell(personId: string): Promise<boolean> {
    const found: (Found & { readonly address: string })[] = [];
    for (const search of await this.searches.watched(personId)) {
      const news = await this.newsOf(search, personId);
      const more = news.length === MOST_NEWS;
      if (!more) await this.searches.noteAllTold(search.id);
      if (news.length === 0) continue;
      await this.searches.noteTold(personId, search.id, news.map(({ id }) => id)); // prettier-ignore
      const titles = news.map(({ title }) => title);
      found.push({ name: search.name, titles, more, address: addressOf(search.conditions) });
    }
    if (found.length === 0) return false;
    await this.facts.record(savedSearchesFound, { personId, found }, null);
    return true;
  }

  /** The index proposes, the newest first, as far back as there can be news; the rows decide. */
  private async newsOf(search: Watched, personId: string): Promise<News[]> {
    const { memberId } = search;
    const since = sinceOf(search);
    const news = new Map<string, News>();
    for await (const ids of this.found(search)) {
      const found = await this.searches.news(ids, { personId, memberId }, since);
      for (const one of found) if (news.size < MOST_NEWS) news.set(one.id, one);
      if (news.size === MOST_NEWS) break;
    }
    return [...news.values()];
  }

  /**
   * Page by page. Of one query the index yields no more than its newest thousand, so what is older is asked for by another,
   * which ends where that one did.
   */
  private async *found(search: Watched): AsyncGenerator<string[]> {
    const { conditions } = search;
    const from = sinceOf(search);
    let until = await this.searches.oldestOf([]);
    let last: string[];
    let capped: boolean;
    do {
      let cursor: string | null = null;
      do {
        const page: SearchResult = await this.engine.search({
          ...{ text: conditions.q ?? '', filters: filtersOf(conditions), sort: 'newest', cursor },
          ...{ specs: readSpecFilters(conditions.specs), published: { from, until } },
          ...{ names: await this.names.lexicon(), limit: AT_ONCE },
        });
        if (!FITS.includes(page.readAs)) return;
        last = page.hits.map(({ id }) => id);
        yield last;
        ({ nextCursor: cursor } = page);
        capped = page.total.capped;
      } while (cursor);
      const oldest = await this.searches.oldestOf(last);
      until = oldest < until ? oldest : new Date(until.getTime() - 1);
    } while (capped && until >= from);
  }
}

/**
 * Not all the way back each time: what was published more than so long before a look that told all is no news any more. So long
 * a listing can take to come into the index, or to be seen again.
 */
const LATE = SAVED_SEARCH_LIMITS.daysLate * 24 * 60 * 60 * 1000;

/** The moment is kept in whole milliseconds, rounded; that of a publication is not, and may be in the same transaction. */
function sinceOf({ watchedFrom, allToldAt }: Watched): Date {
  const told = allToldAt ? allToldAt.getTime() - LATE : 0;
  return new Date(Math.max(watchedFrom.getTime(), told) - 1);
}
