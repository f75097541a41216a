import { Injectable } from '@nestjs/common';
import {
  Facts,
  Files,
  refusal,
  Transactional,
  type Actor,
  type Upload,
  ATTACHABLE_KINDS,
} from '@wanchang/platform';
import { admissionWork } from '../access/admission.policies';
import { fileAttached } from '../admission.facts';
import { admissionErrors } from '../domain/admission.errors';
import { APPLICATION_LIMITS } from '../domain/application';
import { isEditable } from '../domain/application.states';
import type { FilePurpose } from '../domain/application-file';
import { ApplicationFiles } from '../persistence/application-files';
import { Applications } from '../persistence/applications';
import { Inspections } from '../persistence/inspections';

/** Attaches a document or a picture: of the applicant to its application, of an inspector to the report. */
@Injectable()
export class AttachFile {
  constructor(
    private readonly applications: Applications,
    private readonly inspections: Inspections,
    private readonly attached: ApplicationFiles,
    private readonly files: Files,
    private readonly facts: Facts,
  ) {}

  /**
   * @throws DomainError admission.application-not-found, .not-editable, .inspection-not-found, .too-many-files,
   * platform.file-type-refused
   */
  @Transactional()
  async execute(id: string, purpose: FilePurpose, upload: Upload, actor: Actor): Promise<void> {
    await this.authorise(id, purpose, actor);
    const { files: limit } = APPLICATION_LIMITS;
    const known = (await this.attached.of(id)).filter((file) => file.purpose === purpose);
    if (known.length >= limit) throw admissionErrors('too-many-files', { args: { limit } });
    const { id: fileId } = await this.files.keep(upload, ATTACHABLE_KINDS, actor);
    const addedBy = actor.personId;
    await this.attached.add({ fileId, applicationId: id, purpose, addedBy });
    await this.facts.record(fileAttached, { applicationId: id, fileId }, actor);
  }

  private async authorise(id: string, purpose: FilePurpose, actor: Actor): Promise<void> {
    if (purpose === 'application') {
      const { state } = await this.applications.lockOwn(id, actor.personId);
      if (!isEditable(state)) throw admissionErrors('not-editable');
      return;
    }
    const inspects = await this.inspections.isInspector(id, actor.personId);
    if (!inspects && refusal([admissionWork], actor)) throw admissionErrors('inspection-not-found');
    const { state } = await this.applications.lock(id);
    if (state !== 'inspection') throw admissionErrors('not-editable');
  }
}
