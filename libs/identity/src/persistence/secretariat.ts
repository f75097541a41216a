import { Injectable } from '@nestjs/common';
import { newId } from '@wanchang/kernel';
import { Database, mappingConstraints } from '@wanchang/platform';
import { identityErrors } from '../domain/identity.errors';
import type { Assignment, NewAssignment } from '../domain/secretariat';
import { SecretariatAssignmentEntity } from './secretariat-assignment.entity';
import { END_ASSIGNMENT, LOCK_LASTING_HOLDERS } from './secretariat.statements';

const REFUSED = {
  secretariat_assignments_office_fk: () => identityErrors('office-unknown'),
  secretariat_assignments_duty_fk: () => identityErrors('duty-unknown'),
  secretariat_assignments_period_check: () => identityErrors('period-invalid'),
  secretariat_assignments_overlap: () => identityErrors('duty-held'),
};

/** Who has which duty at which office of the secretariat. */
@Injectable()
export class Secretariat {
  constructor(private readonly database: Database) {}

  /** @throws DomainError identity.office-unknown, duty-unknown, period-invalid, duty-held */
  async assign(assignment: NewAssignment): Promise<string> {
    const id = newId();
    await mappingConstraints(REFUSED, () =>
      this.database.repository(SecretariatAssignmentEntity).insert({ id, ...assignment }),
    );
    return id;
  }

  /** Ends it with the next request of its person; null for one that is not there or is over. */
  end(id: string): Promise<Pick<Assignment, 'personId' | 'office' | 'duty'> | null> {
    return this.database.one(END_ASSIGNMENT, [id]);
  }

  /** Locks the lasting assignments that grant a right, so that two holders cannot end each other at once. */
  async lockLastingHolders(right: string): Promise<string[]> {
    const rows = await this.database.query(LOCK_LASTING_HOLDERS, [right]);
    return rows.map(({ id }) => id);
  }
}
