import { Injectable } from '@nestjs/common';
import { RecordsNothing, Transactional, type Actor } from '@wanchang/platform';
import { admissionErrors } from '../domain/admission.errors';
import type { Application, ApplicationFile } from '../domain/application';
import { isEditable } from '../domain/application.states';
import { Applications, assertVersion } from '../persistence/applications';

/** Keeps what an applicant has filled in so far, complete or not. */
@Injectable()
@RecordsNothing('a draft is saved while it is typed; what counts is on record when it is submitted')
export class SaveDraft {
  constructor(private readonly applications: Applications) {}

  /** @throws DomainError admission.application-not-found, .not-editable, .stale-version, .already-applied */
  @Transactional()
  async execute(
    id: string,
    { version, file }: { readonly version: number; readonly file: ApplicationFile },
    actor: Actor,
  ): Promise<Application> {
    const application = await this.applications.lockOwn(id, actor.personId);
    if (!isEditable(application.state)) throw admissionErrors('not-editable');
    assertVersion(application, version);
    await this.applications.saveFile(application, file);
    return this.applications.get(id);
  }
}
