import { Injectable } from '@nestjs/common';
import {
  industryNameIn,
  kilometresBetween,
  kindForms,
  regionNameIn,
  unitByName,
  type Locale,
  type ResourceKind,
} from '@wanchang/kernel';
import { actingMember, MemberDirectory } from '@wanchang/membership';
import type { Actor } from '@wanchang/platform';
import {
  SearchEngine,
  type FacetCount,
  type SearchFilters,
  type SearchResult,
  type Sort,
  type SpecFacet,
  type SpecFilter,
  type Suggestion,
} from '@wanchang/search';
import { catalogErrors } from '../domain/catalog.errors';
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
  'total' | 'nextCursor' | 'readAs' | 'corrected' | 'specs' | 'priced'
> {
  readonly items: (ListingCardDto | TeaserDto)[];
  readonly facets: Readonly<Record<'side' | 'kind' | 'coast', readonly FacetCount[]>> &
    Readonly<Record<'industry' | 'province', readonly LabelledCount[]>>;
}

const SUGGESTIONS = 8;

interface Search {
  readonly q?: string;
  readonly filters?: SearchFilters;
  /** What the goods must say of their properties, and whether properties are counted: for those who see listings whole. */
  readonly specs?: readonly SpecFilter[];
  readonly countSpecs?: boolean;
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
    private readonly members: MemberDirectory,
  ) {}

  /** @throws DomainError catalog.specs-for-members, .no-place */
  async execute(search: Search, actor: Actor | null, locale: Locale): Promise<SearchPage> {
    const { q = '', limit, cursor, filters = {}, sort, specs = [] } = search;
    const whole = seesListings(actor);
    if (!whole && (specs.length > 0 || sort === 'price' || sort === 'distance'))
      throw catalogErrors('specs-for-members');
    const from = sort === 'distance' ? await this.placeOf(actor) : null;
    const found = await this.engine.search({
      ...{ text: q, filters, specs, sort, from, limit, cursor },
      countSpecs: whole && search.countSpecs === true,
      names: await this.names.lexicon(),
    });
    const { hits, total, facets, nextCursor, readAs, corrected, priced } = found;
    const ids = hits.map(({ id }) => id);
    const items = await this.itemsOf(ids, corrected ?? q, actor);
    const { side, kind, coast } = facets;
    return {
      items: from ? items.map((item) => withDistance(item, from)) : items,
      total,
      specs: inOrderOfForm(found.specs, filters.kind),
      priced: priced && { ...priced, unit: unitNameIn(locale, priced.unit) },
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

  /** Where the reader's unit is. */
  private async placeOf(actor: Actor | null): Promise<string> {
    const unit = actor && actingMember.of(actor);
    const place = unit && (await this.members.ref(unit.id))?.provinceCode;
    if (!place) throw catalogErrors('no-place');
    return place;
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

/** Of one kind alone what its form asks stands first. */
function inOrderOfForm(specs: SearchResult['specs'], kinds: SearchFilters['kind']): SpecFacet[] {
  const [only, ...others] = [kinds ?? []].flat();
  const fields = only && others.length === 0 ? kindForms()[only as ResourceKind].fields : [];
  const names = fields.filter(({ isFilter }) => isFilter).map(({ name }) => name.zh);
  const place = ({ name }: SpecFacet) =>
    names.includes(name) ? names.indexOf(name) : names.length;
  return [...specs].sort((one, other) => place(one) - place(other));
}

function unitNameIn(locale: Locale, unit: string): string {
  const known = unitByName(unit);
  return known ? (locale === 'zh-CN' ? known.zh : known.en) : unit;
}

/** Goods from abroad have no distance. */
function withDistance(item: ListingCardDto | TeaserDto, from: string): ListingCardDto | TeaserDto {
  if ('teaser' in item || item.regionCode === null) return item;
  return { ...item, kilometres: Math.round(kilometresBetween(from, item.regionCode)) };
}

function inOrder<Item>(ids: readonly string[], items: ReadonlyMap<string, Item>): Item[] {
  return ids.map((id) => items.get(id)).filter((item) => item !== undefined);
}
