import { Injectable } from '@nestjs/common';
import type { ResourceKind, Side } from '@wanchang/kernel';
import { MemberDirectory, membershipErrors } from '@wanchang/membership';
import {
  Facts,
  Files,
  platformErrors,
  Runs,
  Transactional,
  type Actor,
  type Upload,
} from '@wanchang/platform';
import { noChoices, type ImportChoices } from '../domain/import/import-choices';
import { IMPORT_LIMITS } from '../domain/listing-import';
import { importStarted } from '../import.facts';
import { listingImport } from '../catalog.jobs';
import { Imports } from '../persistence/imports';

export interface ImportRequest {
  readonly file: Upload;
  readonly memberId: string;
  readonly side: Side;
  /** Of rows that name none. */
  readonly kind: ResourceKind;
  /** Publish the rows that can be; the others become drafts. */
  readonly publish: boolean;
  /** What was said of the file after a look at what it holds. */
  readonly choices?: ImportChoices;
}

/** Keeps a spreadsheet and asks the worker to make its rows listings of the unit. */
@Injectable()
export class StartImport {
  constructor(
    private readonly imports: Imports,
    private readonly files: Files,
    private readonly members: MemberDirectory,
    private readonly runs: Runs,
    private readonly facts: Facts,
  ) {}

  /**
   * @param actor null for an operator at the command line
   * @throws DomainError platform.file-too-large, .file-empty, .file-type-refused, membership.member-not-found
   */
  @Transactional()
  async execute(
    { file, memberId, side, kind, publish, choices = noChoices }: ImportRequest,
    actor: Actor | null,
  ): Promise<{ id: string }> {
    const { megabytes } = IMPORT_LIMITS;
    if (file.bytes.length > megabytes * 1024 * 1024)
      throw platformErrors('file-too-large', { args: { limit: megabytes } });
    if (!(await this.members.isActive(memberId))) throw membershipErrors('member-not-found');
    const stored = await this.files.keep(file, ['spreadsheet'], actor);
    const { id } = await this.runs.start(listingImport, actor?.personId ?? null);
    const { id: fileId, name: fileName } = stored;
    await this.imports.insert({ id, memberId, fileId, fileName, side, kind, publish, choices });
    const started = { importId: id, memberId, side, publish, fileId };
    await this.facts.record(importStarted, started, actor);
    return { id };
  }
}
