import { Injectable } from '@nestjs/common';
import type { MemberActor } from '@wanchang/membership';
import { Facts, Files, Transactional, type Upload } from '@wanchang/platform';
import { SealedRfqs } from '@wanchang/sourcing';
import { createHash } from 'node:crypto';
import { tenderingErrors } from '../domain/tendering.errors';
import { SealedFiles } from '../persistence/sealed-files';
import { Tenders } from '../persistence/tenders';
import { TenderParties } from '../tender-parties';
import { fileSealed } from '../tendering.facts';

/** A file that a bidder's browser has sealed, before the quote that names it. */
export interface KeptFile {
  readonly hash: string;
  readonly size: number;
}

/** Takes ciphertexts alone, under a name that says nothing; what is inside stands in the sealed quote. */
@Injectable()
export class KeepSealedFile {
  constructor(
    private readonly tenders: Tenders,
    private readonly sealedFiles: SealedFiles,
    private readonly parties: TenderParties,
    private readonly rfqs: SealedRfqs,
    private readonly files: Files,
    private readonly facts: Facts,
  ) {}

  /**
   * The same file once more is the same file.
   * @throws DomainError tendering.tender-not-found, .too-many-files; sourcing.not-open, .deadline-passed, .buyer-not-active; those of `Files.keep`
   */
  @Transactional()
  async execute(rfqId: string, { bytes }: Upload, actor: MemberActor): Promise<KeptFile> {
    const tender = await this.tenders.of(rfqId, actor);
    const { invitationId } = tender;
    if (invitationId === null) throw tenderingErrors('tender-not-found');
    await this.rfqs.lockInvitation(invitationId, actor.member.id);
    const kept = { hash: createHash('sha256').update(bytes).digest('hex'), size: bytes.length };
    const known = await this.sealedFiles.of(invitationId);
    if (known.some(({ hash }) => hash === kept.hash)) return kept;
    await this.sealedFiles.assertRoom(invitationId);
    const { id: fileId } = await this.files.keep({ name: NAME, bytes }, ['sealed'], actor);
    const { personId } = actor;
    await this.sealedFiles.keep({ fileId, rfqId, invitationId, personId, ...kept });
    const of = { ...this.parties.of(tender), supplierId: actor.member.id, receipt: '' };
    await this.facts.record(fileSealed, { ...of, hash: kept.hash }, actor);
    return kept;
  }
}

const NAME = 'sealed';
