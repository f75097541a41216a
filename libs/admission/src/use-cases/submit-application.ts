import { Injectable } from '@nestjs/common';
import { shanghaiDate } from '@wanchang/kernel';
import { givesAccess, MemberDirectory } from '@wanchang/membership';
import { Clock, Facts, Transactional, type Actor } from '@wanchang/platform';
import { applicationSubmitted } from '../admission.facts';
import { admissionErrors } from '../domain/admission.errors';
import type { Application } from '../domain/application';
import { inspectionDue } from '../domain/inspection';
import { Applications, assertVersion, illegal, type Change } from '../persistence/applications';
import { applicationStates } from '../domain/application.states';
import { Charters } from '../persistence/charters';
import { assertComplete, toRegistration } from './registration';

export interface Submission {
  readonly version: number;
  /** The version of the charter that the applicant accepts (R16.1). */
  readonly charterVersion: number;
}

/** Hands an application in, for the first time or completed after it was sent back. */
@Injectable()
export class SubmitApplication {
  constructor(
    private readonly applications: Applications,
    private readonly charters: Charters,
    private readonly members: MemberDirectory,
    private readonly facts: Facts,
    private readonly clock: Clock,
  ) {}

  /**
   * @throws DomainError admission.application-not-found, .illegal-transition, .stale-version, .charter-outdated,
   * .already-applied, .already-member, platform.validation-failed
   */
  @Transactional()
  async execute(id: string, submission: Submission, actor: Actor): Promise<Application> {
    const application = await this.applications.lockOwn(id, actor.personId);
    const { state, file } = application;
    if (!applicationStates.next(state, 'submit')) throw illegal(state);
    assertVersion(application, submission.version);
    const current = await this.charters.currentNumber();
    if (submission.charterVersion !== current)
      throw admissionErrors('charter-outdated', { args: { current } });
    assertComplete(file, await this.clock.today());
    await this.refuseMembers(application);
    const change = this.changeOf(application, current, actor, await this.clock.now());
    await this.applications.move(application, {
      ...{ action: 'submit', byPersonId: actor.personId, change },
    });
    const applicants = await this.applications.people(id);
    await this.facts.record(
      applicationSubmitted,
      {
        ...{ applicationId: id, nameZh: file.nameZh!, charterVersion: current },
        applicants: applicants.map(({ personId }) => personId),
        dueOn: change.inspectionDueOn ?? application.inspectionDueOn!,
        again: state !== 'draft',
      },
      actor,
    );
    return this.applications.get(id);
  }

  /** The period of R10.2 begins with a complete application; what a meeting sent back keeps its day of receipt. */
  private changeOf(
    { state }: Application,
    charterVersion: number,
    actor: Actor,
    now: Date,
  ): Change {
    const accepted = {
      ...{ charterVersion, charterAcceptedAt: now, charterAcceptedBy: actor.personId },
    };
    if (state !== 'draft' && state !== 'returned_by_secretariat') return accepted;
    const receivedOn = shanghaiDate(now);
    const { date, provisional } = inspectionDue(receivedOn);
    return { ...accepted, receivedOn, inspectionDueOn: date, dueProvisional: provisional };
  }

  private async refuseMembers({ file }: Application): Promise<void> {
    const { creditCode = null, kind, nameZh } = toRegistration(file);
    const known = await this.members.same({ creditCode, kind, nameZh });
    if (known && (givesAccess(known.standing) || known.standing === 'suspended'))
      throw admissionErrors('already-member');
  }
}
