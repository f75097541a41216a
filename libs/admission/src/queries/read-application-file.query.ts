import { Injectable } from '@nestjs/common';
import { Documents, ReadDocument, type DocumentKind } from '@wanchang/documents';
import { Files, type StoredFile } from '@wanchang/platform';
import type { Readable } from 'node:stream';
import { admissionErrors } from '../domain/admission.errors';
import { approvalPaper } from '../papers/approval-paper';
import { certificatePaper } from '../papers/certificate-paper';
import { ApplicationFiles } from '../persistence/application-files';
import { Applications } from '../persistence/applications';
import { Inspections } from '../persistence/inspections';

interface Read {
  readonly file: StoredFile;
  readonly bytes: Readable;
}

/** Attached files and issued papers, for those who may read them. */
@Injectable()
export class ReadApplicationFile {
  constructor(
    private readonly applications: Applications,
    private readonly inspections: Inspections,
    private readonly attached: ApplicationFiles,
    private readonly files: Files,
    private readonly documents: Documents,
    private readonly readDocument: ReadDocument,
  ) {}

  /** What applicants attached, for them. @throws DomainError admission.application-not-found, .file-not-found */
  async own(id: string, fileId: string, personId: string): Promise<Read> {
    await this.assertApplicant(id, personId);
    const found = await this.attached.find(fileId, id);
    if (found?.purpose !== 'application') throw admissionErrors('file-not-found');
    return this.read(fileId);
  }

  /** For the secretariat. @throws DomainError admission.file-not-found */
  async ofApplication(id: string, fileId: string): Promise<Read> {
    if (!(await this.attached.find(fileId, id))) throw admissionErrors('file-not-found');
    return this.read(fileId);
  }

  /** For an inspector of the case. @throws DomainError admission.inspection-not-found, .file-not-found */
  async inspected(id: string, fileId: string, personId: string): Promise<Read> {
    if (!(await this.inspections.isInspector(id, personId)))
      throw admissionErrors('inspection-not-found');
    return this.ofApplication(id, fileId);
  }

  /** For the applicants. @throws DomainError admission.application-not-found, .file-not-found before the approval */
  async approval(id: string, personId: string): Promise<Read> {
    await this.assertApplicant(id, personId);
    return this.paper(approvalPaper, id);
  }

  /** For the unit. @throws DomainError admission.file-not-found for one that has none */
  certificate(memberId: string): Promise<Read> {
    return this.paper(certificatePaper, memberId);
  }

  private async paper(kind: DocumentKind, subjectId: string): Promise<Read> {
    const issued = await this.documents.about(kind, subjectId);
    if (!issued) throw admissionErrors('file-not-found');
    return this.readDocument.file(issued.fileId);
  }

  private async read(fileId: string): Promise<Read> {
    const [file] = await this.files.find([fileId]);
    if (!file) throw admissionErrors('file-not-found');
    return { file, bytes: await this.files.read(fileId) };
  }

  private async assertApplicant(id: string, personId: string): Promise<void> {
    const people = await this.applications.people(id);
    if (!people.some((person) => person.personId === personId))
      throw admissionErrors('application-not-found');
  }
}
