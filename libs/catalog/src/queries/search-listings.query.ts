import { Injectable } from '@nestjs/common';
import { industryNameIn, regionNameIn, type Locale } from '@wanchang/kernel';
import type { Actor } from '@wanchang/platform';
import {
  SearchEngine,
  type FacetCount,
  type SearchFilters,
  type SearchResult,
} from '@wanchang/search';
import type { ListingCardDto, TeaserDto } from './answers/listing.dto';
import { highlight } from './highlight';
import { ListingDirectory } from './listing-directory';
import { seesListings } from './listing-view';

export interface LabelledCount extends FacetCount {
  readonly label: string;
}

export interface SearchPage extends Pick<SearchResult, 'total' | 'nextCursor' | 'readAs'> {
  readonly items: (ListingCardDto | TeaserDto)[];
  readonly facets: Readonly<Record<'side' | 'kind' | 'coast', readonly FacetCount[]>> &
    Readonly<Record<'industry' | 'province', readonly LabelledCount[]>>;
}

interface Search extends SearchFilters {
  readonly q?: string;
  readonly limit: number;
  readonly cursor?: string;
}

/** The index proposes, the rows decide: a hit that is not to be seen at this moment is left out. */
@Injectable()
export class SearchListings {
  constructor(
    private readonly engine: SearchEngine,
    private readonly directory: ListingDirectory,
  ) {}

  async execute(
    { q = '', limit, cursor, ...filters }: Search,
    actor: Actor | null,
    locale: Locale,
  ): Promise<SearchPage> {
    const { hits, total, facets, nextCursor, readAs } = await this.engine.search({
      text: q,
      filters,
      limit,
      cursor,
    });
    const ids = hits.map(({ id }) => id);
    const { side, kind, coast } = facets;
    return {
      items: await this.itemsOf(ids, q, actor),
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
    };
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
