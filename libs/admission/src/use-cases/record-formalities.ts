import { Injectable } from '@nestjs/common';
import { IssueDocument, SECRETARIAT_SEAL } from '@wanchang/documents';
import type { DateString } from '@wanchang/kernel';
import { assertAllowed, Facts, Transactional, type Actor } from '@wanchang/platform';
import { admissionWork } from '../access/admission.policies';
import { admissionErrors } from '../domain/admission.errors';
import { ceremonyRecorded, credentialIssued } from '../leaving.facts';
import { credentialPaper, drawCredential, type Credential } from '../papers/credential-paper';
import { Applications } from '../persistence/applications';
import { Formalities } from '../persistence/formalities';

export interface Ceremony {
  readonly heldOn: DateString;
  readonly place: string | null;
  readonly note: string | null;
}

/** What follows an approval on paper: the joining ceremony, and the credentials of the unit's people (R10.4). */
@Injectable()
export class RecordFormalities {
  constructor(
    private readonly applications: Applications,
    private readonly formalities: Formalities,
    private readonly issueDocument: IssueDocument,
    private readonly facts: Facts,
  ) {}

  /** Corrects what was recorded before. @throws DomainError admission.application-not-found, .not-approved */
  @Transactional()
  async ceremony(applicationId: string, ceremony: Ceremony, actor: Actor): Promise<void> {
    assertAllowed([admissionWork], actor);
    await this.approved(applicationId);
    await this.formalities.recordCeremony({
      ...{ applicationId, ...ceremony, recordedBy: actor.personId },
    });
    const { heldOn } = ceremony;
    await this.facts.record(ceremonyRecorded, { applicationId, heldOn }, actor);
  }

  /** @throws DomainError admission.application-not-found, .not-approved */
  @Transactional()
  async credential(applicationId: string, credential: Credential, actor: Actor): Promise<void> {
    assertAllowed([admissionWork], actor);
    const { nameZh, memberId } = await this.approved(applicationId);
    const { id: documentId, number } = await this.issueDocument.execute(
      {
        ...{ kind: credentialPaper, subjectId: memberId, title: `${nameZh} 证件` },
        sealing: { seal: SECRETARIAT_SEAL, approvedBy: actor.personName },
        draw: (paper, reserved) => drawCredential(paper, { nameZh, ...credential, ...reserved }),
      },
      actor,
    );
    await this.formalities.addCredential({ documentId, applicationId, ...credential });
    await this.facts.record(credentialIssued, { applicationId, number }, actor);
  }

  private async approved(id: string): Promise<{ nameZh: string; memberId: string }> {
    const { memberId, nameZh } = await this.applications.lock(id);
    if (!memberId) throw admissionErrors('not-approved');
    return { memberId, nameZh: nameZh! };
  }
}
