import { Injectable } from '@nestjs/common';
import { Files, type Actor, type StoredFile } from '@wanchang/platform';
import type { Readable } from 'node:stream';
import { catalogErrors } from '../domain/catalog.errors';
import { CertificateFiles } from '../persistence/certificate-files';
import { ownUnit, seesListings } from './listing-view';

/** The paper of a certificate, for whoever sees its listing whole. */
@Injectable()
export class ReadCertificateFile {
  constructor(
    private readonly papers: CertificateFiles,
    private readonly files: Files,
  ) {}

  /** @throws DomainError catalog.certificate-file-not-found */
  async execute(
    listingId: string,
    fileId: string,
    actor: Actor,
  ): Promise<{ file: StoredFile; bytes: Readable }> {
    const allowed =
      seesListings(actor) && (await this.papers.visible(listingId, fileId, ownUnit(actor)));
    const [file] = allowed ? await this.files.find([fileId]) : [];
    if (!file) throw catalogErrors('certificate-file-not-found');
    return { file, bytes: await this.files.read(fileId) };
  }
}
