import { Injectable } from '@nestjs/common';
import { Files, type StoredFile } from '@wanchang/platform';
import type { Readable } from 'node:stream';
import { feesErrors } from '../domain/fees.errors';
import { BankStatements } from '../persistence/bank-statements';

/** A statement as the bank's file has it. */
@Injectable()
export class ReadStatementFile {
  constructor(
    private readonly statements: BankStatements,
    private readonly files: Files,
  ) {}

  /** @throws DomainError fees.statement-not-found */
  async execute(id: string): Promise<{ file: StoredFile; bytes: Readable }> {
    const { fileId } = await this.statements.get(id);
    const [file] = await this.files.find([fileId]);
    if (!file) throw feesErrors('statement-not-found');
    return { file, bytes: await this.files.read(fileId) };
  }
}
