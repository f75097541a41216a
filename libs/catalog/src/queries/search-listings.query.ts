import { Injectable } from '@nestjs/common';
import { industryNameIn, regionNameIn, type Locale } from '@wanchang/kernel';
import type { Actor } from '@wanchang/platform';
import {
  SearchEngine,
  type FacetCount,
  type SearchFilters,
  type SearchResult,
  type Sort,
  type Suggestion,
} from '@wanchang/search';
import { OtherNames } from '../persistence/other-names';
import type { ListingCardDto, TeaserDto } from './answers/listing.dto';
import { highlight } from './highlight';
import { ListingDirectory } from './listing-directory';
import { seesListings } from './listing-view';

export interface LabelledCount extends FacetCount {
  readonly label: string;
}

export interface SearchPage extends Pick<
  SearchResult,
  'total' | 'nextCursor' | 'readAs' | 'corrected'
> {
  readonly items: (ListingCardDto | TeaserDto)[];
  readonly facets: Readonly<Record<'side' | 'kind' | 'coast', readonly FacetCount[]>> &
    Readonly<Record<'industry' | 'province', readonly LabelledCount[]>>;
}

const SUGGESTIONS = 8;

interface Search {
  readonly q?: string;
  readonly filters?: SearchFilters;
  readonly sort?: Sort;
  readonly limit: number;
  readonly cursor?: string;
}

/** The index proposes, the rows decide: a hit that is not to be seen at this moment is left out. */
@Injectable()
export class SearchListings {
  constructor(
    private readonly engine: SearchEngine,
    private readonly directory: ListingDirectory,
    private readonly names: OtherNames,
  ) {}

  async execute(
    { q = '', limit, cursor, filters = {}, sort }: Search,
    actor: Actor | null,
    locale: Locale,
  ): Promise<SearchPage> {
    const { hits, total, facets, nextCursor, readAs, corrected } = await this.engine.search({
      text: q,
      filters,
      sort,
      limit,
      cursor,
      names: await this.names.lexicon(),
    });
    const ids = hits.map(({ id }) => id);
    const { side, kind, coast } = facets;
    return {
      items: await this.itemsOf(ids, corrected ?? q, actor),
      total,
      facets: {
        ...{ side, kind, coast },
        industry: facets.industry.map((found) => ({
          ...found,
          label: industryNameIn(locale, found.value),
        })),
        province: facets.province.map((found) => ({
          ...found,
          label: regionNameIn(locale, found.value),
        })),
      },
      nextCursor,
      readAs,
      corrected,
    };
  }

  /** Names of goods that can be found now and begin so. */
  suggest(begun: string): Promise<readonly Suggestion[]> {
    return this.engine.suggest(begun, SUGGESTIONS);
  }

  private async itemsOf(
    ids: string[],
    q: string,
    actor: Actor | null,
  ): Promise<(ListingCardDto | TeaserDto)[]> {
    if (!seesListings(actor)) return inOrder(ids, await this.directory.teasers(ids));
    const cards = inOrder(ids, await this.directory.publishedCards(ids, actor));
    return cards.map((card) => ({ ...card, highlight: { title: highlight(card.title, q) } }));
  }
}

function inOrder<Item>(ids: readonly string[], items: ReadonlyMap<string, Item>): Item[] {
  return ids.map((id) => items.get(id)).filter((item) => item !== undefined);
}
