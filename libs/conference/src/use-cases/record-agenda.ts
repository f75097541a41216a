import { Injectable } from '@nestjs/common';
import {
  assertAllowed,
  ATTACHABLE_KINDS,
  Facts,
  Files,
  Transactional,
  type Actor,
  type Upload,
} from '@wanchang/platform';
import { conferenceWork } from '../access/conference.policies';
import { agendaFileAttached, agendaMinutesKept } from '../agenda.facts';
import { conferenceErrors } from '../domain/conference.errors';
import { Agenda } from '../persistence/agenda';

const MOST_FILES = 20;

/** Materials of an item, and afterwards its minutes and what was agreed. */
@Injectable()
export class RecordAgenda {
  constructor(
    private readonly agenda: Agenda,
    private readonly files: Files,
    private readonly facts: Facts,
  ) {}

  /** Returns the conference. @throws DomainError conference.agenda-item-not-found, .stale-version */
  @Transactional()
  async minutes(
    itemId: string,
    version: number,
    kept: { readonly minutes: string | null; readonly agreed: string[] },
    actor: Actor,
  ): Promise<string> {
    assertAllowed([conferenceWork], actor);
    const { conferenceId, title, version: now } = await this.agenda.lockItem(itemId);
    if (now !== version) throw conferenceErrors('stale-version');
    await this.agenda.changeItem(itemId, { ...kept, version: version + 1 });
    const fact = { conferenceId, itemId, title, agreed: kept.agreed.length };
    await this.facts.record(agendaMinutesKept, fact, actor);
    return conferenceId;
  }

  /** Returns the conference. @throws DomainError conference.agenda-item-not-found, .too-many-files, platform.file-type-refused */
  @Transactional()
  async attach(itemId: string, upload: Upload, actor: Actor): Promise<string> {
    assertAllowed([conferenceWork], actor);
    const { conferenceId, title } = await this.agenda.lockItem(itemId);
    if ((await this.agenda.countFiles(itemId)) >= MOST_FILES)
      throw conferenceErrors('too-many-files', { args: { limit: MOST_FILES } });
    const { id: fileId } = await this.files.keep(upload, ATTACHABLE_KINDS, actor);
    await this.agenda.addFile(itemId, fileId);
    await this.facts.record(agendaFileAttached, { conferenceId, itemId, title, fileId }, actor);
    return conferenceId;
  }
}
