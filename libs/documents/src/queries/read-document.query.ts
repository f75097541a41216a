import { Injectable } from '@nestjs/common';
import { Files, type StoredFile } from '@wanchang/platform';
import type { Readable } from 'node:stream';
import { documentKind } from '../domain/document-kind';
import { documentsErrors } from '../domain/documents.errors';
import { Documents } from '../persistence/documents';

/** The bytes of an issued document, as they were issued. */
@Injectable()
export class ReadDocument {
  constructor(
    private readonly documents: Documents,
    private readonly files: Files,
  ) {}

  /** For the secretariat. @throws DomainError documents.document-not-found, .not-open-to-secretariat */
  async forSecretariat(id: string): Promise<{ file: StoredFile; bytes: Readable }> {
    const { kind, fileId } = await this.documents.get(id);
    if (!documentKind(kind).openToSecretariat) throw documentsErrors('not-open-to-secretariat');
    return this.file(fileId);
  }

  /** For the library of its kind, which knows who may read it. */
  async file(fileId: string): Promise<{ file: StoredFile; bytes: Readable }> {
    const [file] = await this.files.find([fileId]);
    if (!file) throw documentsErrors('document-not-found');
    return { file, bytes: await this.files.read(fileId) };
  }
}
