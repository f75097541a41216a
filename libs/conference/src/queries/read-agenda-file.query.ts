import { Injectable } from '@nestjs/common';
import { Files, type StoredFile } from '@wanchang/platform';
import type { Readable } from 'node:stream';
import { conferenceErrors } from '../domain/conference.errors';
import { Agenda } from '../persistence/agenda';

/** A material of an item; of what is not published, for the secretariat alone. */
@Injectable()
export class ReadAgendaFile {
  constructor(
    private readonly agenda: Agenda,
    private readonly files: Files,
  ) {}

  /** @throws DomainError conference.agenda-item-not-found */
  async execute(
    itemId: string,
    fileId: string,
    drafts: boolean,
  ): Promise<{ file: StoredFile; bytes: Readable }> {
    const { publishedAt } = await this.agenda.item(itemId);
    const shown = drafts || publishedAt !== null;
    const [file] = await this.files.find([fileId]);
    if (!shown || !file || !(await this.agenda.hasFile(itemId, fileId)))
      throw conferenceErrors('agenda-item-not-found');
    return { file, bytes: await this.files.read(fileId) };
  }
}
