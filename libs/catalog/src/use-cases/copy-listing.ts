import { Injectable } from '@nestjs/common';
import { newId } from '@wanchang/kernel';
import type { MemberActor } from '@wanchang/membership';
import { Clock, Facts, Transactional } from '@wanchang/platform';
import { listingCopied } from '../catalog.facts';
import { filesNamed } from '../domain/certificates';
import type { CertificateFile, ListingContent } from '../domain/listing';
import { CertificateFiles } from '../persistence/certificate-files';
import { Listings } from '../persistence/listings';

/** A new draft that says the same. Days that have passed and images are not taken over. */
@Injectable()
export class CopyListing {
  constructor(
    private readonly listings: Listings,
    private readonly papers: CertificateFiles,
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
    await this.papers.add(copy.id, distinct(filesNamed(content.certificates)));
    await this.facts.record(listingCopied, { listingId: copy.id, from: id }, actor);
    return { id: copy.id };
  }
}

function distinct(files: readonly CertificateFile[]): CertificateFile[] {
  return [...new Map(files.map((file) => [file.id, file])).values()];
}
