import { Injectable } from '@nestjs/common';
import type { MemberActor } from '@wanchang/membership';
import { ATTACHABLE_KINDS, Facts, Files, Transactional, type Upload } from '@wanchang/platform';
import { RfqDirectory } from '@wanchang/sourcing';
import { rfqFilesErrors } from '../domain/rfq-files.errors';
import { RfqFiles } from '../persistence/rfq-files';
import { rfqFileAdded, rfqFileRemoved } from '../rfq-files.facts';

/** Drawings and papers of a request: what is sent stands, so they come and go while it is a draft. */
@Injectable()
export class KeepRequestFile {
  constructor(
    private readonly rfqs: RfqDirectory,
    private readonly rfqFiles: RfqFiles,
    private readonly files: Files,
    private readonly facts: Facts,
  ) {}

  /** @throws DomainError sourcing.rfq-not-found, rfq-files.already-sent, .too-many-files, and those of `Files.keep` */
  @Transactional()
  async add(rfqId: string, upload: Upload, actor: MemberActor): Promise<void> {
    await this.draft(rfqId, actor);
    const { id: fileId } = await this.files.keep(upload, ATTACHABLE_KINDS, actor);
    const row = { fileId, rfqId, invitationId: null, personId: actor.personId };
    await this.rfqFiles.add(row, await this.rfqFiles.forBuyer(rfqId));
    await this.facts.record(rfqFileAdded, { subjectId: rfqId, fileId }, actor);
  }

  /** @throws DomainError sourcing.rfq-not-found, rfq-files.already-sent, .file-not-found */
  @Transactional()
  async remove(rfqId: string, fileId: string, actor: MemberActor): Promise<void> {
    await this.draft(rfqId, actor);
    const known = await this.rfqFiles.forBuyer(rfqId);
    if (!known.some((one) => one.fileId === fileId)) throw rfqFilesErrors('file-not-found');
    await this.rfqFiles.remove(fileId);
    await this.facts.record(rfqFileRemoved, { subjectId: rfqId, fileId }, actor);
  }

  private async draft(rfqId: string, actor: MemberActor): Promise<void> {
    if ((await this.rfqs.lockOwn(rfqId, actor)).state !== 'draft')
      throw rfqFilesErrors('already-sent');
  }
}
