import { Injectable } from '@nestjs/common';
import { newId, type DateString } from '@wanchang/kernel';
import { Clock, column, Database, defineStatement, mappingConstraints } from '@wanchang/platform';
import { admissionErrors } from '../domain/admission.errors';
import type { Application, ApplicationFile } from '../domain/application';
import {
  applicationStates,
  STATE_NAMES,
  type ApplicationAction,
  type ApplicationState,
} from '../domain/application.states';
import { ApplicationEntity } from './application.entity';
import { ApplicationPersonEntity } from './application-person.entity';
import { ApplicationStepEntity } from './application-step.entity';

/** Application $1 stays as it is until the transaction ends. */
const LOCK_APPLICATION = defineStatement(
  'admission.lock-application',
  { id: column.uuid },
  `SELECT id FROM applications WHERE id = $1 FOR UPDATE`,
);

/** The same for person $2, if it is theirs. */
const LOCK_OWN_APPLICATION = defineStatement(
  'admission.lock-own-application',
  { id: column.uuid },
  `SELECT a.id FROM applications a JOIN application_people p ON p.application_id = a.id
    WHERE a.id = $1 AND p.person_id = $2 FOR UPDATE OF a`,
);

const PEOPLE_OF_APPLICATION = defineStatement(
  'admission.people-of-application',
  { personId: column.uuid, name: column.text() },
  `SELECT p.person_id AS "personId", n.name FROM application_people p JOIN person_names n ON n.id = p.person_id
    WHERE p.application_id = $1 ORDER BY p.added_at, p.person_id`,
);

const TAKEN = {
  applications_credit_code_key: () => admissionErrors('already-applied'),
  applications_kind_name_key: () => admissionErrors('already-applied'),
};

/** What changes with the state of an application. */
export type Change = Partial<
  Pick<
    ApplicationEntity,
    | 'charterVersion'
    | 'charterAcceptedAt'
    | 'charterAcceptedBy'
    | 'receivedOn'
    | 'inspectionDueOn'
    | 'dueProvisional'
    | 'memberId'
  >
>;

export interface Step {
  readonly action: ApplicationAction;
  readonly byPersonId: string;
  readonly reason?: string | null;
  readonly change?: Change;
}

/** The rows of applications, of the people who work on them, and of their history. */
@Injectable()
export class Applications {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** By the database’s clock. */
  today(): Promise<DateString> {
    return this.clock.today();
  }

  async start(personId: string, file: ApplicationFile): Promise<Application> {
    const id = newId();
    await this.rows().insert({ id, createdBy: personId, file });
    await this.addPerson(id, personId);
    return this.get(id);
  }

  /** @throws DomainError admission.application-not-found */
  async get(id: string): Promise<ApplicationEntity> {
    const found = await this.rows().findOneBy({ id });
    if (!found) throw admissionErrors('application-not-found');
    return found;
  }

  /** Locks it for this transaction. @throws DomainError admission.application-not-found */
  async lock(id: string): Promise<ApplicationEntity> {
    if (!(await this.database.one(LOCK_APPLICATION, [id])))
      throw admissionErrors('application-not-found');
    return this.get(id);
  }

  /** Locks it for somebody who works on it. @throws DomainError admission.application-not-found for everybody else */
  async lockOwn(id: string, personId: string): Promise<ApplicationEntity> {
    if (!(await this.database.one(LOCK_OWN_APPLICATION, [id, personId])))
      throw admissionErrors('application-not-found');
    return this.get(id);
  }

  /** @throws DomainError admission.stale-version */
  async saveFile({ id, version }: Application, file: ApplicationFile): Promise<void> {
    const next = { file: { ...file }, version: version + 1, changedAt: () => 'now()' };
    const { affected } = await mappingConstraints(TAKEN, () =>
      this.rows().update({ id, version }, next),
    );
    if (!affected) throw admissionErrors('stale-version');
  }

  /**
   * Takes an application to the state that an action leads to, on record with who and why.
   * @throws DomainError admission.illegal-transition, .stale-version, .already-applied
   */
  async move(application: Application, step: Step): Promise<ApplicationState> {
    const { id, state: from, version } = application;
    const to = applicationStates.next(from, step.action);
    if (!to) throw illegal(from);
    const next = { ...step.change, state: to, version: version + 1, changedAt: () => 'now()' };
    const { affected } = await mappingConstraints(TAKEN, () =>
      this.rows().update({ id, version, state: from }, next),
    );
    if (!affected) throw admissionErrors('stale-version');
    const { action, byPersonId, reason = null } = step;
    await this.database.repository(ApplicationStepEntity).insert({
      ...{ id: newId(), applicationId: id, action, fromState: from, toState: to },
      ...{ reason, byPersonId },
    });
    return to;
  }

  people(id: string): Promise<{ personId: string; name: string }[]> {
    return this.database.query(PEOPLE_OF_APPLICATION, [id]);
  }

  async addPerson(applicationId: string, personId: string): Promise<void> {
    await this.database
      .repository(ApplicationPersonEntity)
      .upsert(
        { applicationId, personId },
        { conflictPaths: ['applicationId', 'personId'], skipUpdateIfNoValuesChanged: true },
      );
  }

  async setJoinCode(id: string, joinCode: string): Promise<void> {
    await this.rows().update({ id }, { joinCode });
  }

  byJoinCode(joinCode: string): Promise<ApplicationEntity | null> {
    return this.rows().findOneBy({ joinCode });
  }

  private rows() {
    return this.database.repository(ApplicationEntity);
  }
}

/** The refusal of what the state of an application does not allow. */
export function illegal(state: ApplicationState) {
  const { zh, en } = STATE_NAMES[state];
  return admissionErrors('illegal-transition', { args: { stateZh: zh, stateEn: en } });
}

/** @throws DomainError admission.stale-version where the decision was made on an older one */
export function assertVersion(application: Application, version: number): void {
  if (application.version !== version) throw admissionErrors('stale-version');
}
