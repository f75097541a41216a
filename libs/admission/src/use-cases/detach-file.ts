import { Injectable } from '@nestjs/common';
import { RecordsNothing, Transactional, type Actor } from '@wanchang/platform';
import { admissionErrors } from '../domain/admission.errors';
import { isEditable } from '../domain/application.states';
import { ApplicationFiles } from '../persistence/application-files';
import { Applications } from '../persistence/applications';

/** Takes a file away from an application that is still the applicant’s to change. */
@Injectable()
@RecordsNothing('an application is a draft until it is submitted')
export class DetachFile {
  constructor(
    private readonly applications: Applications,
    private readonly attached: ApplicationFiles,
  ) {}

  /** @throws DomainError admission.application-not-found, .not-editable, .file-not-found */
  @Transactional()
  async execute(id: string, fileId: string, actor: Actor): Promise<void> {
    const { state } = await this.applications.lockOwn(id, actor.personId);
    if (!isEditable(state)) throw admissionErrors('not-editable');
    if (!(await this.attached.remove(fileId, id))) throw admissionErrors('file-not-found');
  }
}
