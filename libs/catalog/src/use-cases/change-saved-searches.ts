import { Injectable } from '@nestjs/common';
import type { MemberActor } from '@wanchang/membership';
import { RecordsNothing, Transactional } from '@wanchang/platform';
import { catalogErrors } from '../domain/catalog.errors';
import { conditionsOf, SAVED_SEARCH_LIMITS, type SearchConditions } from '../domain/saved-search';
import { SavedSearches, type Owner } from '../persistence/saved-searches';
import { readSpecFilters } from '../queries/spec-filters';

const OWN = 'a search that a person keeps for themselves; it changes nothing for anybody else';

const ownerOf = ({ personId, member }: MemberActor): Owner => ({ personId, memberId: member.id });

/** What can be kept of it. @throws DomainError catalog.saved-search-empty, .specs-unreadable */
function kept(given: SearchConditions): SearchConditions {
  const conditions = conditionsOf(given);
  if (!conditions) throw catalogErrors('saved-search-empty');
  readSpecFilters(conditions.specs);
  return conditions;
}

export interface SearchToSave {
  readonly name: string;
  readonly conditions: SearchConditions;
  readonly notify: boolean;
}

/** Keeps a search by name; what is published from now on and fits is told of. */
@Injectable()
@RecordsNothing(OWN)
export class SaveSearch {
  constructor(private readonly searches: SavedSearches) {}

  /** @throws DomainError catalog.saved-search-empty, .saved-search-name-taken, .too-many-saved-searches */
  @Transactional()
  async execute(search: SearchToSave, actor: MemberActor): Promise<{ id: string }> {
    const conditions = kept(search.conditions);
    const id = await this.searches.save(ownerOf(actor), { ...search, conditions });
    const { searches: limit } = SAVED_SEARCH_LIMITS;
    if (!id) throw catalogErrors('too-many-saved-searches', { args: { limit } });
    return { id };
  }
}

@Injectable()
@RecordsNothing(OWN)
export class ChangeSavedSearch {
  constructor(private readonly searches: SavedSearches) {}

  /** @throws DomainError catalog.saved-search-not-found, .saved-search-empty, .saved-search-name-taken */
  @Transactional()
  async execute(id: string, change: Partial<SearchToSave>, actor: MemberActor): Promise<void> {
    const conditions = change.conditions && kept(change.conditions);
    const isThere = await this.searches.change(ownerOf(actor), id, { ...change, conditions });
    if (!isThere) throw catalogErrors('saved-search-not-found');
  }
}

@Injectable()
@RecordsNothing(OWN)
export class RemoveSavedSearch {
  constructor(private readonly searches: SavedSearches) {}

  /** @throws DomainError catalog.saved-search-not-found */
  @Transactional()
  async execute(id: string, actor: MemberActor): Promise<void> {
    if (!(await this.searches.remove(ownerOf(actor), id)))
      throw catalogErrors('saved-search-not-found');
  }
}
