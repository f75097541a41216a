import { Injectable } from '@nestjs/common';
import { newId } from '@wanchang/kernel';
import { MemberDirectory, type MemberActor } from '@wanchang/membership';
import { Facts, Transactional } from '@wanchang/platform';
import { listingCreated } from '../catalog.facts';
import { assertNoFiles } from '../domain/certificates';
import { checkedContent } from '../domain/content.rules';
import { emptyContent, type ListingContent } from '../domain/listing';
import { Listings } from '../persistence/listings';

type Given = Pick<ListingContent, 'side' | 'kind' | 'title'> & Partial<ListingContent>;

/** Writes a draft. What is not given is empty; the region is the unit's own. */
@Injectable()
export class CreateListing {
  constructor(
    private readonly listings: Listings,
    private readonly members: MemberDirectory,
    private readonly facts: Facts,
  ) {}

  /** @throws DomainError catalog.content-refused, .certificate-file-not-found */
  @Transactional()
  async execute(given: Given, actor: MemberActor): Promise<{ id: string }> {
    assertNoFiles(given.certificates);
    const memberId = actor.member.id;
    const unit = await this.members.ref(memberId);
    const content = checkedContent({ ...emptyContent, regionCode: unit!.regionCode, ...given });
    const id = newId();
    await this.listings.insert([{ id, memberId, state: 'draft', content }], actor.personId);
    await this.facts.record(listingCreated, { listingId: id }, actor);
    return { id };
  }
}
