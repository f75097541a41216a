import { Injectable } from '@nestjs/common';
import { Clock, Facts, refusal, Transactional, type Actor } from '@wanchang/platform';
import { admissionWork } from '../access/admission.policies';
import { reportHandedIn } from '../admission.facts';
import { admissionErrors } from '../domain/admission.errors';
import type { InspectionReport } from '../domain/inspection';
import { Applications, assertVersion } from '../persistence/applications';
import { Inspections } from '../persistence/inspections';

/** The team hands in its report, without which no meeting can decide (R10.3). */
@Injectable()
export class HandInReport {
  constructor(
    private readonly applications: Applications,
    private readonly inspections: Inspections,
    private readonly facts: Facts,
    private readonly clock: Clock,
  ) {}

  /**
   * By an inspector of the case, or by the secretariat for them.
   * @throws DomainError admission.application-not-found, .inspection-not-found, .illegal-transition, .stale-version,
   * .visit-in-the-future
   */
  @Transactional()
  async execute(
    id: string,
    { version, ...report }: InspectionReport & { readonly version: number },
    actor: Actor,
  ): Promise<void> {
    const { personId } = actor;
    const inspects = await this.inspections.isInspector(id, personId);
    if (!inspects && refusal([admissionWork], actor)) throw admissionErrors('inspection-not-found');
    const application = await this.applications.lock(id);
    assertVersion(application, version);
    const { visitedOn } = report;
    if (visitedOn > (await this.clock.today()) || visitedOn < application.receivedOn!)
      throw admissionErrors('visit-in-the-future');
    await this.applications.move(application, { action: 'report', byPersonId: personId });
    await this.inspections.report(id, report, actor);
    const { recommendation } = report;
    const nameZh = application.nameZh!;
    await this.facts.record(
      reportHandedIn,
      { applicationId: id, nameZh, applicants: [], recommendation },
      actor,
    );
  }
}
