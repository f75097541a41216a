import { Injectable } from '@nestjs/common';
import { newId, type DateString } from '@wanchang/kernel';
import { Clock, Database, mappingConstraints } from '@wanchang/platform';
import { IsNull, MoreThanOrEqual } from 'typeorm';
import { approvalsErrors } from '../domain/approvals.errors';
import type { Delegation } from '../domain/delegation';
import { ApprovalDelegationEntity } from './approval-delegation.entity';

/** Who stands in for whom. */
@Injectable()
export class Delegations {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError approvals.already-delegated */
  async insert(memberId: string, delegation: Delegation): Promise<string> {
    const id = newId();
    const overlap = () => approvalsErrors('already-delegated');
    await mappingConstraints({ approval_delegations_overlap: overlap }, () =>
      this.rows().insert({ id, memberId, ...delegation }),
    );
    return id;
  }

  /** Of a person, or to them, that are not over. */
  of(memberId: string, personId: string, today: DateString): Promise<ApprovalDelegationEntity[]> {
    const standing = { memberId, endedAt: IsNull(), untilDay: MoreThanOrEqual(today) };
    return this.rows().find({
      where: [
        { ...standing, fromPersonId: personId },
        { ...standing, toPersonId: personId },
      ],
      order: { fromDay: 'ASC', id: 'ASC' },
    });
  }

  /** Ends one of a person's own. @throws DomainError approvals.delegation-not-found */
  async end(id: string, memberId: string, fromPersonId: string): Promise<ApprovalDelegationEntity> {
    const mine = { id, memberId, fromPersonId, endedAt: IsNull() };
    const found = await this.rows().findOneBy(mine);
    if (
      !found ||
      (await this.rows().update(mine, { endedAt: await this.clock.now() })).affected === 0
    )
      throw approvalsErrors('delegation-not-found');
    return found;
  }

  private rows() {
    return this.database.repository(ApprovalDelegationEntity);
  }
}
