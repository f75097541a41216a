import { Injectable } from '@nestjs/common';
import type { MemberActor } from '@wanchang/membership';
import { Files, type StoredFile } from '@wanchang/platform';
import { RfqDirectory } from '@wanchang/sourcing';
import type { Readable } from 'node:stream';
import { rfqFilesErrors } from '../domain/rfq-files.errors';
import { RfqFiles, type RfqFileRow } from '../persistence/rfq-files';
import type { RfqFilesDto } from './rfq-files.dto';

interface ReadFile {
  readonly file: StoredFile;
  readonly bytes: Readable;
}

/** Files as one reads them: the buyer all that was sent, a supplier those of the request and its own. */
@Injectable()
export class ReadRfqFiles {
  constructor(
    private readonly rfqs: RfqDirectory,
    private readonly rfqFiles: RfqFiles,
    private readonly files: Files,
  ) {}

  /** @throws DomainError sourcing.rfq-not-found */
  async ofRfq(rfqId: string, actor: MemberActor): Promise<RfqFilesDto> {
    return this.list(await this.forBuyer(rfqId, actor));
  }

  /** @throws DomainError sourcing.invitation-not-found */
  async ofInvitation(invitationId: string, actor: MemberActor): Promise<RfqFilesDto> {
    return this.list(await this.forSupplier(invitationId, actor));
  }

  /** @throws DomainError sourcing.rfq-not-found, rfq-files.file-not-found, for one that is not sent as for none */
  async readOfRfq(rfqId: string, fileId: string, actor: MemberActor): Promise<ReadFile> {
    return this.read(await this.forBuyer(rfqId, actor), fileId);
  }

  /** @throws DomainError sourcing.invitation-not-found, rfq-files.file-not-found, for another’s as for none */
  async readOfInvitation(id: string, fileId: string, actor: MemberActor): Promise<ReadFile> {
    return this.read(await this.forSupplier(id, actor), fileId);
  }

  private async forBuyer(rfqId: string, actor: MemberActor): Promise<RfqFileRow[]> {
    await this.rfqs.assertOwn(rfqId, actor);
    return this.rfqFiles.forBuyer(rfqId);
  }

  private async forSupplier(id: string, actor: MemberActor): Promise<RfqFileRow[]> {
    const { rfqId } = await this.rfqs.ownInvitation(id, actor);
    return this.rfqFiles.forSupplier(id, rfqId);
  }

  private async list(rows: readonly RfqFileRow[]): Promise<RfqFilesDto> {
    const files = await this.files.find(rows.map(({ fileId }) => fileId));
    const known = new Map(rows.map((row) => [row.fileId, row]));
    return {
      items: files.map(({ id, name, size }) => {
        const { invitationId, sent } = known.get(id)!;
        return { id, name, size, invitationId, sent };
      }),
    };
  }

  private async read(rows: readonly RfqFileRow[], fileId: string): Promise<ReadFile> {
    const isKnown = rows.some((row) => row.fileId === fileId);
    const [file] = isKnown ? await this.files.find([fileId]) : [];
    if (!file) throw rfqFilesErrors('file-not-found');
    return { file, bytes: await this.files.read(fileId) };
  }
}
