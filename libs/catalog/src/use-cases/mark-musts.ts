import { Injectable } from '@nestjs/common';
import { Transactional, type Actor } from '@wanchang/platform';
import { listingMustsMarked } from '../catalog.facts';
import { catalogErrors } from '../domain/catalog.errors';
import { checkedContent } from '../domain/content.rules';
import { assertVersion, type Must } from '../domain/listing';
import { ListingChanges } from '../listing-changes';
import { Listings } from '../persistence/listings';

/** A property of a demand by its name, and how it binds; null: it does not. */
export interface MarkedMust {
  readonly name: string;
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
    const unknown = musts.find(({ name }) => !before.attributes.some((own) => own.name === name));
    if (unknown) throw catalogErrors('property-unknown', { args: { name: unknown.name } });
    const marks = new Map(musts.map(({ name, must }) => [name, must]));
    const attributes = before.attributes.map(({ must, ...attribute }) => {
      const mark = marks.has(attribute.name) ? marks.get(attribute.name) : must;
      return mark ? { ...attribute, must: mark } : attribute;
    });
    const after = checkedContent({ ...before, attributes });
    await this.changes.record(listingMustsMarked, before, after, actor);
  }
}
