import { Injectable } from '@nestjs/common';
import type { MemberActor } from '@wanchang/membership';
import { ATTACHABLE_KINDS, Facts, Files, Transactional, type Upload } from '@wanchang/platform';
import { MAX_ROWS, type FileAbout } from '../domain/contract';
import { fulfilmentErrors } from '../domain/fulfilment.errors';
import { contractFileAttached } from '../fulfilment.facts';
import { ContractRecords } from '../persistence/contract-records';
import { Contracts } from '../persistence/contracts';

/** A document or picture with a contract: of a delivery, an acceptance, a payment, an invoice. Both sides read it. */
@Injectable()
export class AttachContractFile {
  constructor(
    private readonly contracts: Contracts,
    private readonly records: ContractRecords,
    private readonly files: Files,
    private readonly facts: Facts,
  ) {}

  /** @throws DomainError fulfilment.contract-not-found, .file-subject, .too-many, platform.file-type-refused */
  @Transactional()
  async execute(
    id: string,
    upload: Upload,
    { about, aboutNo }: { about: FileAbout; aboutNo: string },
    actor: MemberActor,
  ): Promise<string> {
    const contract = await this.contracts.read(id, actor.member.id);
    if ((await this.records.countFiles(id)) >= MAX_ROWS)
      throw fulfilmentErrors('too-many', { args: { limit: MAX_ROWS } });
    await this.records.assertSubject(id, about, aboutNo);
    const { id: fileId } = await this.files.keep(upload, ATTACHABLE_KINDS, actor);
    const { side } = contract;
    const by = { side, personId: actor.personId };
    await this.records.addFile(id, fileId, about, aboutNo, by);
    await this.facts.record(contractFileAttached, { contract, side, fileId, about }, actor);
    return fileId;
  }
}
