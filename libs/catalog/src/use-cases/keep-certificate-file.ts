import { Injectable } from '@nestjs/common';
import type { MemberActor } from '@wanchang/membership';
import { Files, RecordsNothing, Transactional, type Upload } from '@wanchang/platform';
import { catalogErrors } from '../domain/catalog.errors';
import { LISTING_LIMITS, type CertificateFile, type Listing } from '../domain/listing';
import { ownerActions } from '../domain/listing.states';
import { CertificateFiles } from '../persistence/certificate-files';
import { Listings } from '../persistence/listings';

/** Keeps the paper of a certificate with a listing, as it is. Others see it once a certificate of the listing names it. */
@Injectable()
@RecordsNothing(
  'a paper that no certificate names is seen by nobody else; the change that names it is on record',
)
export class KeepCertificateFile {
  constructor(
    private readonly listings: Listings,
    private readonly papers: CertificateFiles,
    private readonly files: Files,
  ) {}

  /** @throws DomainError catalog.listing-not-found, .illegal-transition, .too-many-certificate-files, and those of {@link Files.keep} */
  @Transactional()
  async execute(id: string, upload: Upload, actor: MemberActor): Promise<CertificateFile> {
    assertRevisable(await this.listings.lockOwned(id, actor.member.id));
    const limit = LISTING_LIMITS.certificateFiles;
    if ((await this.papers.count(id)) >= limit)
      throw catalogErrors('too-many-certificate-files', { args: { limit } });
    const { id: fileId, name } = await this.files.keep(upload, ['scan'], actor);
    const file = { id: fileId, name };
    await this.papers.add(id, [file]);
    return file;
  }
}

function assertRevisable({ state }: Listing): void {
  if (!ownerActions(state).includes('revise')) throw catalogErrors('illegal-transition');
}
