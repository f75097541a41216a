import { Injectable } from '@nestjs/common';
import type { MemberActor } from '@wanchang/membership';
import { ATTACHABLE_KINDS, Facts, Files, Transactional, type Upload } from '@wanchang/platform';
import { RfqDirectory } from '@wanchang/sourcing';
import { rfqFilesErrors } from '../domain/rfq-files.errors';
import { RfqFiles } from '../persistence/rfq-files';
import { rfqFileAdded, rfqFileRemoved } from '../rfq-files.facts';

/** What a supplier adds to its quote: the buyer sees it once the next version is sent, and from then on it stands. */
@Injectable()
export class KeepQuoteFile {
  constructor(
    private readonly rfqs: RfqDirectory,
    private readonly rfqFiles: RfqFiles,
    private readonly files: Files,
    private readonly facts: Facts,
  ) {}

  /** @throws DomainError sourcing.invitation-not-found, .not-open, .deadline-passed; rfq-files.too-many-files; those of `Files.keep` */
  @Transactional()
  async add(invitationId: string, upload: Upload, actor: MemberActor): Promise<void> {
    const { rfqId } = await this.rfqs.lockOpenInvitation(invitationId, actor);
    const { id: fileId } = await this.files.keep(upload, ATTACHABLE_KINDS, actor);
    const known = await this.rfqFiles.forSupplier(invitationId, rfqId);
    await this.rfqFiles.add({ fileId, rfqId, invitationId, personId: actor.personId }, known);
    await this.facts.record(rfqFileAdded, { subjectId: invitationId, fileId }, actor);
  }

  /** @throws DomainError sourcing.invitation-not-found, .not-open, .deadline-passed; rfq-files.file-not-found, .already-sent */
  @Transactional()
  async remove(invitationId: string, fileId: string, actor: MemberActor): Promise<void> {
    const { rfqId } = await this.rfqs.lockOpenInvitation(invitationId, actor);
    const known = await this.rfqFiles.forSupplier(invitationId, rfqId);
    const file = known.find((one) => one.fileId === fileId && one.invitationId === invitationId);
    if (!file) throw rfqFilesErrors('file-not-found');
    if (file.sent) throw rfqFilesErrors('already-sent');
    await this.rfqFiles.remove(fileId);
    await this.facts.record(rfqFileRemoved, { subjectId: invitationId, fileId }, actor);
  }
}
