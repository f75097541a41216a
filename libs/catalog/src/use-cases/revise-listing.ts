import { Injectable } from '@nestjs/common';
import type { MemberActor } from '@wanchang/membership';
import { Clock, Transactional } from '@wanchang/platform';
import { listingRevised } from '../catalog.facts';
import { catalogErrors } from '../domain/catalog.errors';
import { withKeptFiles } from '../domain/certificates';
import { checkedContent } from '../domain/content.rules';
import { assertVersion, type Listing, type ListingContent } from '../domain/listing';
import { ownerActions } from '../domain/listing.states';
import { assertPublishable } from '../domain/publish.rules';
import { CertificateFiles } from '../persistence/certificate-files';
import { Listings } from '../persistence/listings';
import { ListingChanges } from '../listing-changes';

/** Changes what a listing says. A published one must stay publishable. Papers that no certificate came to name are dropped. */
@Injectable()
export class ReviseListing {
  constructor(
    private readonly listings: Listings,
    private readonly papers: CertificateFiles,
    private readonly changes: ListingChanges,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError catalog.listing-not-found, .stale-version, .illegal-transition, .content-refused, .not-publishable, .certificate-file-not-found */
  @Transactional()
  async execute(
    id: string,
    version: number,
    given: Partial<Omit<ListingContent, 'side'>>,
    actor: MemberActor,
  ): Promise<void> {
    const before = await this.listings.owned(id, actor.member.id);
    assertVersion(before, version);
    if (!ownerActions(before.state).includes('revise')) throw catalogErrors('illegal-transition');
    const certificates = given.certificates
      ? withKeptFiles(given.certificates, await this.papers.of(id))
      : before.certificates;
    const after: Listing = checkedContent({ ...before, ...given, certificates });
    if (after.state === 'published') assertPublishable(after, await this.clock.today());
    await this.changes.record(listingRevised, before, after, actor);
    if (given.certificates) await this.papers.dropUnnamed(id);
  }
}
