import { Injectable } from '@nestjs/common';
import { ClsService } from 'nestjs-cls';
import { Database } from '../database/database';
import type { Actor } from '../http/actor';
import { WRITE_AUDIT } from './audit.statements';

interface AuditedSubject {
  readonly subjectId: string;
  readonly details: object;
}

/** The trail of who did what to which thing, written in the transaction that did it. */
@Injectable()
export class Audit {
  constructor(
    private readonly database: Database,
    private readonly cls: ClsService,
  ) {}

  /**
   * @param action the name of the fact
   * @param actor who decided; null when the system itself did
   * @throws Error outside a transaction.
   */
  async recordAll(
    action: string,
    entries: readonly AuditedSubject[],
    actor: Actor | null,
  ): Promise<void> {
    if (!this.database.inTransaction) throw new Error(`audit of ${action} outside a transaction`);
    await this.database.query(WRITE_AUDIT, [
      action,
      actor?.personId ?? null,
      actor?.tenantId ?? null,
      this.cls.get<string | undefined>('requestId') ?? null,
      JSON.stringify(entries),
    ]);
  }
}
