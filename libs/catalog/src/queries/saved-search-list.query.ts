import { Injectable } from '@nestjs/common';
import type { MemberActor } from '@wanchang/membership';
import { SAVED_SEARCH_LIMITS } from '../domain/saved-search';
import { SavedSearches } from '../persistence/saved-searches';

/** The searches that a person keeps for the unit they act for, in the order in which they were saved. */
@Injectable()
export class SavedSearchList {
  constructor(private readonly searches: SavedSearches) {}

  async execute({ personId, member }: MemberActor) {
    const rows = await this.searches.of({ personId, memberId: member.id });
    return {
      items: rows.map(({ memberId: _, watchedFrom: __, allToldAt: ___, ...search }) => search),
      limit: SAVED_SEARCH_LIMITS.searches,
    };
  }
}
