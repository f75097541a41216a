import { Injectable } from '@nestjs/common';
import { newId } from '@wanchang/kernel';
import type { MemberActor } from '@wanchang/membership';
import { Clock, Facts, Transactional } from '@wanchang/platform';
import { listingCopied } from '../catalog.facts';
import type { ListingContent } from '../domain/listing';
import { Listings } from '../persistence/listings';

/** A new draft that says the same. Days that have passed and images are not taken over. */
@Injectable()
export class CopyListing {
  constructor(
    private readonly listings: Listings,
    private readonly facts: Facts,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError catalog.listing-not-found */
  @Transactional()
  async execute(id: string, actor: MemberActor): Promise<{ id: string }> {
    const original = await this.listings.owned(id, actor.member.id);
    const today = await this.clock.today();
    const ahead = (day: string | null) => (day !== null && day >= today ? day : null);
    const content: ListingContent = {
      ...original,
      dueDate: ahead(original.dueDate),
      validUntil: ahead(original.validUntil),
    };
    const copy = { id: newId(), memberId: original.memberId, state: 'draft' as const, content };
    await this.listings.insert([copy], actor.personId);
    await this.facts.record(listingCopied, { listingId: copy.id, from: id }, actor);
    return { id: copy.id };
  }
}
