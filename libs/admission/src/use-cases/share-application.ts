import { Injectable } from '@nestjs/common';
import { Facts, RecordsNothing, Transactional, type Actor } from '@wanchang/platform';
import { randomBytes } from 'node:crypto';
import { applicantJoined } from '../admission.facts';
import { admissionErrors } from '../domain/admission.errors';
import { APPLICATION_LIMITS, type Application } from '../domain/application';
import { Applications } from '../persistence/applications';

/** Makes a link by which a colleague works on the application; a new one takes the place of the old. */
@Injectable()
@RecordsNothing('who joins by the link is on record')
export class ShareApplication {
  constructor(private readonly applications: Applications) {}

  /** Returns the code of the link. @throws DomainError admission.application-not-found */
  @Transactional()
  async execute(id: string, actor: Actor): Promise<string> {
    await this.applications.lockOwn(id, actor.personId);
    const code = randomBytes(24).toString('base64url');
    await this.applications.setJoinCode(id, code);
    return code;
  }
}

/** A colleague who holds the link continues the application. */
@Injectable()
export class JoinApplication {
  constructor(
    private readonly applications: Applications,
    private readonly facts: Facts,
  ) {}

  /** @throws DomainError admission.invitation-invalid, .too-many-people */
  @Transactional()
  async execute(code: string, actor: Actor): Promise<Application> {
    const application = await this.applications.byJoinCode(code);
    if (!application) throw admissionErrors('invitation-invalid');
    const { id } = await this.applications.lock(application.id);
    const people = await this.applications.people(id);
    const { personId } = actor;
    if (people.some((person) => person.personId === personId)) return application;
    const { people: limit } = APPLICATION_LIMITS;
    if (people.length >= limit) throw admissionErrors('too-many-people', { args: { limit } });
    await this.applications.addPerson(id, personId);
    await this.facts.record(applicantJoined, { applicationId: id, personId }, actor);
    return application;
  }
}
