import { Injectable } from '@nestjs/common';
import { normaliseEmail, People, type Person } from '@wanchang/identity';
import { assertAllowed, Facts, Transactional, type Actor } from '@wanchang/platform';
import { admissionWork } from '../access/admission.policies';
import { inspectorsAssigned } from '../admission.facts';
import { admissionErrors } from '../domain/admission.errors';
import { applicationStates } from '../domain/application.states';
import { Applications, assertVersion, illegal } from '../persistence/applications';
import { Inspections } from '../persistence/inspections';

/** Names who inspects: staff and invited experts, who then see just their cases (R10.3). Named again, the team changes. */
@Injectable()
export class AssignInspectors {
  constructor(
    private readonly applications: Applications,
    private readonly inspections: Inspections,
    private readonly people: People,
    private readonly facts: Facts,
  ) {}

  /**
   * @param order.accounts e-mail addresses of people with an account
   * @throws DomainError admission.application-not-found, .illegal-transition, .stale-version, .inspector-unknown,
   * .inspector-concerned
   */
  @Transactional()
  async execute(
    id: string,
    order: { readonly version: number; readonly accounts: readonly string[] },
    actor: Actor,
  ): Promise<void> {
    assertAllowed([admissionWork], actor);
    const application = await this.applications.lock(id);
    const { state } = application;
    if (state !== 'inspection' && !applicationStates.next(state, 'assign')) throw illegal(state);
    assertVersion(application, order.version);
    const applicants = (await this.applications.people(id)).map(({ personId }) => personId);
    const team = await this.teamOf(order.accounts, applicants);
    if (state !== 'inspection')
      await this.applications.move(application, { action: 'assign', byPersonId: actor.personId });
    const inspectors = [...new Set(team.map((person) => person.id))];
    await this.inspections.assign(id, inspectors, actor);
    const nameZh = application.nameZh!;
    await this.facts.record(
      inspectorsAssigned,
      { applicationId: id, nameZh, applicants, inspectors },
      actor,
    );
  }

  private async teamOf(
    accounts: readonly string[],
    applicants: readonly string[],
  ): Promise<Person[]> {
    const team: Person[] = [];
    for (const account of accounts) {
      const person = await this.people.byEmail(normaliseEmail(account));
      if (!person) throw admissionErrors('inspector-unknown', { args: { account } });
      if (applicants.includes(person.id))
        throw admissionErrors('inspector-concerned', { args: { name: person.name } });
      team.push(person);
    }
    return team;
  }
}
