import { Injectable } from '@nestjs/common';
import type { DateString } from '@wanchang/kernel';
import { assertAllowed, Facts, Transactional, type Actor } from '@wanchang/platform';
import { admissionWork } from '../access/admission.policies';
import { visitProposed } from '../admission.facts';
import { awaitsInspection } from '../domain/application.states';
import { Applications, illegal } from '../persistence/applications';
import { Inspections } from '../persistence/inspections';

export interface VisitProposal {
  readonly days: readonly DateString[];
  /** The invitation to visit the secretariat in the same period (R10.2), on record as it was sent. */
  readonly invitation: string;
}

/** Proposes days for the inspection and invites the applicant for a visit. */
@Injectable()
export class ProposeVisit {
  constructor(
    private readonly applications: Applications,
    private readonly inspections: Inspections,
    private readonly facts: Facts,
  ) {}

  /** @throws DomainError admission.application-not-found, .illegal-transition */
  @Transactional()
  async execute(id: string, { days, invitation }: VisitProposal, actor: Actor): Promise<void> {
    assertAllowed([admissionWork], actor);
    const { state, nameZh } = await this.applications.lock(id);
    if (!awaitsInspection(state)) throw illegal(state);
    await this.inspections.invite(id, days, invitation);
    const people = await this.applications.people(id);
    await this.facts.record(
      visitProposed,
      {
        ...{ applicationId: id, nameZh: nameZh!, days },
        applicants: people.map(({ personId }) => personId),
      },
      actor,
    );
  }
}
