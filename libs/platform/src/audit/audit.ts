import { Injectable } from '@nestjs/common';
import { ClsService } from 'nestjs-cls';
import { Database } from '../database/database';
import type { Actor } from '../http/actor';

/** The trail of who did what to which thing, written in the transaction that did it. */
@Injectable()
export class Audit {
  constructor(
    private readonly database: Database,
    private readonly cls: ClsService,
  ) {}

  /**
   * @param action `<library>.<past-tense fact>`, such as `membership.suspended`
   * @param actor who decided; null when the system itself did
   * @throws Error outside a transaction.
   */
  async record(
    action: string,
    subjectId: string,
    actor: Actor | null,
    facts: object = {},
  ): Promise<void> {
    if (!this.database.inTransaction) throw new Error(`audit of ${action} outside a transaction`);
    await this.database.query(
      `INSERT INTO audit_entries (action, subject_id, person_id, member_id, request_id, facts)
       VALUES ($1, $2, $3, $4, $5, $6)`,
      [
        action,
        subjectId,
        actor?.personId ?? null,
        actor?.tenantId ?? null,
        this.cls.get<string | undefined>('requestId') ?? null,
        JSON.stringify(facts),
      ],
    );
  }
}
