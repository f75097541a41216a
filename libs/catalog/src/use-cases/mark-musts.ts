import { Injectable } from '@nestjs/common';
import { Transactional, type Actor } from '@wanchang/platform';
import { listingMustsMarked } from '../catalog.facts';
import { catalogErrors } from '../domain/catalog.errors';
import { checkedContent } from '../domain/content.rules';
import { assertVersion, type Must } from '../domain/listing';
import { ListingChanges } from '../listing-changes';
import { Listings } from '../persistence/listings';

/** A property of a demand by its place, and how it binds; null: it does not. */
export interface MarkedMust {
  /** In the attributes of the version that is named, from 0: a name may be there twice. */
  readonly at: number;
  readonly must: Must | null;
}

/** The secretariat says which properties of a published demand bind. The unit is told, and can change it again. */
@Injectable()
export class MarkMusts {
  constructor(
    private readonly listings: Listings,
    private readonly changes: ListingChanges,
  ) {}

  /** @throws DomainError catalog.listing-not-found, .stale-version, .illegal-transition, .property-unknown, .content-refused */
  @Transactional()
  async execute(
    id: string,
    version: number,
    musts: readonly MarkedMust[],
    actor: Actor,
  ): Promise<void> {
    const [before] = await this.listings.lockAll([id]);
    if (!before || before.publishedAt === null) throw catalogErrors('listing-not-found');
    assertVersion(before, version);
    if (before.state !== 'published') throw catalogErrors('illegal-transition');
    const unknown = musts.find(({ at }) => before.attributes[at] === undefined);
    if (unknown) throw catalogErrors('property-unknown', { args: { place: unknown.at + 1 } });
    const marks = new Map(musts.map(({ at, must }) => [at, must]));
    const attributes = before.attributes.map(({ must, ...attribute }, at) => {
      const mark = marks.has(at) ? marks.get(at) : must;
      return mark ? { ...attribute, must: mark } : attribute;
    });
    const after = checkedContent({ ...before, attributes });
    await this.changes.record(listingMustsMarked, before, after, actor);
  }
}
