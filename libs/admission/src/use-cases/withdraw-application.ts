import { Injectable } from '@nestjs/common';
import { Facts, Transactional, type Actor } from '@wanchang/platform';
import { applicationWithdrawn } from '../admission.facts';
import type { Application } from '../domain/application';
import { Applications, assertVersion } from '../persistence/applications';
import { OfficeMeetings } from '../persistence/office-meetings';

/** The applicant takes the application back, before it is decided. */
@Injectable()
export class WithdrawApplication {
  constructor(
    private readonly applications: Applications,
    private readonly meetings: OfficeMeetings,
    private readonly facts: Facts,
  ) {}

  /** @throws DomainError admission.application-not-found, .illegal-transition, .stale-version */
  @Transactional()
  async execute(
    id: string,
    { version, reason }: { readonly version: number; readonly reason: string | null },
    actor: Actor,
  ): Promise<Application> {
    const application = await this.applications.lockOwn(id, actor.personId);
    assertVersion(application, version);
    await this.applications.move(application, {
      ...{ action: 'withdraw', byPersonId: actor.personId, reason },
    });
    await this.meetings.takeOff(id);
    const nameZh = application.nameZh ?? '';
    await this.facts.record(
      applicationWithdrawn,
      { applicationId: id, nameZh, applicants: [], reason },
      actor,
    );
    return this.applications.get(id);
  }
}
