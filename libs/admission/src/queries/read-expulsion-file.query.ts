import { Injectable } from '@nestjs/common';
import { Documents, ReadDocument } from '@wanchang/documents';
import { Files, type StoredFile } from '@wanchang/platform';
import type { Readable } from 'node:stream';
import { admissionErrors } from '../domain/admission.errors';
import { Expulsions } from '../persistence/expulsions';

interface Read {
  readonly file: StoredFile;
  readonly bytes: Readable;
}

/** Files and papers of a case, for the secretariat and for the unit that it is about. */
@Injectable()
export class ReadExpulsionFile {
  constructor(
    private readonly expulsions: Expulsions,
    private readonly files: Files,
    private readonly documents: Documents,
    private readonly readDocument: ReadDocument,
  ) {}

  /** @param memberId its unit, when that asks @throws DomainError admission.expulsion-not-found, .file-not-found */
  async attached(id: string, fileId: string, memberId?: string): Promise<Read> {
    await this.expulsions.get(id, memberId);
    const known = (await this.expulsions.files(id)).some((file) => file.fileId === fileId);
    const [file] = known ? await this.files.find([fileId]) : [];
    if (!file) throw admissionErrors('file-not-found');
    return { file, bytes: await this.files.read(fileId) };
  }

  /** The circular, or the reversal that took its place. @throws DomainError as {@link attached} */
  async paper(id: string, memberId?: string): Promise<Read> {
    const { circularId, reversalId } = await this.expulsions.get(id, memberId);
    const documentId = reversalId ?? circularId;
    if (!documentId) throw admissionErrors('file-not-found');
    const { fileId } = await this.documents.get(documentId);
    return this.readDocument.file(fileId);
  }
}
