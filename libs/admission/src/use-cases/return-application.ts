import { Injectable } from '@nestjs/common';
import { assertAllowed, Facts, Transactional, type Actor } from '@wanchang/platform';
import { admissionWork } from '../access/admission.policies';
import { applicationReturned } from '../admission.facts';
import { Applications, assertVersion } from '../persistence/applications';

/** The secretariat sends an application back for more, before the inspection. */
@Injectable()
export class ReturnApplication {
  constructor(
    private readonly applications: Applications,
    private readonly facts: Facts,
  ) {}

  /** @throws DomainError admission.application-not-found, .illegal-transition, .stale-version */
  @Transactional()
  async execute(
    id: string,
    { version, reason }: { readonly version: number; readonly reason: string },
    actor: Actor,
  ): Promise<void> {
    assertAllowed([admissionWork], actor);
    const application = await this.applications.lock(id);
    assertVersion(application, version);
    await this.applications.move(application, {
      ...{ action: 'return', byPersonId: actor.personId, reason },
    });
    const people = await this.applications.people(id);
    await this.facts.record(
      applicationReturned,
      {
        ...{ applicationId: id, nameZh: application.nameZh!, reason },
        applicants: people.map(({ personId }) => personId),
      },
      actor,
    );
  }
}
