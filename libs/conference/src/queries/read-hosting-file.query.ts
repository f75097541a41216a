import { Injectable } from '@nestjs/common';
import { Files, type StoredFile } from '@wanchang/platform';
import type { Readable } from 'node:stream';
import { conferenceErrors } from '../domain/conference.errors';
import { HostingFiles } from '../persistence/hosting-files';

/** A paper of an application to host; for its units and the secretariat alone, also once it is chosen. */
@Injectable()
export class ReadHostingFile {
  constructor(
    private readonly hostingFiles: HostingFiles,
    private readonly files: Files,
  ) {}

  /** @param memberId null: the secretariat. @throws DomainError conference.hosting-file-not-found */
  async execute(
    hostingId: string,
    fileId: string,
    memberId: string | null,
  ): Promise<{ file: StoredFile; bytes: Readable }> {
    const mayRead = memberId === null || (await this.hostingFiles.takesPart(hostingId, memberId));
    const kept = mayRead && (await this.hostingFiles.find(hostingId, fileId));
    const [file] = kept ? await this.files.find([fileId]) : [];
    if (!file) throw conferenceErrors('hosting-file-not-found');
    return { file, bytes: await this.files.read(fileId) };
  }
}
