import { Injectable } from '@nestjs/common';
import { Files, type StoredFile } from '@wanchang/platform';
import type { Readable } from 'node:stream';
import { fulfilmentErrors } from '../domain/fulfilment.errors';
import { ContractRecords } from '../persistence/contract-records';
import { Contracts } from '../persistence/contracts';

/** A file of a contract, for the people of its two units. */
@Injectable()
export class ReadContractFile {
  constructor(
    private readonly contracts: Contracts,
    private readonly records: ContractRecords,
    private readonly files: Files,
  ) {}

  /** @throws DomainError fulfilment.contract-not-found, .file-not-found */
  async execute(
    id: string,
    fileId: string,
    memberId: string,
  ): Promise<{ file: StoredFile; bytes: Readable }> {
    await this.contracts.read(id, memberId);
    await this.records.assertFile(id, fileId);
    const [file] = await this.files.find([fileId]);
    if (!file) throw fulfilmentErrors('file-not-found');
    return { file, bytes: await this.files.read(fileId) };
  }
}
